import { expect, html } from '@open-wc/testing';
import { addScenario } from '../../../src/state/scenario-actions.ts';
import { activeScenario } from '../../../src/state/scenario-selectors.ts';
import type { NeaScenarioChoice } from '../../../src/ui/scenario/nea-scenario-choice.ts';
import '../../../src/ui/scenario/nea-scenario-choice.ts';
import { atlasFixture, inside, textOf } from '../helpers/atlas-fixture.ts';
import { SITES } from '../helpers/sample-records.ts';

const [first] = SITES;
if (first === undefined) throw new Error('no sample site');

const choice = (status: 'designated' | 'proposed') =>
  atlasFixture<NeaScenarioChoice>(html`<nea-scenario-choice site-id=${first.id}></nea-scenario-choice>`, {
    data: { sites: [{ ...first, status }] },
  });

describe('nea-scenario-choice', () => {
  it('is nothing while the baseline is shown', async () => {
    expect(textOf((await choice('designated')).element)).to.equal('');
  });

  for (const [status, kind, words] of [
    ['designated', 'remove', 'Take out'],
    ['proposed', 'adopt', 'Take as established'],
  ] as const) {
    it(`of a ${status} site offers “${words}” and the way back`, async () => {
      const atlas = await choice(status);
      atlas.store.update(addScenario({ version: 1, id: 's-1', name: 'Mine', note: '', edits: [] }));
      await atlas.settle();
      await expect(atlas.element).to.be.accessible();
      expect(textOf(atlas.element)).to.contain(words);
      inside(atlas.element, 'button').click();
      await atlas.settle();
      expect(activeScenario(atlas.store.get())?.edits).to.deep.equal([{ kind, siteId: first.id }]);
      inside(atlas.element, 'button').click();
      await atlas.settle();
      expect(activeScenario(atlas.store.get())?.edits).to.deep.equal([]);
    });
  }
});
