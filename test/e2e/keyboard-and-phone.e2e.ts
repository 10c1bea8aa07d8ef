import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, Visitor } from './atlas-driver.ts';

let visitor: Visitor;
afterEach(async () => {
  expect(visitor.complaints).toEqual([]);
  await visitor.leaves();
});
afterAll(closeBrowser);

/** What has the focus, through shadow roots: tag and text. */
const FOCUSED = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === null ? '' : element.tagName.toLowerCase() + ' ' + (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
})()`;

describe('by keyboard alone', () => {
  it('a person skips to the map and moves it', async () => {
    visitor = await Visitor.opens();
    await visitor.seesTheAtlas();
    await visitor.seesTheMapAtRest();
    const { page } = visitor;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(FOCUSED)).toContain('Skip to the map');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => visitor.hash(), { timeout: 5000 }).not.toContain('/43/115');
  });

  it('a person searches, opens a card and closes it again', async () => {
    visitor = await Visitor.opens();
    await visitor.seesTheAtlas();
    const { page } = visitor;
    await page.keyboard.press('/');
    await page.keyboard.type('Onon-Balj');
    await expect.poll(() => page.locator('nea-search').getByRole('option').first().isVisible()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const heading = page.locator('nea-site-card').getByRole('heading', { name: /Onon/ });
    await expect.poll(() => heading.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => visitor.hash()).not.toContain('sel=');
  });

  it('reaches every control of the first view and never loses the focus', async () => {
    visitor = await Visitor.opens();
    await visitor.seesTheAtlas();
    const seen = new Set<string>();
    for (let step = 0; step < 90; step += 1) {
      await visitor.page.keyboard.press('Tab');
      seen.add(await visitor.page.evaluate<string>(FOCUSED));
    }
    const all = [...seen].join('\n');
    for (const name of ['한국어', 'Search', 'Zoom in', 'Share', 'Legend']) expect(all).toContain(name);
  });

  it('lists the shortcuts on ?', async () => {
    visitor = await Visitor.opens();
    await visitor.seesTheAtlas();
    await visitor.page.keyboard.press('?');
    await expect.poll(() => visitor.page.getByRole('dialog', { name: /Keyboard/ }).isVisible()).toBe(true);
    await visitor.page.keyboard.press('Escape');
    await expect.poll(() => visitor.page.getByRole('dialog', { name: /Keyboard/ }).isVisible()).toBe(false);
  });
});

describe('on a phone', () => {
  it('shows map, search and sheet without scrolling sideways, and the disclaimer', async () => {
    visitor = await Visitor.opens({ width: 390, height: 844, isTouch: true, locale: 'mn-MN' });
    await visitor.seesTheAtlas();
    const { page } = visitor;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await page.locator('nea-sheet').isVisible()).toBe(true);
    expect(await page.locator('nea-strip').isVisible()).toBe(true);
  });

  it('opens the card of a site in the sheet', async () => {
    visitor = await Visitor.opens({
      width: 390,
      height: 844,
      isTouch: true,
      hash: 'v=1&map=6/49/111&lang=mn&sel=site:mng-onon-balj',
    });
    await visitor.seesTheAtlas();
    const heading = visitor.page.locator('nea-sheet nea-site-card').getByRole('heading').first();
    await expect.poll(() => heading.innerText()).toContain('Онон');
    const box = await heading.boundingBox();
    expect(box?.y).toBeLessThan(844);
  });
});
