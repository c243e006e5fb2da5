// What somebody finds in their mailbox.

import { expect, type Page } from '@playwright/test';
import type { Demo } from './demo';

/** The addresses of the mails to `to`, the latest first. */
async function mails(page: Page, demo: Demo, slug: string, to: string): Promise<string[]> {
  await page.goto(`${demo.link('mailbox', slug)}?to=${encodeURIComponent(to)}`);
  const addresses: string[] = [];
  for (const mail of await page.locator('.mailbox a').all()) {
    addresses.push((await mail.getAttribute('href')) ?? '');
  }
  return addresses;
}

/** Opens the latest mail to `to` that leads to such a page and was not there before, and follows its link. */
export async function followMail(
  page: Page,
  demo: Demo,
  slug: string,
  to: string,
  part: string,
  before: string[] = [],
): Promise<void> {
  const link = page.locator(`.mail a[href*="${part}"]`).first();
  await expect(async () => {
    for (const address of await mails(page, demo, slug, to)) {
      if (before.includes(address)) continue;
      await page.goto(address);
      if (await link.count()) return;
    }
    throw new Error(`no mail to ${to} leads to ${part}`);
  }).toPass({ timeout: 30_000 });
  await link.click();
}

/** Signs somebody of the staff in, the director unless told otherwise, by a mailed link of their own. */
export async function signIn(
  page: Page,
  demo: Demo,
  slug: string,
  email = 'coordination@example.org',
): Promise<void> {
  // A link is good once: one that another journey was sent is not ours.
  const before = await mails(page, demo, slug, email);
  await page.goto(`${demo.link('home', slug)}desk/sign-in`);
  await page.locator('#email').fill(email);
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\/desk\/sign-in\/sent/);
  await followMail(page, demo, slug, email, '/desk/sign-in/', before);
  await page.locator('main form button').click();
  // Where their work begins.
  await expect(page).toHaveURL(/\/desk(\/moderation)?$/);
}
