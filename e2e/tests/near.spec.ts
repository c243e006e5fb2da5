import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/test';

// Circles may touch where places lie close; the list below the map holds the same (WCAG 2.5.8, “equivalent”).
const MAP = ['target-size'];

// A form that comes back is answered with 422, a posting that was taken with 410.
test.use({ allowedConsole: [/status of (410|422)/] });

for (const [slug, lang, place] of [
  ['savoie', 'fr', 'Chambéry'],
  ['bern', 'de', 'Bern'],
] as const) {
  test(`from the list to the map and to somebody who needs help, ${slug}`, async ({ demo, page, javaScriptEnabled }) => {
    const home = demo.link('home', slug);

    await test.step('the list, filtered', async () => {
      await page.goto(`${home}?lang=${lang}`);
      await page.locator('main a[href$="/near"]').first().click();
      await expect(page.locator('.near-cards li').first()).toBeVisible();
      await expectAccessible(page);
      await page.locator('#place').fill(place);
      await page.locator('#km').selectOption('100');
      await page.locator('.near-form button:not([type=button])').click();
      await expect(page).toHaveURL(/km=100/);
      await expect(page.locator('#place')).toHaveValue(place);
      await page.locator('.near-kinds a[href*="kind=ask"]').click();
      await expect(page.locator('.near-kind-offer')).toHaveCount(0);
      await expectAccessible(page);
    });

    await test.step('nothing there, and a way on', async () => {
      await page.locator('#q').fill('xylophone');
      await page.locator('.near-form button:not([type=button])').click();
      await expect(page.locator('.near-cards')).toHaveCount(0);
      await expectAccessible(page);
      await page.goBack();
    });

    await test.step('the map holds the same', async () => {
      const total = await page.locator('.near-total').textContent();
      await page.locator('.near-views a[href*="view=map"]').click();
      await expect(page.locator('.near-total')).toHaveText(total ?? '');
      if (javaScriptEnabled !== false) {
        await expect(page.locator('.near-map .map-pin button').first()).toBeVisible();
      }
      await expectAccessible(page, MAP);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide, 'scrolls sideways').toBeLessThanOrEqual(0);
      await page.locator('.near-views a').first().click();
    });

    await test.step('one of them, and a yes that goes by mail', async () => {
      await page.locator('.near-cards a').first().click();
      await expect(page).toHaveURL(/\/near\/[0-9a-f-]{36}/);
      await expectAccessible(page);
      await page.locator('main a[href$="/help"]').click();
      await expectAccessible(page);
      await page.locator('main form button').click();
      await expect(page.locator('.errors')).toBeVisible();
      await expectAccessible(page);
      await page.locator('#email').fill('nobody@example.org');
      await page.locator('main form button').click();
      await expect(page.locator('main form')).toHaveCount(0);
      await expectAccessible(page);
    });
  });
}

test('the map is used by keyboard', async ({ demo, page, javaScriptEnabled }) => {
  test.skip(javaScriptEnabled === false, 'without scripts the list stands alone');
  await page.goto(`${demo.link('home', 'savoie')}near?view=map&lang=fr`);
  const circle = page.locator('.near-map .map-pin button').first();
  await expect(circle).toBeVisible();
  await circle.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.near-map')).toBeVisible();
  await expectAccessible(page, MAP);
});
