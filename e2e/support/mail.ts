// What somebody finds in their mailbox.

import { expect, type Page } from '@playwright/test';
import type { Demo } from './demo';

/** Opens the latest mail to `to` that leads to such a page, and follows its link. */
export async function followMail(page: Page, demo: Demo, slug: string, to: string, part: string): Promise<void> {
  const link = page.locator(`.mail a[href*="${part}"]`).first();
  await expect(async () => {
    await page.goto(`${demo.link('mailbox', slug)}?to=${encodeURIComponent(to)}`);
    const mails = page.locator('.mailbox a');
    const addresses: string[] = [];
    for (const mail of await mails.all()) addresses.push((await mail.getAttribute('href')) ?? '');
    for (const address of addresses) {
      await page.goto(address);
      if (await link.count()) return;
    }
    throw new Error(`no mail to ${to} leads to ${part}`);
  }).toPass({ timeout: 30_000 });
  await link.click();
}

/** Signs the director of a platform in, by a mailed link of their own. */
export async function signIn(page: Page, demo: Demo, slug: string): Promise<void> {
  const email = 'coordination@example.org';
  await page.goto(`${demo.link('home', slug)}desk/sign-in`);
  await page.locator('#email').fill(email);
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\/desk\/sign-in\/sent/);
  await followMail(page, demo, slug, email, '/desk/sign-in/');
  await page.locator('main form button').click();
  await expect(page).toHaveURL(/\/desk$/);
}
