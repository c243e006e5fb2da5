import type { Page } from '@playwright/test';
import { followMail } from '../support/mail';
import { expectUsable } from '../support/page';
import { expect, test } from '../support/test';

// What is drawn is read as what is pasted is, which is tested on both databases.
test.skip(({ database }) => database === 'postgres', 'looks the same');

/** The points of the drawing in the field, ring by ring. */
async function drawn(page: Page): Promise<number[][][]> {
  const text = await page.locator('#outline').inputValue();
  return text ? JSON.parse(text).coordinates : [];
}

test('a group draws whom it serves', async ({ demo, page, javaScriptEnabled }) => {
  const home = demo.link('home', 'savoie');
  const karima = 'karima.dessin@example.org';
  const name = 'Voisins des montagnes';
  await page.goto(`${home}groups/register/group?lang=fr`);
  await page.locator('summary', { hasText: 'dessiner' }).click();
  await expect(page.locator('#outline')).toBeVisible();
  const open = page.locator('[data-draw=open]');
  if (javaScriptEnabled === false) {
    await expect(open).toBeHidden();
    return;
  }
  const map = page.locator('.draw-map');
  const told = page.locator('.draw > [role=status]');
  const button = (what: string) => page.locator(`[data-draw=${what}]`);

  await test.step('with clicks', async () => {
    await open.click();
    await expect(map).toBeFocused();
    await expect(told).toHaveText('Aucun point.');
    await expectUsable(page);
    await map.scrollIntoViewIfNeeded();
    const { width, height } = (await map.boundingBox())!;
    const spot = (x: number, y: number) => ({ position: { x: x * width, y: y * height } });
    await map.click(spot(0.25, 0.3));
    await map.click(spot(0.75, 0.3));
    await button('done').click();
    await expect(told).toHaveText('Il faut au moins trois points.');
    await map.click(spot(0.5, 0.85));
    await expect(told).toHaveText('3 points.');
    // The first point closes it.
    await map.click(spot(0.25, 0.3));
    await expect(told).toHaveText('3 points. Le secteur est fermé.');
    expect((await drawn(page))[0]).toHaveLength(4);
    await expectUsable(page);
  });

  await test.step('it serves the communes within', async () => {
    await page.locator('#name').fill(name);
    await page.locator('#details').fill('Courses et appels.');
    await page.locator('#place').fill('Chambéry');
    await page.keyboard.press('Escape');
    await page.locator('#phone').fill('06 39 98 00 93');
    await page.locator('#first_name').fill('Karima');
    await page.locator('#email').fill(karima);
    await page.locator('#consent').check();
    await page.locator('main form .button-big').click();
    await expect(page).toHaveURL(/\/groups\/sent\//);
    await followMail(page, demo, 'savoie', karima, '/groups/confirm/');
    await page.locator('main form button').click();
    await expect(page).toHaveURL(/\/groups\/mine\//);
    const mine = page.url();
    await page.goto(`${home}groups?place=${encodeURIComponent('Moûtiers')}`);
    await expect(page.locator('#serving')).toContainText('Moûtiers');
    await expect(page.getByRole('link', { name })).toBeVisible();
    await page.goto(`${mine}/edit`);
  });

  await test.step('what is there is moved, and taken back', async () => {
    const before = await drawn(page);
    await open.click();
    await expect(told).toHaveText('3 points. Le secteur est fermé.');
    const point = page.locator('.draw-point').first();
    await map.scrollIntoViewIfNeeded();
    const { x, y } = (await point.boundingBox())!;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 12, y + 12, { steps: 4 });
    await page.mouse.up();
    const after = await drawn(page);
    expect(after[0]).toHaveLength(4);
    expect(after).not.toEqual(before.flat());
    await button('undo').click();
    await expect(told).toHaveText('2 points.');
    expect(await drawn(page)).toEqual([]);
    await button('again').click();
    await expect(told).toHaveText('Aucun point.');
    await expectUsable(page);
  });

  await test.step('with the keyboard alone', async () => {
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      const count = await page.locator('.draw-point').count();
      await button('cross').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.draw-point')).toHaveCount(count + 1);
      await map.focus();
      await page.keyboard.press(key);
      await page.waitForTimeout(500); // it glides
    }
    await button('done').focus();
    await page.keyboard.press('Enter');
    await expect(told).toHaveText('3 points. Le secteur est fermé.');
    const [ring] = await drawn(page);
    expect(ring).toHaveLength(4);
    await page.locator('main form .button-big').click();
    await expect(page.locator('.errors')).toHaveCount(0);
    await expect(page).toHaveURL(/\/groups\/mine\/[^/]+$/);
  });
});
