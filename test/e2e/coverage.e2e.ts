import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, Visitor } from './atlas-driver.ts';

/** The count of all zones may take this long on a busy machine, ms. */
const COUNT_MS = 60_000;

let visitor: Visitor;
afterEach(async () => {
  expect(visitor.complaints).toEqual([]);
  await visitor.leaves();
});
afterAll(closeBrowser);

describe('a person who asks how far it is to 30 %', () => {
  it('reads official figures with their day, and the count of a border with its arithmetic', async () => {
    visitor = await Visitor.opens({ hash: 'v=1&map=3.5/43/115&lang=en&panel=coverage' });
    await visitor.seesTheAtlas();
    const panel = visitor.page.locator('nea-coverage-panel');
    await expect.poll(() => panel.getByText('Protected Planet, May 1, 2026').isVisible()).toBe(true);
    const border = panel.getByRole('button', { name: /China – Russian Fed\./ });
    await expect.poll(() => border.count(), { timeout: COUNT_MS }).toBeGreaterThan(0);
    await border.first().click();
    await expect.poll(() => visitor.hash()).toContain('cover=border-belt,50,belt-chn-rus-50');
    const sentence = panel.locator('.sentence');
    await expect
      .poll(() => sentence.first().textContent())
      .toMatch(/within 50 km of the border China – Russian Federation, [\d.]+ % is protected/);
    const [gross = 0, overlap = 0, net = 0] = (await panel.locator('.sum b').allTextContents()).map((text) =>
      Number(text.replace(/[^\d.]/g, '')),
    );
    expect(Math.abs(gross - overlap - net)).toBeLessThanOrEqual(1);
  });

  it('sees the same again from the link, with the growth and the classes of the map', async () => {
    visitor = await Visitor.opens({
      hash: 'v=1&map=3.5/43/115&lang=en&panel=coverage&cover=border-belt,10,belt-kor-prk-10',
    });
    await visitor.seesTheAtlas();
    const { page } = visitor;
    await expect
      .poll(() => page.locator('nea-coverage-panel .sentence').first().textContent(), { timeout: COUNT_MS })
      .toMatch(/within 10 km of the Military Demarcation Line/);
    await expect.poll(() => page.getByText('Share of the zone protected, %').isVisible()).toBe(true);
    await expect
      .poll(() => page.locator('nea-growth-card svg').count(), { timeout: COUNT_MS })
      .toBeGreaterThan(0);
    await page.locator('nea-depth-switch').getByRole('button', { name: '0–50 km' }).click();
    await expect.poll(() => visitor.hash()).toContain('cover=border-belt,50,belt-kor-prk-50');
  });
});
