import { expect, html } from '@open-wc/testing';
import { allInside, atlasFixture, inside, textOf, type Atlas } from '../helpers/atlas-fixture.ts';
import '../../../src/ui/panels/nea-programme-panel.ts';
import type { NeaProgrammePanel } from '../../../src/ui/panels/nea-programme-panel.ts';
import { BORDER_SITES, FAKE } from './samples.ts';

async function panel(): Promise<Atlas<NeaProgrammePanel>> {
  const atlas = await atlasFixture<NeaProgrammePanel>(html`<nea-programme-panel></nea-programme-panel>`, {
    data: { sites: BORDER_SITES },
    fake: FAKE,
    view: { panel: 'programme' },
  });
  await atlas.settle();
  await atlas.settle();
  return atlas;
}

describe('nea-programme-panel', () => {
  describe('accessibility', () => {
    it('passes axe with every species opened', async () => {
      const { element } = await panel();
      for (const details of allInside(element, 'details')) details.setAttribute('open', '');
      await expect(element).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('dates each step in the words of the language', async () => {
      const atlas = await panel();
      expect(allInside(atlas.element, 'time').map((time) => time.textContent)).to.deep.equal([
        '1993',
        'August 28, 2024',
      ]);
      await atlas.speak('zh');
      expect(allInside(atlas.element, 'time')[1]?.textContent).to.equal('2024年8月28日');
    });

    it('warns never to add the counts of two sides of a border', async () => {
      const { element } = await panel();
      expect(inside(element, '#amur-leopard').textContent).to.include('never added');
    });

    it('says that there is no count instead of showing a zero', async () => {
      const { element } = await panel();
      expect(inside(element, '#amur-leopard').textContent).to.include('no count');
    });

    it('names the statistic beside a study figure, so that a mean is not read as a median', async () => {
      const { element } = await panel();
      expect(inside(element, '#amur-leopard').textContent.replace(/\s+/g, ' ')).to.include(
        '401 (196–606) km² · mean ± SD (not a median)',
      );
    });

    it('gives the table of threatened species its official title, date and totals', async () => {
      const { element } = await panel();
      expect(inside(element, 'caption').textContent)
        .to.include('Table 4 (TBC)')
        .and.include('March 13, 2025');
      const totals = allInside(element, 'tr.total td').map((cell) => cell.textContent.replace(/\D/g, ''));
      expect(totals).to.deep.equal(['1815', '139', '713', '54', '226', '352']);
    });

    it('shows the budget and the funder of a project', async () => {
      const { element } = await panel();
      expect(textOf(element))
        .to.match(/USD 337.081/)
        .and.to.include('Russian Federation');
    });
  });

  describe('events', () => {
    it('shows the layer of the areas, opens the card and goes there', async () => {
      const { element, store, map } = await panel();
      inside(element, '.project .chip').click();
      expect(store.get().view.layers).to.include('project-areas');
      expect(store.get().view.selected).to.deep.equal({ kind: 'project', id: 'area-big-cats' });
      expect(map.calls[0]?.name).to.equal('fitTo');
    });
  });

  describe('keyboard', () => {
    it('leads from a number to the source in the list of that species', async () => {
      const { element } = await panel();
      inside(element, '#amur-leopard').setAttribute('open', '');
      inside(element, '#amur-leopard .mark').click();
      expect(element.shadowRoot?.activeElement?.id).to.equal('amur-leopard-source-1');
    });
  });
});
