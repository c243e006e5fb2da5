// What every page has to be.

import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe';

/** Everybody can use it: one heading, nothing against the rules, and no scrolling sideways. */
export async function expectUsable(page: Page, except: string[] = []): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  await expectAccessible(page, except);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(tooWide, `${page.url()} scrolls sideways`).toBeLessThanOrEqual(0);
}
