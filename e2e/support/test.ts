// What every browser test starts from: the demo, and a watch over everything its visitors do.

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { type Database, Demo } from './demo';

export { expect };

export type Options = {
  /** Which database the demo runs on. */
  database: Database;
  /** What the console may complain of, such as the 404 of a test about missing pages. */
  allowedConsole: RegExp[];
};

type Fixtures = {
  complaints: string[];
  /** A page of somebody else's, with cookies of their own: the helper who answers what `page` asked. */
  visitor: () => Promise<Page>;
};

export const test = base.extend<Fixtures & Pick<Options, 'allowedConsole'>, { demo: Demo; database: Database }>({
  database: ['sqlite', { option: true, scope: 'worker' }],
  allowedConsole: [[], { option: true }],

  demo: [
    async ({ database }, use, worker) => {
      const results = worker.project.outputDir;
      await mkdir(results, { recursive: true });
      const demo = await Demo.start(database, join(results, `server-${worker.project.name}-${worker.workerIndex}.log`));
      await use(demo);
      await demo.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],

  baseURL: async ({ demo }, use) => use(demo.address),

  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, 'requests to other hosts, errors in the console, breaches of the content policy').toEqual([]);
  },

  context: async ({ context, complaints, allowedConsole }, use) => {
    watch(context, complaints, allowedConsole);
    await use(context);
  },

  visitor: async ({ browser, complaints, allowedConsole }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      watch(context, complaints, allowedConsole);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

/** Writes down whatever must not happen on any page. */
function watch(context: BrowserContext, complaints: string[], allowed: RegExp[]) {
  const complain = (text: string) => {
    if (!allowed.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  context.on('request', (request) => {
    if (!stays(request.url())) complain(`request to another host: ${request.url()}`);
  });
  context.on('weberror', (error) => complain(`error in a script: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) {
      complain(`console: ${message.text()} (${message.location().url})`);
    }
  });
}

/** Whether the request ends on this machine. Names under localhost do, in every browser. */
function stays(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return ['data:', 'blob:', 'about:'].includes(protocol);
  return hostname === '127.0.0.1' || hostname === 'localhost' || hostname.endsWith('.localhost');
}
