import { followMail, signIn } from '../support/mail';
import { expectUsable } from '../support/page';
import { expect, test } from '../support/test';

// A form that comes back is answered with 422, what is not public any more with 410.
test.use({ allowedConsole: [/status of (410|422)/] });

for (const { slug, lang, title } of [
  { slug: 'savoie', lang: 'fr', title: 'Remplir des sacs de sable' },
  { slug: 'bern', lang: 'de', title: 'Sandsäcke füllen' },
]) {
  test(`a mission finds volunteers, ${slug}`, async ({ demo, page, visitor }) => {
    const home = demo.link('home', slug);
    const lead = await visitor();
    await lead.goto(`${home}?lang=${lang}`);
    await page.goto(`${home}?lang=${lang}`);
    const soon = new Date(Date.now() + 9 * 24 * 3600 * 1000).toISOString().slice(0, 10);

    await test.step('a lead writes it, adds a date and publishes', async () => {
      await lead.goto(demo.link('lead', slug));
      await expectUsable(lead);
      await lead.locator('main a[href$="/missions/new"]').click();
      await expectUsable(lead);
      await lead.locator('#title').fill(title);
      await lead.locator('main form .button-big').click();
      await expect(lead.locator('.errors')).toBeVisible();
      await expect(lead.locator('#title')).toHaveValue(title);
      await expectUsable(lead);
      await lead.locator('#field').selectOption('emergency');
      await lead.locator('#details').fill('Deux heures, dehors.');
      await lead.locator('#contact').fill('Amélie, 06 39 98 00 77');
      await lead.locator('input[name=choice][value=first]').check();
      await lead.locator('main form .button-big').click();
      await expect(lead).toHaveURL(/\/dates$/);
      await expectUsable(lead);
      await lead.locator('#day').fill(soon);
      await lead.locator('#from').fill('14:00');
      await lead.locator('#until').fill('16:00');
      await lead.locator('#places').fill('1');
      await lead.locator('main form .button-big').click();
      await expect(lead.locator('h1')).toHaveText(title);
      await expectUsable(lead);
      await lead.locator('main a[href$="/preview"]').click();
      await expectUsable(lead);
      await lead.goBack();
      await lead.locator('button[value=publish]').click();
      await lead.waitForLoadState();
      await expect(lead.locator('button[value=publish]')).toHaveCount(0);
      await expectUsable(lead);
    });
    const mission = lead.url();

    // In Savoie it is public at once, in Bern somebody reads it first.
    if (slug === 'bern') {
      await test.step('a referent asks for a change, then accepts', async () => {
        const referent = await visitor();
        await referent.goto(`${home}?lang=${lang}`);
        await signIn(referent, demo, slug);
        await referent.goto(`${home}desk/moderation`);
        await referent.getByRole('link', { name: title }).click();
        await expectUsable(referent);
        const item = referent.url();
        await referent.locator('main a[href$="/take-down"]').click();
        await expectUsable(referent);
        await referent.locator('#reason').selectOption({ label: 'Versicherung und Begleitung' });
        await referent.locator('button[value=change]').click();
        await referent.waitForLoadState();
        await lead.goto(mission);
        await expectUsable(lead);
        await lead.locator('main a[href$="/answer"]').click();
        await lead.locator('main form .button-big').click();
        await expect(lead.locator('.errors')).toBeVisible();
        await expectUsable(lead);
        await lead.locator('#words').fill('Wir sind alle versichert.');
        await lead.locator('main form .button-big').click();
        await expect(lead.locator('main')).toContainText('Wir sind alle versichert.');
        await expectUsable(lead);
        await lead.locator('.back').click();
        await lead.locator('main a[href$="/edit"]').click();
        await lead.locator('#details').fill('Zwei Stunden, draussen. Sie sind versichert.');
        await lead.locator('main form .button-big').click();
        await lead.locator('button[value=publish]').click();
        await lead.waitForLoadState();
        await referent.goto(item);
        await expect(referent.locator('.changes ins')).toContainText('versichert');
        await expect(referent.locator('main')).toContainText('Wir sind alle versichert.');
        await expectUsable(referent);
        await referent.locator('main form[action$="/accept"] button').click();
        await referent.waitForLoadState();
      });
    }

    const apply = async (who: typeof page, name: string) => {
      const email = `${name.toLowerCase()}.${slug}@example.org`;
      await who.goto(`${home}near?kind=mission`);
      await who.getByRole('link', { name: title }).click();
      await expectUsable(who);
      await who.locator('main a[href*="/apply/"]').click();
      await expectUsable(who);
      await who.locator('#first_name').fill(name);
      await who.locator('#email').fill(email);
      await who.locator('#is_old_enough').check();
      await who.locator('#consent').check();
      await who.locator('main form .button-big').click();
      await expect(who).toHaveURL(/\/missions\/sent\//);
      await expectUsable(who);
      await followMail(who, demo, slug, email, '/missions/confirm/');
      await expectUsable(who);
      await who.locator('main form button').click();
      await expect(who).toHaveURL(/\/missions\/mine\//);
      await expectUsable(who);
    };
    const second = await visitor();
    await second.goto(`${home}?lang=${lang}`);

    await test.step('the first one has the place, the second stands in line', async () => {
      await apply(page, 'Mehdi');
      await expect(page.locator('main a[href$="/date.ics"]')).toBeVisible();
      await expect(page.locator('main')).toContainText('Amélie');
      await apply(second, 'Odette');
      await expect(second.locator('main a[href$="/date.ics"]')).toHaveCount(0);
    });

    await test.step('the first one cancels, the second takes the place', async () => {
      await page.locator('#words').fill('Où se garer ?');
      await page.locator('form:has(#words) button').click();
      await expect(page.locator('.talk')).toContainText('Où se garer ?');
      await page.locator('#reason').fill('Je suis malade.');
      await page.locator('form[action$="/leave"] .button-danger').click();
      await page.waitForLoadState();
      await expectUsable(page);
      await second.reload();
      await second.locator('form[action$="/take"] button').click();
      await expect(second.locator('main a[href$="/date.ics"]')).toBeVisible();
      await expectUsable(second);
    });

    await test.step('its lead sees who comes, calls for more people, and ends it', async () => {
      await lead.goto(mission);
      await lead.locator('.dates a').first().click();
      await expect(lead.locator('main')).toContainText('Odette');
      await expectUsable(lead);
      await lead.locator('#places').fill('3');
      await lead.locator('button[value=resize]').click();
      await lead.waitForLoadState();
      await lead.locator('button[value=call]').click();
      await expect(lead.locator('.call-count')).toContainText('1 / 3');
      await expectUsable(lead);
      await lead.locator('button[value=stop]').click();
      await expect(lead.locator('.call-count')).toHaveCount(0);
      await lead.locator('.people a').first().click();
      await expectUsable(lead);
      await lead.goto(`${mission}/close`);
      await expectUsable(lead);
      await lead.locator('main form .button-danger').click();
      await lead.waitForLoadState();
      await second.reload();
      await expect(second.locator('main a[href$="/date.ics"]')).toHaveCount(0);
      await expectUsable(second);
    });
  });
}

const PEOPLE = 100;

test('a hundred people come to a food bank, and one of them has it in writing', async ({ demo, page, visitor }) => {
  test.skip(!test.info().project.name.endsWith('-desktop'), 'it waits until the mission begins: once a database is enough');
  test.setTimeout(600_000);
  const slug = 'savoie';
  const home = demo.link('home', slug);
  const title = 'Remplir cent paniers';
  const lead = await visitor();
  await page.goto(`${home}?lang=fr`);
  await lead.goto(`${home}?lang=fr`);
  // Mail leaves whatever the hour is, and a referent reads what is published.
  await demo.rule(slug, 'quiet_from = 0\nquiet_until = 0\nmissions_after_check = true\n');
  // It begins while the test runs: who was there can be said from then on.
  const begins = new Date(Math.ceil((Date.now() + 180_000) / 60_000) * 60_000);
  const there = (options: Intl.DateTimeFormatOptions, at: Date) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', ...options }).format(at);
  const time = (at: Date) => there({ hour: '2-digit', minute: '2-digit' }, at);

  await test.step('a lead writes it, and a referent accepts it', async () => {
    await lead.goto(demo.link('lead', slug));
    await lead.locator('main a[href$="/missions/new"]').click();
    await lead.locator('#title').fill(title);
    await lead.locator('#field').selectOption('food-aid');
    await lead.locator('#details').fill('Une heure, à l’intérieur.');
    await lead.locator('input[name=choice][value=first]').check();
    await lead.locator('main form .button-big').click();
    await lead.locator('#day').fill(there({ dateStyle: 'short' }, begins));
    await lead.locator('#from').fill(time(begins));
    await lead.locator('#until').fill(time(new Date(begins.getTime() + 3600_000)));
    await lead.locator('#places').fill(String(PEOPLE));
    await lead.locator('main form .button-big').click();
    await lead.locator('button[value=publish]').click();
    await lead.waitForLoadState();
    const referent = await visitor();
    await referent.goto(`${home}?lang=fr`);
    await signIn(referent, demo, slug);
    await referent.goto(`${home}desk/moderation`);
    await referent.getByRole('link', { name: title }).click();
    await referent.locator('main form[action$="/accept"] button').click();
    await referent.waitForLoadState();
    await lead.reload();
    await expect(lead.locator('button[value=publish]')).toHaveCount(0);
    await lead.locator('.dates a').first().click();
  });

  await test.step('she calls, and helpers around are asked', async () => {
    await lead.locator('#reach').selectOption('50');
    await lead.locator('button[value=call]').click();
    await expect(lead.locator('.call-count')).toContainText(`0 / ${PEOPLE}`);
    await expectUsable(lead);
  });
  // Whoever was asked: the link in the mail, and their address.
  const asked = new Map<string, string>();
  const read = new Set<string>();
  await expect(async () => {
    // The mailbox shows fifty at a time: those whose addresses end in the same digit.
    for (let digit = 0; digit < 10; digit += 1) {
      const list = await (await page.request.get(`${demo.link('mailbox', slug)}?to=${digit}@`)).text();
      for (const [, mail, subject, to] of list.matchAll(/href="([^"]+)"><strong>([^<]*)<\/strong><small>[^<]*?(\S+@example\.org)/g)) {
        if (!subject!.includes(title) || read.has(mail!)) continue;
        read.add(mail!);
        const letter = await (await page.request.get(mail!)).text();
        const link = /href="([^"]*\/missions\/call\/[^"]*)"/.exec(letter)?.[1];
        if (link) asked.set(link, to!);
      }
    }
    expect(asked.size).toBeGreaterThan(PEOPLE);
  }).toPass({ timeout: 60_000, intervals: [2000] });
  const yes: { own: string; to: string }[] = [];

  await test.step('each answers by the link in the mail', async () => {
    const say = async ([link, to]: [string, string]) => {
      const form = await (await page.request.get(link)).text();
      const token = /name="form_token" value="([^"]*)"/.exec(form)![1]!;
      const answer = await page.request.post(link, { form: { form_token: token, answer: 'yes' } });
      expect(answer.url()).toContain('/missions/mine/');
      yes.push({ own: answer.url(), to });
    };
    const people = [...asked].slice(0, PEOPLE + 1);
    const last = people.pop()!;
    // A few at a time, as they come in; whoever is last stands in line.
    while (people.length) await Promise.all(people.splice(0, 5).map(say));
    await say(last);
    await lead.reload();
    await expect(lead.locator('main')).toContainText(`${PEOPLE} sur ${PEOPLE}`);
    await expect(lead.locator('.call-count')).toHaveCount(0);
    await expectUsable(lead);
  });

  await test.step('one cannot come, and who stands in line takes the place', async () => {
    const [first, last] = [yes[0]!, yes[PEOPLE]!];
    await page.goto(last.own);
    await expect(page.locator('main a[href$="/date.ics"]')).toHaveCount(0);
    const other = await visitor();
    await other.goto(first.own);
    await other.locator('#reason').fill('Je suis malade.');
    await other.locator('form[action$="/leave"] .button-danger').click();
    await other.waitForLoadState();
    await page.reload();
    await page.locator('form[action$="/take"] button').click();
    await expect(page.locator('main a[href$="/date.ics"]')).toBeVisible();
  });
  const email = yes[PEOPLE]!.to;

  await test.step('the lead says who was there', async () => {
    await expect(async () => {
      await lead.reload();
      await expect(lead.locator('button[value=attendance]')).toBeVisible({ timeout: 1000 });
    }).toPass({ timeout: 300_000, intervals: [2000] });
    await expectUsable(lead);
    const cards = lead.locator('form:has(button[value=attendance]) .people .card');
    await expect(cards).toHaveCount(PEOPLE);
    await cards.first().locator('input[value=no]').check();
    await lead.locator('input[name=rest]').check();
    await lead.locator('button[value=attendance]').click();
    await lead.waitForLoadState();
    await expect(lead.locator('.people input[value=yes]:checked')).toHaveCount(PEOPLE - 1);
    await expect(lead.locator('.people input[value=no]:checked')).toHaveCount(1);
  });

  await test.step('she finds her hours, and a school checks her certificate', async () => {
    await page.goto(`${home}history`);
    await page.locator('#email').fill(email);
    await page.locator('main form .button-big').click();
    await followMail(page, demo, slug, email, '/history/');
    await expect(page.locator('main')).toContainText(title);
    await expectUsable(page);
    await page.locator('main a[href$="/certificate"]').click();
    await page.locator('#name').fill('Sana Exemple');
    await page.locator('main form .button-big').click();
    const code = page.locator('aside .dates .nowrap').first();
    await expect(code).toBeVisible();
    const typed = await code.innerText();
    const paper = await page.request.get((await page.locator('aside .dates a.button').first().getAttribute('href'))!);
    expect(paper.headers()['content-type']).toBe('application/pdf');
    const school = await visitor();
    await school.goto(`${home}certificates?lang=fr`);
    await school.locator('#code').fill(typed);
    await school.locator('main form .button-big').click();
    await expect(school.locator('main')).toContainText('Sana Exemple');
    await expectUsable(school);
  });
});
