import { expect, html } from '@open-wc/testing';
import { LAYER_GROUPS } from '../../../src/model/layer-definition.ts';
import { filterSites } from '../../../src/state/actions.ts';
import type { NeaLayerPanel } from '../../../src/ui/panels/nea-layer-panel.ts';
import '../../../src/ui/panels/nea-layer-panel.ts';
import {
  allInside,
  atlasFixture,
  inside,
  textOf,
  type Atlas,
  type AtlasOptions,
} from '../helpers/atlas-fixture.ts';
import { PROGRAMME } from '../panels-b/samples.ts';

const CORRIDORS = [
  { id: 'a', kind: 'physical', status: 'documented' },
  { id: 'b', kind: 'physical', status: 'broken' },
  { id: 'c', kind: 'ecological', status: 'documented' },
] as never;

function panel(options: AtlasOptions = {}): Promise<Atlas<NeaLayerPanel>> {
  return atlasFixture<NeaLayerPanel>(html`<nea-layer-panel></nea-layer-panel>`, {
    fake: { records: { corridors: CORRIDORS } },
    ...options,
  });
}

function row(element: NeaLayerPanel, name: string): HTMLElement {
  const found = allInside(element, 'li').find(
    (item) => item.querySelector('.name')?.textContent.trim() === name,
  );
  if (found === undefined) throw new Error(`no row ${name}`);
  return found;
}

const countIn = (item: HTMLElement): string => item.querySelector('.count')?.textContent.trim() ?? '';

describe('nea-layer-panel', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      await expect((await panel()).element).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('has the seven groups', async () => {
      const { element } = await panel();
      expect(allInside(element, '.group')).to.have.length(LAYER_GROUPS.length);
    });

    it('counts the sites of a layer by the layer’s own test', async () => {
      const { element } = await panel();
      expect(countIn(row(element, 'Land'))).to.equal('1');
      expect(countIn(row(element, 'Proposed'))).to.equal('1');
      expect(countIn(row(element, 'Ramsar wetlands'))).to.equal('1');
      expect(countIn(row(element, 'NEAMPAN members'))).to.equal('1');
    });

    it('counts corridors by kind and status', async () => {
      const atlas = await panel();
      await atlas.settle();
      expect(countIn(row(atlas.element, 'On land, documented'))).to.equal('1');
      expect(countIn(row(atlas.element, 'Flyways'))).to.equal('1');
    });

    it('counts only what passes the filter', async () => {
      const atlas = await panel();
      atlas.store.update(filterSites({ countries: ['MNG'] }));
      await atlas.settle();
      expect(countIn(row(atlas.element, 'Land'))).to.equal('0');
    });

    it('says that no OECM is on record, and why when asked', async () => {
      const atlas = await panel();
      expect(countIn(row(atlas.element, 'OECMs'))).to.equal('none on record');
      row(atlas.element, 'OECMs').querySelector<HTMLElement>('.name')?.click();
      await atlas.settle();
      expect(row(atlas.element, 'OECMs').textContent).to.contain('name no OECM');
    });

    it('says how many members of the marine network are named of how many, by country, with the source', async () => {
      const atlas = await panel({ fake: { records: { programme: PROGRAMME } } });
      row(atlas.element, 'NEAMPAN members').querySelector<HTMLElement>('.name')?.click();
      await atlas.settle();
      await atlas.settle();
      const text = row(atlas.element, 'NEAMPAN members').textContent;
      expect(text).to.contain('1 of the 12 member sites of 2021');
      expect(text).to.contain('China 6, Japan 1, Rep. of Korea 3, Russian Fed. 2');
      expect(text).to.contain(PROGRAMME.networks[0]?.sources[0]?.title);
    });

    it('speaks the reader’s language at once', async () => {
      const atlas = await panel();
      await atlas.speak('ko');
      expect(textOf(atlas.element)).to.contain('보호지역');
    });
  });

  describe('events', () => {
    it('hides a layer with its eye and shows it again', async () => {
      const atlas = await panel();
      const eye = (): HTMLElement | null => row(atlas.element, 'Land').querySelector('.eye');
      eye()?.click();
      await atlas.settle();
      expect(atlas.store.get().view.layers).to.not.include('pa-land');
      expect(eye()?.getAttribute('aria-pressed')).to.equal('false');
      eye()?.click();
      expect(atlas.store.get().view.layers).to.include('pa-land');
    });

    it('shows and hides a whole group in one step', async () => {
      const atlas = await panel();
      const eye = (): HTMLElement | undefined => allInside(atlas.element, '.head .eye')[1];
      let steps = 0;
      atlas.store.subscribe(
        (state) => state.view.layers,
        () => {
          steps += 1;
        },
      );
      expect(eye()?.getAttribute('aria-pressed')).to.equal('mixed');
      eye()?.click();
      await atlas.settle();
      expect(eye()?.getAttribute('aria-pressed')).to.equal('true');
      eye()?.click();
      await atlas.settle();
      expect(eye()?.getAttribute('aria-pressed')).to.equal('false');
      expect(steps).to.equal(2);
    });

    it('sets the opacity of the chosen layer', async () => {
      const atlas = await panel();
      inside(atlas.element, 'nea-slider').dispatchEvent(new CustomEvent('nea-choose', { detail: 80 }));
      expect(atlas.store.get().view.opacity).to.deep.equal({ 'pa-land': 0.8 });
    });

    it('chooses what the colours mean', async () => {
      const atlas = await panel();
      const select = inside(atlas.element, 'select') as HTMLSelectElement;
      select.value = 'year';
      select.dispatchEvent(new Event('change'));
      expect(atlas.store.get().view.colourBy).to.equal('year');
    });

    it('names licence and citation of the chosen layer', async () => {
      const { element } = await panel();
      expect(inside(element, 'details').textContent).to.contain('CC-BY-4.0');
    });
  });

  describe('keyboard', () => {
    it('opens and closes a group by its button', async () => {
      const atlas = await panel();
      const toggles = (): readonly HTMLElement[] => allInside(atlas.element, '.toggle');
      expect(toggles()[3]?.getAttribute('aria-expanded')).to.equal('false');
      toggles()[3]?.click();
      await atlas.settle();
      expect(toggles()[3]?.getAttribute('aria-expanded')).to.equal('true');
      expect(textOf(atlas.element)).to.contain('Snow leopard');
    });
  });
});
