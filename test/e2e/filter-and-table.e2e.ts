import { readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Site } from '../../src/model/site.ts';
import { closeBrowser, Visitor } from './atlas-driver.ts';

const sites = JSON.parse(readFileSync('public/data/sites.json', 'utf8')) as readonly Site[];

let visitor: Visitor;
afterEach(async () => {
  expect(visitor.complaints).toEqual([]);
  await visitor.leaves();
});
afterAll(closeBrowser);

const rows = (): Promise<number> => visitor.page.locator('nea-site-table tbody tr').count();

describe('the filter', () => {
  it('leaves as many rows as the facts hold sites', async () => {
    visitor = await Visitor.opens({ hash: 'v=1&map=4/43/120&lang=en&panel=table&country=MNG' });
    await visitor.seesTheAtlas();
    await expect.poll(rows).toBe(sites.filter(({ country }) => country === 'MNG').length);
  });

  it('is set by a person in the panel and lands in the link', async () => {
    visitor = await Visitor.opens();
    await visitor.seesTheAtlas();
    const { page } = visitor;
    await page
      .locator('nea-filter')
      .getByRole('button', { name: /^Filter/ })
      .click();
    await page
      .locator('nea-filter')
      .getByRole('checkbox', { name: /Mongolia/ })
      .first()
      .check();
    await expect.poll(() => visitor.hash()).toContain('country=MNG');
    const count = sites.filter(({ country }) => country === 'MNG').length;
    await expect
      .poll(() => page.locator('nea-filter').getByText(`${count} of ${sites.length} sites`).count())
      .toBeGreaterThan(0);
  });

  it('counts the tripoint to each of its borders', async () => {
    visitor = await Visitor.opens({ hash: 'v=1&map=4/43/120&lang=en&panel=table&border=PRK-RUS' });
    await visitor.seesTheAtlas();
    const expected = sites.filter(
      ({ border }) => border?.includes('PRK') === true && border.includes('RUS'),
    ).length;
    await expect.poll(rows).toBe(expected);
  });
});

describe('the table', () => {
  it('lists every site and sorts by area, unknown ones last', async () => {
    visitor = await Visitor.opens({ hash: 'v=1&map=4/43/120&lang=en&panel=table' });
    await visitor.seesTheAtlas();
    await expect.poll(rows).toBe(sites.length);
    const header = visitor.page.locator('nea-site-table').getByRole('columnheader', { name: /Area/ });
    await header.getByRole('button').click();
    await expect.poll(() => header.getAttribute('aria-sort')).toMatch(/ascending|descending/);
    const last = visitor.page.locator('nea-site-table tbody tr').last();
    await expect.poll(rows).toBe(sites.length);
    await expect.poll(() => last.locator('td.area').textContent()).toMatch(/Unknown/);
  });

  it('opens the card of a row by keyboard', async () => {
    visitor = await Visitor.opens({ hash: 'v=1&map=4/43/120&lang=en&panel=table' });
    await visitor.seesTheAtlas();
    await expect.poll(rows).toBe(sites.length);
    await visitor.page.locator('nea-site-table tbody tr').first().getByRole('button').first().focus();
    await visitor.page.keyboard.press('Enter');
    await expect.poll(() => visitor.hash()).toContain('sel=site:');
  });
});
