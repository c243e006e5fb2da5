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
  test(`a reader reports, and the desk can use its pages, ${slug}`, async ({ demo, javaScriptEnabled, page, visitor }) => {
    const home = demo.link('home', slug);
    const reader = await visitor();

    await test.step('the figures', async () => {
      await reader.goto(`${home}figures?lang=${lang}`);
      await expectUsable(reader);
    });

    await test.step('a reader reports an offer', async () => {
      await reader.goto(`${home}near?kind=offer`);
      await reader.locator('.near-cards h3 a').first().click();
      await reader.locator('main a[href*="/report/"]').click();
      await expectUsable(reader);
      await reader.locator('main form .button-big').click();
      await expect(reader.locator('.errors')).toBeVisible();
      await expectUsable(reader);
      await reader.locator('input[name=reason]').first().check();
      await reader.locator('main form .button-big').click();
      await expect(reader).toHaveURL(/\/report\/thanks/);
      await expectUsable(reader);
    });

    await test.step('the desk', async () => {
      await page.goto(`${home}?lang=${lang}`);
      await signIn(page, demo, slug);
      await page.goto(`${home}desk/moderation`);
      await expectUsable(page);
      await page.locator('.queue h2 a').first().click();
      await expectUsable(page);
      await page.locator('main a[href$="/take-down"]').click();
      await expectUsable(page);
      // A reason brings its words, if there is script.
      await page.locator('#reason').selectOption({ index: 1 });
      if (javaScriptEnabled !== false) await expect(page.locator('#words')).not.toHaveValue('');
      // No reason, no end.
      await page.locator('#reason').selectOption('');
      await page.locator('#words').fill('');
      await page.locator('main form .button-danger').click();
      await expect(page.locator('.errors')).toBeVisible();
      await expectUsable(page);
    });

    await test.step('the kinds of help', async () => {
      await page.goto(`${home}desk/categories`);
      await expectUsable(page);
      await page.locator('main a[href*="/desk/categories/"]:not([href$="/new"])').first().click();
      await expectUsable(page);
      await page.goto(`${home}desk/categories/new`);
      await expectUsable(page);
    });

    await test.step('the reasons', async () => {
      await page.goto(`${home}desk/reasons`);
      await expectUsable(page);
      await page.locator('main a[href*="/desk/reasons/"]:not([href$="/new"])').first().click();
      await expectUsable(page);
      await page.goto(`${home}desk/reasons/new`);
      await page.locator('main form .button-big').click();
      await expect(page.locator('.errors')).toBeVisible();
      await expectUsable(page);
    });
  });
}
