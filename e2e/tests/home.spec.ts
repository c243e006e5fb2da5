import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/test';

test('every platform has a home that everybody can read', async ({ demo, page }) => {
  for (const { slug, url } of demo.platforms) {
    await test.step(slug, async () => {
      const answer = await page.goto(url);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    });
  }
});
