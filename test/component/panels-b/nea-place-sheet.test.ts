import { expect, html } from '@open-wc/testing';
import { allInside, atlasFixture, inside, textOf, type Atlas } from '../helpers/atlas-fixture.ts';
import '../../../src/ui/panels/nea-place-sheet.ts';
import type { NeaPlaceSheet } from '../../../src/ui/panels/nea-place-sheet.ts';
import { BORDER_SITES, FAKE } from './samples.ts';

async function sheet(place: string | null): Promise<Atlas<NeaPlaceSheet>> {
  const atlas = await atlasFixture<NeaPlaceSheet>(html`<nea-place-sheet></nea-place-sheet>`, {
    data: { sites: BORDER_SITES },
    fake: FAKE,
    view: { panel: 'place', place },
  });
  await atlas.settle();
  await atlas.settle();
  return atlas;
}

describe('nea-place-sheet', () => {
  describe('accessibility', () => {
    it('passes axe for the estuary, a border and the list of places', async () => {
      for (const place of ['tumen', 'CHN-RUS', null]) {
        const { element } = await sheet(place);
        await expect(element).to.be.accessible();
      }
    });
  });

  describe('properties', () => {
    it('counts the estuary live: countries, wetlands, protected areas', async () => {
      const { element } = await sheet('tumen');
      const figures = allInside(element, '.figures dd').map((figure) => figure.textContent);
      expect(figures).to.deep.equal(['2', '2', '1', '2']);
      expect(textOf(element)).to.include('2 wetlands');
    });

    it('groups the wetlands by country in the order of the six', async () => {
      const { element } = await sheet('tumen');
      const groups = allInside(element, '.wetlands [scope="rowgroup"]').map((group) =>
        group.firstChild?.parentElement?.textContent.replace(/\s+/g, ' ').trim(),
      );
      expect(groups).to.deep.equal(['China1', 'Russian Federation1']);
    });

    it('says unknown for a wetland without a reported area', async () => {
      const { element } = await sheet('tumen');
      const areas = allInside(element, '.wetlands td.area').map((cell) => cell.textContent.trim());
      expect(areas[1]).to.equal('Unknown');
    });

    it('counts a documented pair of a border once', async () => {
      const { element } = await sheet('CHN-RUS');
      expect(allInside(element, '.pair')).to.have.length(1);
      expect(textOf(element)).to.include('1 adjoining pair');
    });

    it('never adds areas and says why', async () => {
      const { element } = await sheet('RUS');
      expect(textOf(element)).to.include('Areas are not added up');
    });
  });

  describe('events', () => {
    it('opens the card of a wetland', async () => {
      const { element, store } = await sheet('tumen');
      inside(element, '.wetlands .open').click();
      expect(store.get().view.selected).to.deep.equal({ kind: 'wetland', id: 'jingxin' });
    });

    it('narrows the map to the sites of a country', async () => {
      const { element, store } = await sheet('RUS');
      const buttons = allInside(element, '.tools .button');
      buttons[1]?.click();
      expect(store.get().view.filter.countries).to.deep.equal(['RUS']);
    });

    it('goes back to the explore panel', async () => {
      const { element, store } = await sheet('RUS');
      inside(element, '.crumbs button').click();
      expect(store.get().view.panel).to.equal('explore');
    });
  });
});
