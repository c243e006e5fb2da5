import { followMail, signIn } from '../support/mail';
import { expectUsable } from '../support/page';
import { expect, test } from '../support/test';

// A form that comes back is answered with 422.
test.use({ allowedConsole: [/status of 422/] });

for (const [slug, lang] of [
  ['savoie', 'fr'],
  ['bern', 'de'],
] as const) {
  test(`a file about an organisation, and a message to its leads, ${slug}`, async ({ demo, page, visitor }) => {
    const home = demo.link('home', slug);
    await page.goto(`${home}?lang=${lang}`);
    await signIn(page, demo, slug);

    await test.step('all organisations', async () => {
      await page.locator('.site-nav a[href$="/desk/groups"]').click();
      await expectUsable(page);
      await page.locator('#state').selectOption('open');
      await page.locator('#owner').selectOption('nobody');
      await page.locator('.filters button').click();
      await expect(page.locator('.queue-item').first()).toBeVisible();
      await expectUsable(page);
    });

    // One that somebody leads.
    let email = '';
    const files: string[] = [];
    for (const one of await page.locator('.queue-item h3 a').all()) files.push((await one.getAttribute('href')) ?? '');
    for (const file of files) {
      await page.goto(file);
      if (await page.locator('a[href*="/messages/new?org="]').count()) break;
    }

    await test.step('its file', async () => {
      await expectUsable(page);
      await page.locator('#follow_why').fill('…');
      await page.locator('form[action$="/keep"] button').click();
      await expect(page.locator('.errors li')).toHaveCount(1);
      await expectUsable(page);
      await page.locator('#status').selectOption('partner');
      await page.locator('#tags').fill('repas, vélo');
      await page.locator('#follow_on').fill(new Date().toISOString().slice(0, 10));
      await page.locator('form[action$="/keep"] button').click();
      await expect(page.locator('.notice-success')).toBeVisible();
      await page.locator('#kind').selectOption('phone');
      await page.locator('#words').fill('…');
      await page.locator('form[action$="/note"] button').click();
      await expect(page.locator('.timeline a[href*="/notes/"]')).toHaveCount(1);
      await expectUsable(page);
      await page.locator('.timeline a[href*="/notes/"]').click();
      await expectUsable(page);
      await page.goBack();
      await page.locator('form[action*="/contacts"] button').click();
      email = (await page.locator('#leads a[href^="mailto:"]').first().innerText()).trim();
      await expectUsable(page);
    });

    await test.step('somebody is invited to lead it, and the invitation is taken back', async () => {
      const file = page.url().replace(/\/contacts.*/, '');
      await page.locator('#leads a[href$="/invite"]').click();
      const form = page.url();
      await expectUsable(page);
      await page.locator('#first_name').fill('Paul');
      await page.locator('#email').fill(`paul.${slug}@example.org`);
      await page.locator('main form .button-big').click();
      await page.waitForLoadState();
      await page.goto(form);
      await expectUsable(page);
      await page.locator('form:has(input[value=withdraw]) button').click();
      await expect(page.locator('input[value=withdraw]')).toHaveCount(0);
      await page.goto(file);
    });

    await test.step('a message to its leads', async () => {
      await page.locator('a[href*="/messages/new?org="]').click();
      await expectUsable(page);
      await page.locator('main form .button-big').click();
      await expect(page.locator('.errors li')).toHaveCount(1);
      await expectUsable(page);
      await page.locator(`#subject_${lang}`).fill('Jeudi');
      await page.locator(`#words_${lang}`).fill('18 h');
      await page.locator('main form .button-big').click();
      await expect(page).toHaveURL(/\/desk\/groups\/messages\/[0-9a-f-]+$/);
      await expectUsable(page);
      await page.locator('button[value=send]').click();
      await expect(page.locator('#counts')).toBeVisible();
      await expectUsable(page);
    });
    const message = page.url();

    await test.step('one of them answers', async () => {
      const lead = await visitor();
      await lead.goto(`${home}?lang=${lang}`);
      await followMail(lead, demo, slug, email, '/groups/answer/');
      await expectUsable(lead);
      await lead.locator('#words').fill('Oui');
      await lead.locator('main form .button-big').click();
      await expect(lead.locator('.notice-success')).toBeVisible();
      await expectUsable(lead);
      await followMail(lead, demo, slug, email, '/unsubscribe/messages/');
      await expectUsable(lead);
      await lead.locator('main form button').click();
      await expect(lead.locator('.notice-success')).toBeVisible();
      await expectUsable(lead);
    });

    await test.step('the answer is filed', async () => {
      // The page may just look again by itself, which breaks this off.
      await expect(async () => void (await page.goto(message))).toPass({ timeout: 30_000 });
      await expect(page.locator('.note')).toHaveCount(1);
      await expectUsable(page);
      await page.locator('.note a').click();
      await expect(page.locator('.timeline')).toContainText('Oui');
      await page.goto(`${home}desk/groups/messages`);
      await expectUsable(page);
    });

    await test.step('a list is saved', async () => {
      await page.goto(`${home}desk/groups?tag=repas`);
      await expect(page.locator('.queue-item')).toHaveCount(1);
      await page.locator('details', { has: page.locator('#name') }).locator('summary').click();
      await page.locator('#name').fill('Repas');
      await page.locator('details[open] button').click();
      await expect(page.locator('.tabs a', { hasText: 'Repas' })).toHaveAttribute('aria-current', 'page');
      await expectUsable(page);
    });
  });
}
