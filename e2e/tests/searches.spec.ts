import { followMail } from '../support/mail';
import { expectUsable } from '../support/page';
import { expect, test } from '../support/test';

// A form that comes back is answered with 422.
test.use({ allowedConsole: [/status of 422/] });

for (const [slug, lang, place] of [
  ['savoie', 'fr', 'Chambéry'],
  ['bern', 'de', 'Bern'],
] as const) {
  test(`a search is saved, stopped and begun again, ${slug}`, async ({ demo, page }) => {
    const email = `irma.${slug}@example.org`;
    await page.goto(`${demo.link('home', slug)}?lang=${lang}`);
    // Where there is nothing yet, too.
    await page.goto(`${demo.link('home', slug)}near?place=${place}&q=xylophone`);
    await page.locator('main a[href*="/near/save?"]').click();
    await expect(page.locator('main .facts')).toContainText('xylophone');
    await expectUsable(page);
    await page.locator('main form .button-big').click();
    await expect(page.locator('.errors')).toBeVisible();
    await expect(page.locator('main .facts')).toContainText('xylophone');
    await expectUsable(page);
    await page.locator('#email').fill(email);
    await page.locator('#email').press('Enter');
    await expect(page).toHaveURL(/\/near\/save\/sent\//);
    await expectUsable(page);

    await followMail(page, demo, slug, email, '/near/save/confirm/');
    await expectUsable(page);
    await page.locator('main form button').click();
    await expect(page).toHaveURL(/\/near\/save\/mine\//);
    await expectUsable(page);
    await page.locator('main form button[value=stop]').click();
    await expect(page.locator('main form button[value=again]')).toBeVisible();
    await expectUsable(page);
    await page.locator('main form button[value=again]').click();
    await expect(page.locator('main form button[value=stop]')).toBeVisible();
  });
}
