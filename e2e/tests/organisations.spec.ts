import { followMail, signIn } from '../support/mail';
import { expectUsable } from '../support/page';
import { expect, test } from '../support/test';

// A form that comes back is answered with 422, what has left the directory with 410.
test.use({ allowedConsole: [/status of (410|422)/] });

for (const { slug, lang, place, beside, name } of [
  { slug: 'savoie', lang: 'fr', place: 'Chambéry', beside: 'Cognin', name: 'Voisins du Biollay' },
  { slug: 'bern', lang: 'de', place: 'Bern', beside: 'Köniz', name: 'Nachbarn der Länggasse' },
]) {
  test(`a group registers and is found, ${slug}`, async ({ demo, page, visitor, javaScriptEnabled }) => {
    const home = demo.link('home', slug);
    const karima = `karima.${slug}@example.org`;
    const lead = await visitor();
    await lead.goto(`${home}?lang=${lang}`);
    await page.goto(`${home}?lang=${lang}`);

    await test.step('its lead writes it down', async () => {
      await lead.goto(`${home}groups`);
      await expectUsable(lead);
      await lead.locator('main a[href$="/groups/register"]').click();
      await expectUsable(lead);
      await lead.locator('main a[href$="/groups/register/group"]').click();
      await expectUsable(lead);
      // Sent too early, it comes back with what is wrong and with what was typed.
      await lead.locator('#name').fill(name);
      await lead.locator('#hours_mo').fill('matin');
      await lead.locator('main form .button-big').click();
      await expect(lead.locator('.errors')).toBeVisible();
      await expect(lead.locator('#name')).toHaveValue(name);
      await expect(lead.locator('#hours_mo')).toHaveValue('matin');
      await expectUsable(lead);
      await lead.locator('#details').fill(lang === 'fr' ? 'Courses et appels.' : 'Einkäufe und Anrufe.');
      await lead.locator('#place').fill(place);
      if (javaScriptEnabled !== false) await lead.keyboard.press('Escape');
      await lead.locator('#serves').fill(place);
      await lead.locator('#phone').fill(slug === 'savoie' ? '06 39 98 00 91' : '+33 6 39 98 00 91');
      await lead.locator('#hours_mo').fill('9-12, 14-18');
      await lead.locator('#first_name').fill('Karima');
      await lead.locator('#email').fill(karima);
      await lead.locator('#consent').check();
      await lead.locator('main form .button-big').click();
      await expect(lead).toHaveURL(/\/groups\/sent\//);
      await expectUsable(lead);
      await followMail(lead, demo, slug, karima, '/groups/confirm/');
      await expectUsable(lead);
      await lead.locator('main form button').click();
      await expect(lead).toHaveURL(/\/groups\/mine\//);
      await expectUsable(lead);
    });
    const mine = lead.url();

    // In Savoie it is in the directory at once, in Bern somebody reads it first.
    if (slug === 'bern') {
      await test.step('a referent reads it', async () => {
        const referent = await visitor();
        await referent.goto(`${home}?lang=${lang}`);
        await signIn(referent, demo, slug);
        await referent.goto(`${home}desk/moderation`);
        await expectUsable(referent);
        await referent.getByRole('link', { name }).click();
        await expectUsable(referent);
        const item = referent.url();
        await referent.locator('main a[href$="/take-down"]').click();
        await referent.locator('#words').fill('Wann rufen Sie zurück?');
        await referent.locator('button[value=change]').click();
        await referent.waitForLoadState();
        await expectUsable(referent);
        await lead.goto(mine);
        await expect(lead.locator('main')).toContainText('Wann rufen Sie zurück?');
        await expectUsable(lead);
        await lead.locator('main a[href$="/edit"]').click();
        await lead.locator('#details').fill('Einkäufe und Anrufe. Wir rufen am Abend zurück.');
        await lead.locator('main form .button-big').click();
        await expect(lead).toHaveURL(mine);
        await referent.goto(item);
        await expect(referent.locator('.changes ins')).toContainText('am Abend');
        await expectUsable(referent);
        await referent.locator('main form[action$="/accept"] button').click();
        await referent.waitForLoadState();
        await expect(referent.locator('main form[action$="/accept"]')).toHaveCount(0);
      });
    }

    await test.step('somebody finds it from the start page, with the keyboard', async () => {
      await page.goto(home);
      await page.locator('main a[href$="/groups"]').focus();
      await page.keyboard.press('Enter');
      await page.locator('#place').fill(place);
      if (javaScriptEnabled !== false) await page.keyboard.press('Escape');
      await page.locator('#place').press('Enter');
      await expect(page.locator('#serving')).toContainText(place);
      await expectUsable(page);
      await page.getByRole('link', { name }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('h1')).toHaveText(name);
      await expect(page.locator('a[href^="tel:"]').last()).toBeVisible();
      await expect(page.locator('main')).not.toContainText('Karima');
      await expectUsable(page);
      await page.goto(`${home}groups?place=${encodeURIComponent(beside)}`);
      await expect(page.getByRole('link', { name })).toBeVisible();
      await expectUsable(page);
      await page.goto(`${home}groups/sheet?place=${encodeURIComponent(place)}`);
      await expect(page.locator('.sheet')).toContainText(name);
      await expectUsable(page);
    });

    await test.step('a reader reports a mistake, and the team takes it down', async () => {
      await page.goto(`${home}groups?place=${encodeURIComponent(place)}`);
      await page.getByRole('link', { name }).click();
      await page.locator('main a[href*="/report/org/"]').click();
      await expectUsable(page);
      await page.locator('input[name=reason][value=untrue]').check();
      await page.locator('main form button.button').first().click();
      await expect(page).toHaveURL(/\/report\/thanks/);
      const moderator = await visitor();
      await moderator.goto(`${home}?lang=${lang}`);
      await signIn(moderator, demo, slug);
      await moderator.goto(`${home}desk/moderation`);
      await moderator.getByRole('link', { name }).click();
      await expectUsable(moderator);
      await moderator.locator('main a[href$="/take-down"]').click();
      await expectUsable(moderator);
      await moderator.locator('#reason').selectOption({ index: 4 });
      await moderator.locator('main form .button-danger').click();
      await moderator.waitForLoadState();
      await expect(moderator.locator('main form[action$="/put-back"]')).toBeVisible();
      await expectUsable(moderator);
      await lead.goto(mine);
      await expect(lead.locator('.notice-warning')).toBeVisible();
      await expectUsable(lead);
      await moderator.locator('main form[action$="/put-back"] button').click();
      await moderator.waitForLoadState();
    });

    await test.step('its lead changes it and takes it out of the directory', async () => {
      await lead.goto(`${mine}/edit`);
      await expect(lead.locator('#hours_mo')).toHaveValue('9:00–12:00, 14:00–18:00');
      await expectUsable(lead);
      // Hours are no words that have to be read.
      await lead.locator('#hours_sa').fill('10-12');
      await lead.locator('main form .button-big').click();
      await expect(lead.locator('.hours-table')).toContainText('10:00–12:00');
      await lead.locator('main a[href$="/end"]').click();
      await expectUsable(lead);
      await lead.locator('main form .button-danger').click();
      await expect(lead).toHaveURL(mine);
      await page.goto(`${home}groups?place=${encodeURIComponent(place)}`);
      await expect(page.getByRole('link', { name })).toHaveCount(0);
    });
  });
}
