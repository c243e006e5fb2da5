import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/test';

// A page that is not there is answered with 404, a damaged link with 410, a form that comes back with 422.
test.use({ allowedConsole: [/status of (404|410|422)/] });

// The same pages come from either database, so one of them shows what they look like.
test.skip(({ database }) => database === 'postgres', 'looks the same');

for (const [slug, lang] of [
  ['savoie', 'fr'],
  ['bern', 'de'],
] as const) {
  test(`everybody can use every page, ${slug}`, async ({ demo, page }) => {
    const link = (name: string) => demo.link(name, slug);
    const home = link('home');
    await page.goto(`${home}?lang=${lang}`);
    for (const address of [
      `${home}about`,
      `${home}about/privacy`,
      `${home}about/data`,
      `${home}where-needed`,
      `${home}where-needed?place=Bern`,
      `${home}follow`,
      `${home}helper/link`,
      `${home}near/save?place=Bern&kind=offer`,
      `${home}desk/sign-in`,
      `${home}nowhere`,
      `${home}alert/damaged`,
      link('help'),
      link('helper'),
      `${link('helper')}/edit`,
      `${link('helper')}/pause`,
      `${link('helper')}/leave`,
      link('follow'),
      `${link('follow')}/edit`,
      `${link('follow')}/cancel`,
      `${home}history`,
      `${home}certificates`,
      `${home}certificates/K4M-7RX-2HP-9AC`,
      link('history'),
      `${link('history')}/certificate`,
      link('certificate'),
      link('mailbox'),
    ]) {
      await page.goto(address);
      await expect(page.locator('h1')).toHaveCount(1);
      await expectAccessible(page);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide, `${address} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  });
}

test('a helper signs up and comes to a page of their own', async ({ demo, page }) => {
  const email = 'new.helper@example.org';
  await page.goto(`${demo.link('help', 'savoie')}?lang=fr`);
  await page.locator('#first_name').fill('Luc');
  await page.locator('main form .button-big').click();
  await expect(page.locator('.errors')).toBeVisible();
  await expectAccessible(page);
  await expect(page.locator('#first_name')).toHaveValue('Luc');
  await page.locator('#email').fill(email);
  await page.locator('#phone').fill('06 39 98 00 77');
  await page.locator('#place').fill('Chambéry');
  await page.locator('input[name=categories][value=shopping]').check();
  for (const name of ['adult', 'consent']) await page.locator(`input[name=${name}]`).check();
  await page.locator('main form .button-big').click();
  await expect(page).toHaveURL(/\/helper\/sent/);
  await expectAccessible(page);

  await expect(async () => {
    await page.goto(`${demo.link('mailbox', 'savoie')}?to=${encodeURIComponent(email)}`);
    await expect(page.locator('.mailbox a')).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await page.locator('.mailbox a').click();
  await page.locator('.mail a[href*="/helper/confirm/"]').click();
  await expectAccessible(page);
  await page.locator('main form button').first().click();
  await expect(page).toHaveURL(/\/helper\/me\//);
  await expect(page.locator('h1')).toContainText('Luc');
  await expectAccessible(page);
});

test('the keyboard alone leads to the form', async ({ demo, page }) => {
  await page.goto(demo.link('home', 'savoie'));
  // First of all the way past the menus.
  await page.keyboard.press('Tab');
  await expect(page.locator('a[href="#main"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('.door-ask')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ask$/);
});
