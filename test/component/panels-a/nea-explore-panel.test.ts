import { expect, html } from '@open-wc/testing';
import type { NeaExplorePanel } from '../../../src/ui/panels/nea-explore-panel.ts';
import '../../../src/ui/panels/nea-explore-panel.ts';
import { allInside, atlasFixture, inside, type Atlas } from '../helpers/atlas-fixture.ts';

function panel(withoutSearch = false): Promise<Atlas<NeaExplorePanel>> {
  return atlasFixture<NeaExplorePanel>(
    html`<nea-explore-panel ?without-search=${withoutSearch}></nea-explore-panel>`,
  );
}

describe('nea-explore-panel', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      await expect((await panel()).element).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('holds search, filter and layers', async () => {
      const { element } = await panel();
      for (const name of ['nea-search', 'nea-filter', 'nea-layer-panel']) inside(element, name);
      expect(allInside(element, 'nea-legend')).to.have.length(0);
    });

    it('leaves the search to the bar on a phone and takes legend and years in', async () => {
      const { element } = await panel(true);
      expect(allInside(element, 'nea-search')).to.have.length(0);
      expect(allInside(element, 'nea-legend, nea-year-band')).to.have.length(2);
    });
  });

  describe('keyboard', () => {
    it('opens the list of places by its button', async () => {
      const atlas = await panel();
      const toggle = inside(atlas.element, '.places > button');
      toggle.click();
      await atlas.settle();
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      inside(atlas.element, 'nea-place-list');
    });

    it('moves the focus to the search field when asked', async () => {
      const { element } = await panel();
      element.focusSearch();
      expect(element.shadowRoot?.activeElement?.localName).to.equal('nea-search');
    });
  });
});
