import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, Visitor } from './atlas-driver.ts';

const VIEW = 'v=1&map=6/44/131&lang=en&panel=connectivity';

let visitor: Visitor;
afterEach(async () => {
  expect(visitor.complaints).toEqual([]);
  await visitor.leaves();
});
afterAll(closeBrowser);

async function begins(hash = VIEW): Promise<void> {
  visitor = await Visitor.opens({ hash });
  await visitor.seesTheAtlas();
  await visitor.seesTheMapAtRest();
}

async function startsScenario(): Promise<void> {
  await visitor.page.locator('nea-scenario-dock').getByRole('button', { name: 'New scenario' }).click();
}

async function writesSite(corners: string): Promise<void> {
  const { page } = visitor;
  await page.locator('nea-scenario-dock').getByRole('button', { name: 'Enter by hand' }).click();
  await page.locator('nea-scenario-by-hand #positions').fill(corners);
  await page.locator('nea-scenario-by-hand #add-positions').click();
  await page.keyboard.press('Escape');
}

const dockText = async (): Promise<string> =>
  (await visitor.page.locator('nea-scenario-dock section').first().innerText()).replace(/\s+/g, ' ');

describe('a person who asks what if', () => {
  it('draws a site on the map, drags its corner and takes both back', async () => {
    await begins();
    await startsScenario();
    const { page } = visitor;
    await page.locator('nea-scenario-dock').getByRole('button', { name: 'Draw a site' }).click();
    await expect
      .poll(() =>
        page.evaluate(() =>
          performance.getEntriesByType('resource').some(({ name }) => name.includes('draw-port')),
        ),
      )
      .toBe(true);
    await page.waitForTimeout(500);
    for (const [x, y] of [
      [700, 300],
      [800, 300],
      [820, 380],
      [720, 400],
      [720, 400],
    ] as const) {
      await page.mouse.move(x, y, { steps: 3 });
      await page.waitForTimeout(120);
      await page.mouse.click(x, y);
      await page.waitForTimeout(250);
    }
    await expect.poll(dockText).toMatch(/New site 1: drawn, [\d\s]+km²/);
    const before = await dockText();
    await page.mouse.move(820, 380);
    await page.mouse.down();
    await page.mouse.move(900, 430, { steps: 8 });
    await page.mouse.up();
    await expect.poll(dockText).not.toBe(before);
    await page.locator('nea-scenario-dock').getByRole('button', { name: 'Done' }).click();
    const undo = page.locator('nea-scenario-dock').getByRole('button', { name: 'Undo' });
    await undo.click();
    await undo.click();
    await expect.poll(dockText).toContain('Nothing is tried yet');
    await page.locator('nea-scenario-dock').getByRole('button', { name: 'Redo' }).click();
    await expect.poll(dockText).toContain('New site 1');
  });

  it('finds the scenario again after a reload, and in a link on another device', async () => {
    await begins();
    await startsScenario();
    await writesSite('131.2, 44.0\n131.9, 44.0\n131.9, 44.5\n131.2, 44.5');
    await expect.poll(dockText).toContain('New site 1');
    await expect.poll(() => visitor.hash()).toMatch(/&if=[\w-]{60,}$/);
    const hash = visitor.hash();
    await visitor.page.reload();
    await visitor.seesTheAtlas();
    await expect.poll(dockText).toContain('New site 1');
    expect(await visitor.page.locator('nea-scenario-dock .head option').count()).toBe(2);
    expect(visitor.complaints).toEqual([]);
    await visitor.leaves();
    await begins(hash);
    await expect.poll(dockText).toContain('New site 1');
  });

  it('sees figures of the baseline and the scenario, and both in the table', async () => {
    await begins();
    await startsScenario();
    await writesSite('131.2, 44.0\n131.9, 44.0\n131.9, 44.5\n131.2, 44.5');
    await expect.poll(dockText, { timeout: 30_000 }).toMatch(/Connected area, EC.*\+[\d\s,.]+km²/);
    const { page } = visitor;
    await page.locator('nea-scenario-dock').getByRole('button', { name: 'Compare' }).click();
    const table = page.locator('nea-scenario-compare');
    await expect
      .poll(() => table.locator('tbody tr').nth(1).innerText(), { timeout: 40_000 })
      .toMatch(/\+.*km²/);
  });
});
