import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, Visitor } from './atlas-driver.ts';

let visitor: Visitor;
afterEach(async () => {
  expect(visitor.complaints).toEqual([]);
  await visitor.leaves();
});
afterAll(closeBrowser);

describe('a person who opens the atlas', () => {
  it('sees the map with its sites, a legend and the disclaimer, and no third party is asked', async () => {
    visitor = await Visitor.opens();
    await visitor.seesTheAtlas();
    await visitor.seesTheMapAtRest();
    const { page } = visitor;
    await expect.poll(() => page.getByRole('heading', { name: 'Legend' }).isVisible()).toBe(true);
    expect(await page.locator('nea-strip').getByText('do not imply official endorsement').isVisible()).toBe(
      true,
    );
    expect(await page.locator('nea-strip').getByText('Draft, not cleared').isVisible()).toBe(true);
    expect(await page.locator('nea-map canvas').isVisible()).toBe(true);
  });

  it('switches a layer off: it leaves the legend, the link remembers, Back brings it home', async () => {
    visitor = await Visitor.opens();
    await visitor.seesTheAtlas();
    const { page } = visitor;
    const legend = page.locator('nea-legend');
    await expect.poll(() => legend.getByText('Protected area on land', { exact: true }).count()).toBe(1);
    await visitor.togglesLayer('Land');
    await expect.poll(() => legend.getByText('Protected area on land', { exact: true }).count()).toBe(0);
    expect(visitor.hash()).toContain('off=pa-land');
    await page.goBack();
    await expect.poll(() => legend.getByText('Protected area on land', { exact: true }).count()).toBe(1);
  });

  it('draws every layer of every group without an error', async () => {
    const { LAYERS } = await import('../../src/model/layers.ts');
    visitor = await Visitor.opens({
      hash: `v=1&map=4/43/120&lang=en&on=${LAYERS.map(({ id }) => id).join()}`,
    });
    await visitor.seesTheAtlas();
    await visitor.seesTheMapAtRest();
    expect(await visitor.page.locator('nea-legend').getByText('Graticule').count()).toBeGreaterThan(0);
  });

  it('makes a layer fainter and finds it so in the link', async () => {
    visitor = await Visitor.opens();
    await visitor.seesTheAtlas();
    const slider = visitor.page.locator('nea-layer-panel').getByRole('slider').first();
    await slider.focus();
    await visitor.page.keyboard.press('ArrowLeft');
    await expect.poll(() => visitor.hash()).toMatch(/opacity=pa-land:0\.\d+/);
  });

  it('colours the sites by country and reads the same in the legend', async () => {
    visitor = await Visitor.opens({ hash: 'v=1&map=3.5/43/115&lang=en&colour=country' });
    await visitor.seesTheAtlas();
    const legend = visitor.page.locator('nea-legend');
    for (const country of ['China', 'Japan', 'Mongolia', 'Republic of Korea', 'Russian Federation'])
      await expect.poll(() => legend.getByText(country, { exact: false }).count()).toBeGreaterThan(0);
  });

  it('clicks a site on the map and reads its card', async () => {
    visitor = await Visitor.opens({
      hash: 'v=1&map=7.5/43.2/131.3&lang=en&off=corridors-documented,adjoining,place-names',
    });
    await visitor.seesTheAtlas();
    await visitor.seesTheMapAtRest();
    const box = await visitor.page.locator('nea-map canvas').boundingBox();
    if (box === null) throw new Error('no map');
    await visitor.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => visitor.hash()).toContain('sel=site:');
    await expect
      .poll(() => visitor.page.locator('nea-site-card').getByRole('heading').first().isVisible())
      .toBe(true);
  });

  it('goes to the estuary and sees its wetlands listed', async () => {
    visitor = await Visitor.opens({ hash: 'v=1&map=9.5/42.45/130.6&lang=en&panel=place&place=tumen' });
    await visitor.seesTheAtlas();
    const sheet = visitor.page.locator('nea-place-sheet');
    await expect.poll(() => sheet.getByText('Lake Khasan').count()).toBeGreaterThan(0);
    await expect.poll(() => sheet.getByText('Sobonpho').count()).toBeGreaterThan(0);
  });
});
