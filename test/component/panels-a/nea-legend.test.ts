import { expect, html } from '@open-wc/testing';
import {
  askConnectivity,
  colourSitesBy,
  filterSites,
  noteExtent,
  openPanel,
  receiveAnswer,
  toggleLayer,
} from '../../../src/state/actions.ts';
import type { NeaLegend } from '../../../src/ui/panels/nea-legend.ts';
import '../../../src/ui/panels/nea-legend.ts';
import {
  allInside,
  atlasFixture,
  inside,
  textOf,
  type Atlas,
  type AtlasOptions,
} from '../helpers/atlas-fixture.ts';
import { CONNECTIVITY } from '../../support/connectivity-samples.ts';
import { PROGRAMME } from '../panels-b/samples.ts';

function legend(options: AtlasOptions = {}): Promise<Atlas<NeaLegend>> {
  return atlasFixture<NeaLegend>(html`<nea-legend></nea-legend>`, options);
}

const lines = (element: NeaLegend): readonly string[] =>
  allInside(element, 'li').map((item) => item.textContent.trim());

describe('nea-legend', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      await expect((await legend()).element).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('follows the order of drawing, links above sites, sites above borders', async () => {
      const shown = lines((await legend()).element);
      const order = [
        'Documented link on land',
        'Ramsar wetland',
        'Protected area on land',
        'International boundary',
      ];
      expect(order.map((line) => shown.indexOf(line))).to.deep.equal(
        order.map((line) => shown.indexOf(line)).toSorted((a, b) => a - b),
      );
      expect(shown).to.include.members(order);
    });

    it('says what the open connectivity panel draws, above all else, and only while it is open', async () => {
      const atlas = await legend({ view: { panel: 'connectivity' } });
      expect(lines(atlas.element)).to.not.include('Gap with a proposed corridor');
      atlas.store.update(receiveAnswer('connectivity', { status: 'done', value: CONNECTIVITY }));
      await atlas.settle();
      expect(lines(atlas.element).slice(0, 2)).to.deep.equal([
        'Gap across a border; width = gain if linked',
        'Gap with a proposed corridor',
      ]);
      atlas.store.update(askConnectivity({ part: 'sites' }));
      await atlas.settle();
      expect(lines(atlas.element)[0]).to.equal('Site; size = importance (dPC)');
      atlas.store.update(openPanel('explore'));
      await atlas.settle();
      expect(lines(atlas.element)).to.not.include('Site; size = importance (dPC)');
    });

    it('leaves out a layer that is hidden', async () => {
      const atlas = await legend();
      atlas.store.update(toggleLayer('pa-land'));
      await atlas.settle();
      expect(lines(atlas.element)).to.not.include('Protected area on land');
    });

    it('leaves out a layer of which the filter leaves no site', async () => {
      const atlas = await legend();
      atlas.store.update(filterSites({ countries: ['MNG'] }));
      await atlas.settle();
      expect(lines(atlas.element)).to.include('Proposed area');
      expect(lines(atlas.element)).to.not.include('Protected area on land');
    });

    it('leaves out what lies outside the view', async () => {
      const atlas = await legend();
      atlas.store.update(noteExtent([90, 46, 100, 50], 4000));
      await atlas.settle();
      expect(lines(atlas.element)).to.not.include('Protected area on land');
    });

    it('lists the classes that are present when sites are coloured by country', async () => {
      const atlas = await legend();
      atlas.store.update(colourSitesBy('country'));
      await atlas.settle();
      expect(lines(atlas.element)).to.include.members(['China', 'Mongolia', 'Russian Federation']);
      expect(lines(atlas.element)).to.not.include.members(['Japan']);
      expect(lines(atlas.element)).to.not.include('Protected area on land');
    });

    it('explains dashed edges where the map draws them', async () => {
      const far = await legend();
      expect(textOf(far.element)).to.not.contain('Dashed edges');
      const close = await legend({ view: { camera: { lon: 131, lat: 43, zoom: 8 } } });
      expect(textOf(close.element)).to.contain('Dashed edges');
    });

    it('says how many members of the marine network are shown of how many, when they are', async () => {
      const fake = { records: { programme: PROGRAMME } };
      expect(textOf((await legend({ fake })).element)).to.not.contain('NEAMPAN');
      const atlas = await legend({ fake, view: { layers: ['neampan'] } });
      await atlas.settle();
      expect(inside(atlas.element, '.note').textContent).to.contain('1 of 12 member sites');
      atlas.store.update(filterSites({ countries: ['RUS'], realms: ['marine'] }));
      await atlas.settle();
      expect(inside(atlas.element, '.note').textContent).to.contain('1 of 12 member sites');
    });

    it('draws adjoining pairs and documented links on land in colours of their own', async () => {
      const { element } = await legend();
      const colourOf = (name: string): string | undefined =>
        allInside(element, 'li')
          .find((item) => item.textContent.trim() === name)
          ?.querySelector('nea-swatch')
          ?.shadowRoot?.querySelector('path')
          ?.getAttribute('stroke') ?? undefined;
      expect(colourOf('Link between adjoining sites')).to.match(/^var/);
      expect(colourOf('Link between adjoining sites')).to.not.equal(colourOf('Documented link on land'));
    });

    it('names the Military Demarcation Line apart from the international boundary', async () => {
      expect(lines((await legend()).element).join()).to.contain('Military Demarcation Line, 1953');
    });
  });

  describe('events', () => {
    it('collapses and opens', async () => {
      const atlas = await legend();
      inside(atlas.element, 'h2 button').click();
      await atlas.settle();
      expect(atlas.store.get().session.legendOpen).to.equal(false);
      expect(lines(atlas.element)).to.have.length(0);
    });
  });
});
