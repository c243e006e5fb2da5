import { defineConfig } from '@playwright/test';
import type { Options } from './support/test';

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 800 };

// Walked on either database, on either screen, and with and without script: three times are enough.
const journeys = /(offers|searches|desk|plan|organisations|missions|referrals|relations|team)\.spec\.ts/;

export default defineConfig<Options>({
  testDir: 'tests',
  globalSetup: './support/fill.ts',
  outputDir: 'test-results',
  forbidOnly: !!process.env.CI,
  // A journey that passes only when tried again is broken.
  retries: 0,
  // Each worker is a server and a browser. One more than two cores: the journeys that wait for an hour to come,
  // or for mail, take hardly any of them.
  workers: 3,
  timeout: 240_000,
  reporter: 'list',
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    launchOptions: {
      // The system's browser: Playwright's own would have to be downloaded.
      executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
      args: [
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Chromium refuses its sandbox to root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  // The layout is the same whatever the database: on PostgreSQL the narrow screen and the wide one are each
  // walked through once.
  projects: [
    { name: 'sqlite-phone', testIgnore: journeys, use: { database: 'sqlite', viewport: phone } },
    { name: 'sqlite-desktop', use: { database: 'sqlite', viewport: desktop } },
    { name: 'sqlite-phone-nojs', use: { database: 'sqlite', viewport: phone, javaScriptEnabled: false } },
    { name: 'postgres-desktop', use: { database: 'postgres', viewport: desktop } },
    {
      name: 'postgres-phone-nojs',
      testIgnore: journeys,
      use: { database: 'postgres', viewport: phone, javaScriptEnabled: false },
    },
  ],
});
