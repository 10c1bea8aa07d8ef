import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { THEMES } from '../../src/model/view-state.ts';
import { closeBrowser, Visitor } from './atlas-driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: unknown }[];
  }[];
}

let visitor: Visitor;
afterEach(async () => {
  expect(visitor.complaints).toEqual([]);
  await visitor.leaves();
});
afterAll(closeBrowser);

async function violations(): Promise<readonly string[]> {
  await visitor.page.waitForTimeout(600);
  await visitor.page.evaluate(AXE);
  const result = await visitor.page.evaluate<AxeResult>(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })",
  );
  return result.violations.map(
    ({ id, nodes }) => `${id}: ${JSON.stringify(nodes.map(({ target }) => target)).slice(0, 400)}`,
  );
}

const VIEWS = [
  ['the layers', 'panel=explore'],
  ['a card', 'sel=site:rus-land-of-the-leopard'],
  ['the table', 'panel=table&country=KOR'],
  ['the 30x30 panel', 'panel=coverage'],
  ['the programme', 'panel=programme'],
  ['the estuary', 'panel=place&place=tumen'],
  ['the page about the atlas', 'panel=about'],
] as const;

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(VIEWS)('%s meets WCAG 2.2 AA as far as a machine can tell', async (_title, fields) => {
    visitor = await Visitor.opens({ hash: `v=1&map=4/43/120&lang=en&theme=${theme}&${fields}` });
    await visitor.seesTheAtlas();
    expect(await violations()).toEqual([]);
  });
});
