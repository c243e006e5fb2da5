import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/test';

// A form that comes back is answered with 422.
test.use({ allowedConsole: [/status of 422/] });

// Whole journeys by language: the ask is confirmed by the link in its mail, and the ask that the
// demonstration has just sent out is answered, done and confirmed.
for (const [slug, heading] of [
  ['savoie', 'fr'],
  ['bern', 'de'],
] as const) {
  test(`from ask to done, ${slug}`, async ({ demo, page, visitor }) => {
    const link = (name: string) => demo.link(name, slug);
    const email = `reader.${slug}@example.org`;

    await test.step('somebody asks', async () => {
      await page.goto(`${link('ask')}?lang=${heading}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(heading);
      await expectAccessible(page);
      await page.locator('a[href$="/ask/shopping"]').click();
      await expectAccessible(page);
      // Sent too early, it comes back with what is wrong and with what was typed.
      await page.locator('#first_name').fill('Odette');
      await page.locator('main form .button-big').click();
      await expect(page.locator('.errors')).toBeVisible();
      await expect(page.locator('#first_name')).toHaveValue('Odette');
      await expectAccessible(page);
      await page.locator('#place').fill(slug === 'savoie' ? '73000 Chambéry' : '3011 Bern');
      await page.locator('input[name=when][value=asap]').check();
      await page.locator('input[name=q_payment][value=cash]').check();
      await page.locator('#email').fill(email);
      await page.locator('#consent').check();
      await page.locator('main form .button-big').click();
      await expect(page.locator('.code')).toBeVisible();
      await expectAccessible(page);
    });

    await test.step('the link in the mail opens it', async () => {
      const mailbox = `${link('mailbox')}?to=${encodeURIComponent(email)}`;
      await expect(async () => {
        await page.goto(mailbox);
        await expect(page.locator('.mailbox a')).toHaveCount(1, { timeout: 500 });
      }).toPass();
      await expectAccessible(page);
      await page.locator('.mailbox a').click();
      await expectAccessible(page);
      await page.locator('.mail a[href*="/ask/confirm/"]').click();
      await expectAccessible(page);
      await page.locator('main form .button-big').click();
      await expect(page).toHaveURL(/\/follow\//);
      await expectAccessible(page);
    });

    await test.step('a helper reads the mail, says yes, and only then sees whom', async () => {
      const helper = await visitor();
      await helper.goto(`${link('mail')}?lang=${heading}`);
      await expectAccessible(helper);
      await helper.locator('.mail a[href*="/alert/"]').click();
      await expect(helper.locator('a[href^="tel:"]:not(.call)')).toHaveCount(0);
      await expectAccessible(helper);
      await helper.locator('main form[action$="/yes"] button').click();
      await expect(helper).toHaveURL(/\/helping\//);
      await expect(helper.locator('.contact a[href^="tel:"]').first()).toBeVisible();
      await expectAccessible(helper);
      await helper.locator('main form[action$="/done"] button').click();
      await helper.waitForLoadState();
      await expectAccessible(helper);
    });

    await test.step('the person confirms', async () => {
      await page.goto(`${link('follow')}?lang=${heading}`);
      await expectAccessible(page);
      await page.locator('main form[action$="/helped"] button').first().click();
      await page.waitForLoadState();
      await expect(page.locator('main form[action$="/helped"]')).toHaveCount(0);
      await expectAccessible(page);
    });
  });
}

test('a coordinator signs in by the mailed link', async ({ demo, page }) => {
  await page.goto(demo.link('desk_sign_in', 'savoie'));
  await page.locator('main form button').click();
  await expect(page.locator('.queue')).toBeVisible();
  await expectAccessible(page);
  await page.locator('.queue h2 a').first().click();
  await expect(page.locator('.timeline')).toBeVisible();
  await expectAccessible(page);
});
