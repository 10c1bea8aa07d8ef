import { expect, html } from '@open-wc/testing';
import type { Answers } from '../../../src/model/analysis-answers.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { receiveAnswer } from '../../../src/state/actions.ts';
import { addScenario } from '../../../src/state/scenario-actions.ts';
import { activeScenario } from '../../../src/state/scenario-selectors.ts';
import type { NeaScenarioDock } from '../../../src/ui/scenario/nea-scenario-dock.ts';
import '../../../src/ui/scenario/nea-scenario-dock.ts';
import {
  allInside,
  atlasFixture,
  inside,
  textOf,
  type Atlas,
  type AtlasOptions,
} from '../helpers/atlas-fixture.ts';

const TRIED: Scenario = {
  version: 1,
  id: 's-1',
  name: 'Өвөр · 두만강 · 桥',
  note: '',
  edits: [{ kind: 'stone', id: 'drawn-1', name: 'A stone', position: [130, 43] }],
};

const figures = {
  status: 'done',
  value: {
    baseline: { ecKm2: 18240, protConnPercent: null, separateParts: 7 },
    scenario: { ecKm2: 20310, protConnPercent: null, separateParts: 6 },
    gaps: [],
  },
} as unknown as Answers['connectivity'];

function dock(options: AtlasOptions = {}): Promise<Atlas<NeaScenarioDock>> {
  return atlasFixture<NeaScenarioDock>(html`<nea-scenario-dock></nea-scenario-dock>`, {
    ...options,
    view: { panel: 'connectivity', ...options.view },
  });
}

function press(element: Element, words: string): void {
  allInside(element, 'button')
    .find((button) => button.textContent.includes(words))
    ?.click();
}

describe('nea-scenario-dock', () => {
  it('passes axe as an invitation and with a scenario in hand', async () => {
    const atlas = await dock();
    await expect(atlas.element).to.be.accessible();
    atlas.store.update(addScenario(TRIED));
    atlas.store.update(receiveAnswer('connectivity', figures));
    await atlas.settle();
    await expect(atlas.element).to.be.accessible();
  });

  it('starts a scenario that tries nothing yet', async () => {
    const atlas = await dock();
    press(atlas.element, 'New scenario');
    await atlas.settle();
    expect(activeScenario(atlas.store.get())?.edits).to.deep.equal([]);
    expect(textOf(atlas.element)).to.contain('Nothing is tried yet');
  });

  it('shows both figures and the difference', async () => {
    const atlas = await dock();
    atlas.store.update(addScenario(TRIED));
    atlas.store.update(receiveAnswer('connectivity', figures));
    await atlas.settle();
    const text = textOf(atlas.element).replace(/\s/g, ' ');
    expect(text).to.contain(
      'Connected area, EC: baseline 18 240 km², scenario 20 310 km², difference +2 070 km²',
    );
    expect(text).to.contain('−1');
    expect(text).not.to.contain('NaN');
  });

  it('takes a step back and again', async () => {
    const atlas = await dock();
    press(atlas.element, 'New scenario');
    await atlas.settle();
    press(atlas.element, 'Undo');
    await atlas.settle();
    expect(atlas.store.get().scenarios.list).to.deep.equal([]);
  });

  it('takes a tool in hand and says what to do with it', async () => {
    const atlas = await dock();
    atlas.store.update(addScenario(TRIED));
    await atlas.settle();
    press(atlas.element, 'Link two sites');
    await atlas.settle();
    expect(atlas.store.get().scenarios.tool).to.deep.equal({ kind: 'link', fromId: null });
    expect(inside(atlas.element, '[role=status]').textContent).to.contain('first site');
    press(atlas.element, 'Done');
    await atlas.settle();
    expect(atlas.store.get().scenarios.tool).to.equal(null);
  });

  it('offers no drawing where there is no map, and says why', async () => {
    const atlas = await dock({ session: { map: 'none' } });
    atlas.store.update(addScenario(TRIED));
    await atlas.settle();
    expect(textOf(atlas.element)).to.contain('Drawing needs the map');
    expect(textOf(atlas.element)).not.to.contain('Draw a site');
  });

  for (const language of ['zh', 'ja', 'ko', 'mn', 'ru'] as const) {
    it(`leaves no key of a text unspoken in ${language}`, async () => {
      const atlas = await dock({ language });
      atlas.store.update(addScenario(TRIED));
      await atlas.settle();
      expect(textOf(atlas.element)).not.to.match(/\b(scenario|ui)\.[a-z]/);
    });
  }
});
