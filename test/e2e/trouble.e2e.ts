import { readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, Visitor } from './atlas-driver.ts';

let visitor: Visitor;
afterEach(async () => {
  expect(visitor.complaints).toEqual([]);
  await visitor.leaves();
});
afterAll(closeBrowser);

const says = (text: string | RegExp): Promise<void> =>
  expect.poll(() => visitor.page.getByText(text).first().isVisible(), { timeout: 20_000 }).toBe(true);

describe('when things go wrong', () => {
  it('without WebGL the reader is told, in the own language, and table, search and cards work', async () => {
    visitor = await Visitor.opens({ withoutWebGl: true, hash: 'v=1&map=4/43/120&lang=ko' });
    await visitor.seesTheAtlas();
    const { page } = visitor;
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['map'])).toBe('none');
    await says(/지도를 그릴 수 없/);
    await page.keyboard.press('/');
    await page.keyboard.type('훈춘');
    await expect.poll(() => page.locator('nea-search').getByRole('option').first().isVisible()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('nea-site-card').getByRole('heading').first().isVisible())
      .toBe(true);
    await page.locator('nea-header').getByRole('tab', { name: '표', exact: true }).click();
    await expect.poll(() => page.locator('nea-site-table tbody tr').count()).toBeGreaterThan(300);
  });

  it('a data file that is missing is named, and the rest goes on', async () => {
    visitor = await Visitor.opens({
      broken: { pattern: /corridors\.fgb/, body: '', status: 404 },
      expectedErrors: /corridors\.fgb|404/,
    });
    await visitor.seesTheAtlas();
    await says(/corridors\.fgb/);
  });

  it('a torn file is not used', async () => {
    visitor = await Visitor.opens({
      broken: { pattern: /corridors\.fgb/, body: readFileSync('public/data/corridors.fgb').subarray(0, 900) },
    });
    await visitor.seesTheAtlas();
    await says(/arrived damaged/);
  });

  it('data of another version are refused with their version', async () => {
    visitor = await Visitor.opens({
      broken: {
        pattern: /catalog\.json/,
        body: JSON.stringify({ format: 99, dataVersion: '2031.01.01', files: [] }),
      },
    });
    await says(/version that this atlas cannot read/);
  });

  it('a network that fails at the start leaves a clear sentence and a way to try again', async () => {
    visitor = await Visitor.opens({
      broken: { pattern: /catalog\.json/, body: null },
      expectedErrors: /catalog\.json|ERR_FAILED/,
    });
    await says(/could not be read|No connection/);
    await visitor.page.unroute(/catalog\.json/);
    await visitor.page.getByRole('button', { name: 'Try again' }).first().click();
    await visitor.seesTheAtlas();
  });

  it('a hash full of rubbish opens the atlas and says which part was left out', async () => {
    visitor = await Visitor.opens({ hash: 'v=1&map=<script>alert(1)</script>&lang=en&on=gold&%E0%A4%A=1' });
    await visitor.seesTheAtlas();
    await says(/Part of the link could not be understood/);
  });

  it('a lost drawing context is told and the map returns', async () => {
    visitor = await Visitor.opens({ expectedErrors: /CONTEXT_LOST|context lost/i });
    await visitor.seesTheAtlas();
    await visitor.seesTheMapAtRest();
    const { page } = visitor;
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('nea-map canvas');
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      setTimeout(() => extension?.restoreContext(), 1500);
    });
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['map'])).toBe('lost');
    await expect
      .poll(() => page.evaluate(() => document.documentElement.dataset['map']), { timeout: 15_000 })
      .toBe('idle');
  });

  it('the page forbids inline script and style and foreign hosts', async () => {
    visitor = await Visitor.opens();
    const policy = await visitor.page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
  });
});
