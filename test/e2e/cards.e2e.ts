import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, Visitor } from './atlas-driver.ts';

let visitor: Visitor;
afterEach(async () => {
  expect(visitor.complaints).toEqual([]);
  await visitor.leaves();
});
afterAll(closeBrowser);

describe('the card of a site', () => {
  it('names the source of each figure, links only to originals and safely', async () => {
    visitor = await Visitor.opens({ hash: 'v=1&map=7/43.2/131&lang=en&sel=site:rus-land-of-the-leopard' });
    await visitor.seesTheAtlas();
    const card = visitor.page.locator('nea-site-card');
    await expect
      .poll(() => card.getByRole('heading', { name: 'Land of the Leopard' }).isVisible())
      .toBe(true);
    expect(await card.getByText('Земля леопарда').count()).toBeGreaterThan(0);
    await expect.poll(() => card.getByText(/2.688/).count()).toBeGreaterThan(0);
    await expect.poll(() => card.locator('a[href^="http"]').count()).toBeGreaterThan(1);
    const unsafe = await card
      .locator('a[href^="http"]')
      .evaluateAll(
        (links) => links.filter((link) => link.getAttribute('rel') !== 'noopener noreferrer').length,
      );
    expect(unsafe).toBe(0);
    await expect.poll(() => card.getByText('Northeast China Tiger and Leopard').count()).toBeGreaterThan(0);
  });

  it('says unknown where nothing is known', async () => {
    const { default: sites } = (await import('../../public/data/sites.json', {
      with: { type: 'json' },
    })) as unknown as {
      default: readonly { id: string; areaKm2: number | null }[];
    };
    const unknown = sites.find(({ areaKm2 }) => areaKm2 === null);
    if (unknown === undefined) throw new Error('every area is known');
    visitor = await Visitor.opens({ hash: `v=1&map=5/43/120&lang=en&sel=site:${unknown.id}` });
    await visitor.seesTheAtlas();
    await expect
      .poll(() => visitor.page.locator('nea-site-card').getByText('Unknown').count())
      .toBeGreaterThan(0);
  });

  it('leads to the neighbour across the border, and Back returns', async () => {
    visitor = await Visitor.opens({ hash: 'v=1&map=7/43.2/131&lang=en&sel=site:rus-land-of-the-leopard' });
    await visitor.seesTheAtlas();
    const card = visitor.page.locator('nea-site-card');
    await card.getByText('Northeast China Tiger and Leopard').first().click();
    await expect.poll(() => visitor.hash()).toContain('sel=site:chn-northeast-tiger-leopard');
    await visitor.page.goBack();
    await expect.poll(() => visitor.hash()).toContain('sel=site:rus-land-of-the-leopard');
  });

  it('shows what a name that looks like markup says, as text', async () => {
    visitor = await Visitor.opens({ hash: 'v=1&map=7/43/131&lang=en&sel=site:<img src=x onerror=alert(1)>' });
    await visitor.seesTheAtlas();
    await expect
      .poll(() => visitor.page.getByText('Part of the link could not be understood').isVisible())
      .toBe(true);
    expect(await visitor.page.locator('img[src="x"]').count()).toBe(0);
  });
});

describe('search', () => {
  it.each([
    ['Хунчунь', 'mn'],
    ['珲春', 'zh'],
    ['훈춘', 'ko'],
    ['hunchun', 'en'],
  ])('finds Hunchun by %s', async (query, language) => {
    visitor = await Visitor.opens({ hash: `v=1&map=4/43/120&lang=${language}` });
    await visitor.seesTheAtlas();
    const { page } = visitor;
    await page.keyboard.press('/');
    await page.keyboard.type(query);
    const first = page.locator('nea-search').getByRole('option').first();
    await expect.poll(() => first.isVisible()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => visitor.hash()).toContain('hunchun');
  });

  it('says so when there is nothing of that name', async () => {
    visitor = await Visitor.opens();
    await visitor.seesTheAtlas();
    await visitor.page.keyboard.press('/');
    await visitor.page.keyboard.type('qqqxyzzy');
    await expect
      .poll(() => visitor.page.locator('nea-search').getByText('No results for').first().isVisible())
      .toBe(true);
  });
});
