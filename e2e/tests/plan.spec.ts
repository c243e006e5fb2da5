import { signIn } from '../support/mail';
import { expectUsable } from '../support/page';
import { expect, test } from '../support/test';

for (const [slug, lang] of [
  ['savoie', 'fr'],
  ['bern', 'de'],
] as const) {
  test(`the best plan is made, read and asked for, ${slug}`, async ({ demo, page }) => {
    const plan = `${demo.link('home', slug)}desk/plan`;
    await page.goto(`${demo.link('home', slug)}?lang=${lang}`);
    // Not the director, who signs in elsewhere meanwhile.
    await signIn(page, demo, slug, 'coordination2@example.org');

    await test.step('nothing yet, and a way to begin', async () => {
      await page.locator('.site-nav a[href$="/desk/plan"]').click();
      await expect(page.locator('.empty')).toBeVisible();
      await expectUsable(page);
      await page.locator('.empty form button').click();
      await expect(async () => {
        await page.goto(plan);
        await expect(page.locator('.tabs')).toBeVisible({ timeout: 1000 });
      }).toPass({ timeout: 30_000 });
    });

    await test.step('who for whom', async () => {
      await expectUsable(page);
      await expect(page.locator('.plan-item').first()).toBeVisible();
      await expect(page.locator('.plan-item .plan-who strong').first()).not.toBeEmpty();
    });

    await test.step('what it leaves, and places', async () => {
      for (const tab of ['unserved', 'places']) {
        const link = page.locator(`.tabs a[href$="tab=${tab}"]`);
        if (!(await link.count())) continue;
        await link.click();
        await expect(page.locator(`.tabs a[aria-current]`)).toHaveAttribute('href', new RegExp(`tab=${tab}$`));
        await expectUsable(page);
      }
      await page.goto(plan);
    });

    const one = page.locator('.plan-item form button');
    // At night nobody is asked one by one; all can be put ready for the morning, and taken back.
    const pairs = await one.count();
    const night = pairs === 0;
    // With a single pair, nobody would be left to be asked with all.
    if (pairs > 1) {
      await test.step('one ask', async () => {
        await one.first().click();
        await expect(page.locator('.notice-success')).toBeVisible();
        await expect(page.locator('.plan-item .badge-info').first()).toBeVisible();
        expect(await one.count()).toBeLessThan(pairs);
        await expectUsable(page);
      });
    }

    await test.step('all of them', async () => {
      await page.locator('.plan-actions a[href$="/ask-all"]').click();
      await expectUsable(page);
      await page.locator('main form .button').first().click();
      await expect(page).toHaveURL(/\/desk\/plan$/);
      await expectUsable(page);
      if (night) {
        await page.locator('.notice form button').click();
        await expect(page.locator('.plan-actions a[href$="/ask-all"]')).toBeVisible();
        return;
      }
      await expect(async () => {
        await page.goto(plan);
        await expect(page.locator('.notice-success')).toBeVisible({ timeout: 1000 });
      }).toPass({ timeout: 60_000 });
      await expect(page.locator('.plan-actions a[href$="/ask-all"]')).toHaveCount(0);
      await expectUsable(page);
    });
  });
}
