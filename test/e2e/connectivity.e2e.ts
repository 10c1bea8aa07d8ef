import { readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, Visitor, type JourneyOptions } from './atlas-driver.ts';

const LONG = { timeout: 90_000, interval: 500 };

let visitor: Visitor;
afterEach(async () => {
  expect(visitor.complaints).toEqual([]);
  await visitor.leaves();
});
afterAll(closeBrowser);

async function opensThePanel(link: string | null, options: JourneyOptions = {}): Promise<void> {
  const question = link === null ? '' : `&link=${link}`;
  visitor = await Visitor.opens({
    hash: `v=1&map=5/45/131&lang=en&panel=connectivity${question}`,
    ...options,
  });
  await visitor.seesTheAtlas();
}

const panel = () => visitor.page.locator('nea-connectivity-panel');
const gaps = (): Promise<number> => panel().locator('.gap').count();

describe('the connectivity panel', () => {
  it('answers which two sites, if linked, help the tiger most', async () => {
    await opensThePanel(null);
    await expect.poll(() => gaps(), LONG).toBeGreaterThan(0);
    const lead = await panel().locator('.lead').innerText();
    expect(lead).toMatch(/^Linking .+ and .+ would add .+ km² of connected habitat, \+/);
    expect(await panel().locator('.figures').innerText()).toMatch(/km² of fully connected habitat \(EC\)/);
  }, 120_000);

  it('chooses a gap, puts it into the link, and a reload brings it back', async () => {
    await opensThePanel(null);
    await expect.poll(() => gaps(), LONG).toBeGreaterThan(0);
    const first = panel().locator('.gap .pick').first();
    await first.focus();
    await visitor.page.keyboard.press('Enter');
    await expect.poll(() => visitor.hash()).toMatch(/link=amur-tiger,-,-,gaps,[\w-]+~[\w-]+/);
    await visitor.page.reload();
    await visitor.seesTheAtlas();
    await expect.poll(() => panel().locator('.gap.chosen .details').count(), LONG).toBe(1);
    expect(await panel().locator('.gap.chosen .details').innerText()).toMatch(/Barriers/);
  }, 150_000);

  it('saves the list with the notice that every copy carries', async () => {
    await opensThePanel('amur-leopard,-,CHN-RUS,gaps,-');
    await expect
      .poll(() => panel().getByRole('button', { name: 'Save the list as CSV' }).count(), LONG)
      .toBe(1);
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      panel().getByRole('button', { name: 'Save the list as CSV' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toMatch(/^\uFEFFrank,from_id,from_name/);
    expect(text).toContain('do not imply official endorsement');
    expect(text.trim().split('\r\n')).toHaveLength((await gaps()) + 1);
  }, 120_000);

  it('ranks the sites and follows a flyway, on a phone and in Russian', async () => {
    await opensThePanel('hooded-crane,-,-,flyway,-', {
      hash: 'v=1&map=4/40/125&lang=ru&panel=connectivity&link=hooded-crane,-,-,flyway,-',
      width: 390,
      height: 844,
      isTouch: true,
    });
    await expect.poll(() => panel().locator('.leg').count(), LONG).toBeGreaterThan(0);
    await panel().getByRole('tab', { name: 'Территории' }).click();
    await expect.poll(() => panel().locator('.node').count(), LONG).toBeGreaterThan(0);
    expect(visitor.hash()).toContain('link=hooded-crane,-,-,sites,-');
  }, 150_000);
});
