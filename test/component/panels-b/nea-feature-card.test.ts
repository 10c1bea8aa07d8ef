import { expect, html } from '@open-wc/testing';
import type { Language } from '../../../src/model/language.ts';
import type { Selection } from '../../../src/model/view-state.ts';
import { atlasFixture, inside, textOf, type Atlas } from '../helpers/atlas-fixture.ts';
import '../../../src/ui/panels/nea-feature-card.ts';
import type { NeaFeatureCard } from '../../../src/ui/panels/nea-feature-card.ts';
import { BORDER_SITES, FAKE } from './samples.ts';

async function card(selected: Selection, language: Language = 'en'): Promise<Atlas<NeaFeatureCard>> {
  const atlas = await atlasFixture<NeaFeatureCard>(html`<nea-feature-card></nea-feature-card>`, {
    language,
    data: { sites: BORDER_SITES },
    fake: FAKE,
    view: { selected },
  });
  await atlas.settle();
  await atlas.settle();
  return atlas;
}

const SELECTIONS: readonly Selection[] = [
  { kind: 'wetland', id: 'jingxin' },
  { kind: 'corridor', id: 'hunchun-llnp' },
  { kind: 'species-site', id: 'izumi' },
  { kind: 'range', id: 'leopard-core' },
  { kind: 'project', id: 'area-big-cats' },
];

describe('nea-feature-card', () => {
  describe('accessibility', () => {
    for (const selected of SELECTIONS) {
      it(`passes axe for a ${selected.kind}`, async () => {
        const { element } = await card(selected);
        expect(inside(element, 'h2').textContent).not.to.equal('');
        await expect(element).to.be.accessible();
      });
    }
  });

  describe('properties', () => {
    it('says that the line of a corridor is drawn for the atlas', async () => {
      const { element } = await card({ kind: 'corridor', id: 'hunchun-llnp' });
      expect(textOf(element)).to.include('drawn for the atlas').and.include('border wire fence');
    });

    it('says that a range is no IUCN range map', async () => {
      const { element } = await card({ kind: 'range', id: 'leopard-core' });
      expect(textOf(element)).to.include('not an IUCN range map');
    });

    it('shows a count with its year and the number of its source', async () => {
      const { element } = await card({ kind: 'species-site', id: 'izumi' });
      expect(textOf(element)).to.match(/11.548 · 2025 1/);
    });

    it('shows the funder and the period of a project', async () => {
      const { element } = await card({ kind: 'project', id: 'area-big-cats' });
      expect(textOf(element)).to.include('2020–2022').and.include('Russian Federation');
    });

    it('writes the season of a site in the language of the reader', async () => {
      const { element } = await card({ kind: 'species-site', id: 'izumi' }, 'ja');
      expect(textOf(element)).to.include('10月–4月');
    });

    it('stays hidden for a protected area, which has a card of its own', async () => {
      const { element } = await card({ kind: 'site', id: 'park' });
      expect(element.hidden).to.equal(true);
    });
  });

  describe('events', () => {
    it('opens the protected area of a wetland', async () => {
      const { element, store } = await card({ kind: 'wetland', id: 'jingxin' });
      inside(element, '.pairs .open').click();
      expect(store.get().view.selected).to.deep.equal({ kind: 'site', id: 'near' });
    });

    it('fits the map about a wetland', async () => {
      const { element, map } = await card({ kind: 'wetland', id: 'jingxin' });
      inside(element, '.button.primary').click();
      const [west, south, east, north] = (
        map.calls[0]?.argument as { bbox: [number, number, number, number] }
      ).bbox;
      expect(west).to.be.lessThan(130.47);
      expect(east).to.be.greaterThan(130.47);
      expect(north - south).to.be.greaterThan(0.05);
    });
  });
});
