// Whether everybody can use a page, as far as a program can tell.

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** No breach of WCAG 2.2 AA, nor of axe's best practices, on the page as it stands; `except` says for which rules not. */
export async function expectAccessible(page: Page, except: string[] = []): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false) await page.evaluate(timersWithoutScripts);
  // Axe's other way of working needs a second page, where scripts may be off as well.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).disableRules(except).setLegacyMode(true).analyze();
  const told = violations.map(({ id, help, nodes }) => [`${id}: ${help}`, ...nodes.map(({ html }) => html)].join('\n  '));
  expect(told, `accessibility of ${page.url()}`).toEqual([]);
}

/**
 * Where the page's scripts are off, Playwright's still run, and so do their promises; timers never ring, and
 * axe waits for them. It asks for an immediate one to go on with, and for later ones only to give up.
 */
function timersWithoutScripts(): void {
  window.setTimeout = ((go: () => void, wait = 0) => {
    if (wait <= 1) void Promise.resolve().then(go);
    return 0;
  }) as typeof window.setTimeout;
}
