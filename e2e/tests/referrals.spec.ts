import { followMail, signIn } from '../support/mail';
import { expectUsable } from '../support/page';
import { expect, test } from '../support/test';

// A form that comes back is answered with 422.
test.use({ allowedConsole: [/status of 422/] });

for (const { slug, lang, place, street, name } of [
  { slug: 'savoie', lang: 'fr', place: '73000 Chambéry', street: '7 rue des Exemples', name: 'Voisins de la Leysse' },
  { slug: 'bern', lang: 'de', place: '3011 Bern', street: 'Beispielgasse 7', name: 'Nachbarn der Matte' },
]) {
  test(`a group takes an ask over, ${slug}`, async ({ demo, page, visitor, javaScriptEnabled }) => {
    const home = demo.link('home', slug);
    // Mail leaves whatever the hour is.
    await demo.rule(slug, 'quiet_from = 0\nquiet_until = 0\n');
    const karima = `karima.trusted.${slug}@example.org`;
    const odette = `odette.trusted.${slug}@example.org`;
    const lead = await visitor();
    await lead.goto(`${home}?lang=${lang}`);
    await page.goto(`${home}?lang=${lang}`);
    const pick = async (who: typeof page, field: string, value: string) => {
      await who.locator(field).fill(value);
      if (javaScriptEnabled !== false) await who.keyboard.press('Escape');
    };

    await test.step('it registers and would like to take on asks', async () => {
      await lead.goto(`${home}groups/register/group`);
      await lead.locator('#name').fill(name);
      await lead.locator('#details').fill(lang === 'fr' ? 'Courses et appels.' : 'Einkäufe und Anrufe.');
      await pick(lead, '#place', place);
      await lead.locator('#serves').fill(place);
      await lead.locator('#phone').fill(slug === 'savoie' ? '06 39 98 00 92' : '+33 6 39 98 00 92');
      await lead.locator('#wants_asks input').check();
      await lead.locator('#first_name').fill('Karima');
      await lead.locator('#email').fill(karima);
      await lead.locator('#consent').check();
      await lead.locator('main form .button-big').click();
      await followMail(lead, demo, slug, karima, '/groups/confirm/');
      await lead.locator('main form button').click();
      await expect(lead).toHaveURL(/\/groups\/mine\//);
      await lead.locator('main a[href$="/asks"]').click();
      await expect(lead.locator('.notice-info')).toBeVisible();
      await expectUsable(lead);
    });
    const asks = lead.url();

    await test.step('a referent allows it', async () => {
      const referent = await visitor();
      await referent.goto(`${home}?lang=${lang}`);
      await signIn(referent, demo, slug);
      await referent.goto(`${home}desk/moderation`);
      await referent.getByRole('link', { name }).click();
      await referent.locator('input[name=with_asks]').check();
      await expectUsable(referent);
      await referent.locator('main form[action$="/accept"] button').click();
      await referent.waitForLoadState();
      await lead.reload();
      await expect(lead.locator('.notice-info')).toHaveCount(0);
      await expectUsable(lead);
    });

    await test.step('a neighbour finds it, and asks it', async () => {
      await page.goto(`${home}groups?place=${encodeURIComponent(place)}`);
      await page.getByRole('link', { name }).click();
      await page.locator('main a[href*="/ask?group="]').click();
      await expectUsable(page);
      await page.locator('main a[href*="/ask/shopping"]').click();
      await expect(page.locator('main')).toContainText(name);
      await page.locator('#first_name').fill('Odette');
      await pick(page, '#place', place);
      await page.locator('#street').fill(street);
      await page.locator('input[name=when][value=asap]').check();
      await page.locator('input[name=q_payment][value=cash]').check();
      await page.locator('#email').fill(odette);
      await page.locator('#consent').check();
      await expectUsable(page);
      await page.locator('main form .button-big').click();
      await followMail(page, demo, slug, odette, '/ask/confirm/');
      await page.locator('main form .button-big').click();
      await expect(page).toHaveURL(/\/follow\//);
      await expect(page.locator('main')).toContainText(name);
      await expectUsable(page);
    });

    await test.step('its lead takes it over, and only then sees whom', async () => {
      await followMail(lead, demo, slug, karima, '/asks/');
      await expect(lead.locator('main')).not.toContainText(street);
      await expectUsable(lead);
      await lead.locator('main form[action$="/take"] button').focus();
      await lead.keyboard.press('Enter');
      await expect(lead.locator('main form[action$="/take"]')).toHaveCount(0);
      await expect(lead.locator('main')).not.toContainText(street);
      await expectUsable(lead);
      await lead.locator('main form[action*="/contacts"] button').click();
      await expect(lead.locator('#contacts')).toContainText(street);
      await expect(lead.locator('#contacts')).toContainText('Odette');
      await expectUsable(lead);
      await page.reload();
      await expectUsable(page);
    });

    await test.step('it is done', async () => {
      await lead.locator('main form[action$="/done"] button').click();
      await expect(lead.locator('main form[action$="/done"]')).toHaveCount(0);
      await expectUsable(lead);
      await lead.goto(asks);
      await expectUsable(lead);
      await page.reload();
      await expectUsable(page);
    });
  });
}
