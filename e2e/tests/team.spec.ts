import { signIn } from '../support/mail';
import { expectUsable } from '../support/page';
import { expect, test } from '../support/test';

// A form that comes back is answered with 422.
test.use({ allowedConsole: [/status of 422/] });

// The same pages come from either database, so one of them shows what they look like.
test.skip(({ database }) => database === 'postgres', 'looks the same');

for (const [slug, lang] of [
  ['savoie', 'fr'],
  ['bern', 'de'],
] as const) {
  test(`the team, and a referent of it, ${slug}`, async ({ demo, page, visitor }) => {
    const home = demo.link('home', slug);
    await page.goto(`${home}?lang=${lang}`);
    await signIn(page, demo, slug);

    await test.step('who belongs to it', async () => {
      await page.locator('.site-nav a[href$="/desk/team"]').click();
      await expect(page.locator('.team tbody tr')).toHaveCount(4);
      await expectUsable(page);
    });

    await test.step('somebody comes', async () => {
      await page.locator('main a[href$="/desk/team/new"]').click();
      await expectUsable(page);
      await page.locator('#name').fill('Noé');
      await page.locator('#areas').fill('Trifouillis');
      await page.locator('main form .button-big').click();
      await expect(page.locator('.errors li')).toHaveCount(3);
      await expectUsable(page);
      await page.locator('#email').fill('noe@example.org');
      await page.locator('input[name=role][value=operator]').check();
      await page.locator('#areas').fill('');
      await page.locator('main form .button-big').click();
      await expect(page.locator('.notice-success')).toBeVisible();
      await expect(page.locator('.team tbody tr')).toHaveCount(5);
    });

    await test.step('somebody leaves', async () => {
      await page.locator('.team th a', { hasText: 'Noé' }).click();
      await expectUsable(page);
      await page.locator('main a[href$="/end"]').click();
      await expectUsable(page);
      await page.locator('main form .button-danger').click();
      await expect(page.locator('.team tbody tr')).toHaveCount(4);
    });

    await test.step('a referent sees what is theirs, and goes away', async () => {
      const rosa = await visitor();
      await rosa.goto(`${home}?lang=${lang}`);
      await signIn(rosa, demo, slug, 'referent@example.org');
      await expect(rosa).toHaveURL(/\/desk\/moderation$/);
      await expect(rosa.locator('.site-nav a')).toHaveCount(2);
      await expectUsable(rosa);
      await rosa.locator('.site-nav a[href$="/desk/me"]').click();
      await expectUsable(rosa);
      const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
      await rosa.locator('#away_until').fill(tomorrow);
      await rosa.locator('main form .button-big').click();
      await expect(rosa.locator('.notice-success')).toBeVisible();
      await page.goto(`${home}desk/team`);
      await expect(page.locator('.team .badge-warning')).toHaveCount(1);
      await expectUsable(page);
    });
  });
}
