import type { Page } from '@playwright/test';
import { followMail, signIn } from '../support/mail';
import { expectUsable } from '../support/page';
import { expect, test } from '../support/test';

// A form that comes back is answered with 422.
test.use({ allowedConsole: [/status of 422/] });

// Circles may touch where places lie close; the list below the map holds the same (WCAG 2.5.8, “equivalent”).
const MAP = ['target-size'];

// In Savoie an offer is shown at once, in Bern somebody reads it first.
for (const { slug, lang, place, title } of [
  { slug: 'savoie', lang: 'fr', place: 'Chambéry', title: 'Régler une horloge comtoise' },
  { slug: 'bern', lang: 'de', place: 'Bern', title: 'Eine Pendeluhr richten' },
]) {
  test(`from an offer to done, ${slug}`, async ({ demo, page, visitor, javaScriptEnabled }) => {
    const home = demo.link('home', slug);
    const word = title.split(' ').at(-1)?.toLowerCase() === 'richten' ? 'Pendeluhr' : 'horloge';
    const luc = `luc.${slug}@example.org`;
    const odette = `odette.${slug}@example.org`;
    const offerer = await visitor();
    await offerer.goto(`${home}?lang=${lang}`);
    await page.goto(`${home}?lang=${lang}`);

    await test.step('somebody offers', async () => {
      await offerer.goto(`${home}offer`);
      await expectUsable(offerer);
      await offerer.locator('main a[href$="/offer/computer"]').click();
      await expectUsable(offerer);
      // Sent too early, it comes back with what is wrong and with what was typed.
      await offerer.locator('#title').fill(title);
      await offerer.locator('main form .button-big').click();
      await expect(offerer.locator('.errors')).toBeVisible();
      await expect(offerer.locator('#title')).toHaveValue(title);
      await expectUsable(offerer);
      await offerer.locator('#details').fill(lang === 'fr' ? 'Le soir, sans hâte.' : 'Am Abend, ohne Eile.');
      await offerer.locator('#place').fill(place);
      if (javaScriptEnabled !== false) await offerer.keyboard.press('Escape');
      await fillPerson(offerer, 'Luc', luc);
      await offerer.locator('main form .button-big').click();
      await expect(offerer).toHaveURL(/\/offer\/sent\//);
      await expectUsable(offerer);
      await followMail(offerer, demo, slug, luc, '/offer/confirm/');
      await expectUsable(offerer);
      await offerer.locator('main form button').click();
      await expect(offerer).toHaveURL(/\/offer\/mine\//);
      await expectUsable(offerer);
      for (const end of ['/edit', '/end']) {
        const mine = offerer.url();
        await offerer.locator(`main a[href$="${end}"]`).click();
        await expectUsable(offerer);
        await offerer.goto(mine);
      }
    });

    if (slug === 'bern') {
      await test.step('a moderator reads it', async () => {
        const moderator = await visitor();
        await moderator.goto(`${home}?lang=${lang}`);
        await signIn(moderator, demo, slug);
        await moderator.goto(`${home}desk/moderation`);
        await expectUsable(moderator);
        await moderator.getByRole('link', { name: title }).click();
        await expectUsable(moderator);
        await moderator.locator('main form[action$="/accept"] button').click();
        await moderator.waitForLoadState();
        await expect(moderator.locator('main form[action$="/accept"]')).toHaveCount(0);
      });
    }

    await test.step('somebody finds it in the list, looks at the map, and comes back', async () => {
      await page.goto(`${home}near`);
      await page.locator('#q').fill(word);
      await page.locator('#q').press('Enter');
      await expect(page.locator('.near-cards h3')).toHaveText([title]);
      await page.locator('.near-views a[href*="view=map"]').click();
      if (javaScriptEnabled !== false) await expect(page.locator('.near-map')).toBeVisible();
      await expectUsable(page, MAP);
      await page.locator('.near-views a').first().click();
      await expect(page.locator('.near-map')).toHaveCount(0);
      // With the keyboard alone.
      await page.locator('.near-cards h3 a').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('h1')).toHaveText(title);
      await expect(page.locator('main')).not.toContainText(luc);
      await expectUsable(page);
    });

    await test.step('and answers', async () => {
      const answer = page.locator('main a[href*="/offer/reply/"]');
      await answer.focus();
      await page.keyboard.press('Enter');
      await expectUsable(page);
      await page.locator('main form .button-big').click();
      await expect(page.locator('.errors')).toBeVisible();
      await expectUsable(page);
      await page.locator('#words').fill('Bonjour, guten Tag');
      await fillPerson(page, 'Odette', odette);
      await page.locator('main form .button-big').click();
      await expect(page).toHaveURL(/\/offer\/sent\//);
      await followMail(page, demo, slug, odette, '/offer/reply/confirm/');
      await expectUsable(page);
      await page.locator('main form button').click();
      await expect(page).toHaveURL(/\/offer\/talk\//);
      await expectUsable(page);
    });

    await test.step('they write to each other', async () => {
      await followMail(offerer, demo, slug, luc, '/offer/talk/');
      await expect(offerer.locator('.talk')).toContainText('Bonjour, guten Tag');
      await expectUsable(offerer);
      await say(offerer, 'Samstag, samedi?');
      await followMail(page, demo, slug, odette, '/offer/talk/');
      await expect(page.locator('.talk')).toContainText('Samstag, samedi?');
      await say(page, 'Merci, danke');
      // Nothing is empty that is sent.
      await page.locator('main form button').click();
      await expect(page.locator('.errors')).toBeVisible();
      await expectUsable(page);
      for (const [who, other] of [
        [offerer, odette],
        [page, luc],
      ] as const) {
        await who.reload();
        await expect(who.locator('main')).not.toContainText(other);
      }
    });

    await test.step('the yes shows each how to reach the other', async () => {
      await offerer.locator('main a[href$="/yes"]').click();
      await expectUsable(offerer);
      await offerer.locator('main form button').first().click();
      await expect(offerer.locator('.contact')).toContainText(odette);
      await expectUsable(offerer);
      await followMail(page, demo, slug, odette, '/offer/talk/');
      await expect(page.locator('.contact')).toContainText(luc);
      await expectUsable(page);
    });

    await test.step('and it is done', async () => {
      await page.locator('main a[href$="/done"]').click();
      await expectUsable(page);
      await page.locator('main form button').first().click();
      await expect(page).toHaveURL(/\/offer\/talk\//);
      await expect(page.locator('.contact')).toHaveCount(0);
      await expectUsable(page);
    });
  });
}

async function fillPerson(page: Page, name: string, email: string): Promise<void> {
  await page.locator('#first_name').fill(name);
  await page.locator('#email').fill(email);
  await page.locator('#consent').check();
}

async function say(page: Page, words: string): Promise<void> {
  await page.locator('#words').fill(words);
  await page.locator('main form button').last().click();
  await expect(page.locator('.talk')).toContainText(words);
}
