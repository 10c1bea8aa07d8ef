import { execFileSync } from 'node:child_process';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { ConnectivityAnswer } from '../../src/model/analysis-answers.ts';
import { closeBrowser, Visitor } from './atlas-driver.ts';

let visitor: Visitor;
afterEach(async () => {
  expect(visitor.complaints).toEqual([]);
  await visitor.leaves();
});
afterAll(closeBrowser);

const analysisWorkers = (): number =>
  visitor.page.workers().filter((worker) => worker.url().includes('analysis.worker')).length;

function fromNode(...argv: readonly string[]): ConnectivityAnswer {
  const text = execFileSync(process.execPath, ['node_modules/.bin/tsx', 'src/cli/analyse.ts', ...argv], {
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  return JSON.parse(text) as ConnectivityAnswer;
}

describe('the connectivity panel', () => {
  it('names the best gap that the command for Node finds', async () => {
    const { gaps } = fromNode('gaps', '--species', 'snow-leopard', '--border', 'MNG-RUS');
    visitor = await Visitor.opens({
      hash: 'v=1&map=5/49/95&lang=en&panel=connectivity&link=snow-leopard,-,MNG-RUS,gaps,-',
    });
    await visitor.seesTheAtlas();
    const { page } = visitor;
    const panel = page.locator('nea-connectivity-panel');
    await expect.poll(async () => panel.getByText(/km²/).count(), { timeout: 60_000 }).toBeGreaterThan(0);
    const text = await panel.evaluate((element) => element.shadowRoot?.textContent ?? '');
    expect(gaps.length).toBeGreaterThan(0);
    expect(text).toContain(gaps[0]!.gapKm.toFixed(0));
    expect(analysisWorkers()).toBe(1);
  });

  it('starts no analysis before it is opened', async () => {
    visitor = await Visitor.opens({ hash: 'v=1&map=4/43/120&lang=en' });
    await visitor.seesTheAtlas();
    expect(analysisWorkers()).toBe(0);
    await visitor.page.getByRole('tab', { name: 'Connectivity' }).click();
    await expect.poll(analysisWorkers).toBe(1);
  });
});

describe('the 30x30 panel', () => {
  it('gives a share for both sides of a border', async () => {
    visitor = await Visitor.opens({ hash: 'v=1&map=4/43/120&lang=en&panel=coverage' });
    await visitor.seesTheAtlas();
    const panel = visitor.page.locator('nea-coverage-panel');
    await expect
      .poll(async () => panel.getByText(/\d+(\.\d+)? ?%/).count(), { timeout: 60_000 })
      .toBeGreaterThan(6);
  });
});
