import { expect, html } from '@open-wc/testing';
import { filterSites } from '../../../src/state/actions.ts';
import type { NeaYearBand } from '../../../src/ui/charts/nea-year-band.ts';
import '../../../src/ui/charts/nea-year-band.ts';
import { allInside, atlasFixture, textOf, type Atlas } from '../helpers/atlas-fixture.ts';
import { press } from '../helpers/events.ts';

async function band(): Promise<Atlas<NeaYearBand>> {
  const atlas = await atlasFixture<NeaYearBand>(html`<nea-year-band></nea-year-band>`);
  await atlas.settle();
  return atlas;
}

const handle = (element: NeaYearBand, index: number): HTMLElement | undefined =>
  allInside(element, '[role=slider]')[index];

describe('nea-year-band', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      await expect((await band()).element).to.be.accessible();
    });

    it('has two sliders with the years that they may take', async () => {
      const { element } = await band();
      const values = [0, 1].map((index) =>
        ['aria-valuemin', 'aria-valuenow', 'aria-valuemax'].map((name) =>
          handle(element, index)?.getAttribute(name),
        ),
      );
      expect(values).to.deep.equal([
        ['1978', '1978', '2012'],
        ['1978', '2012', '2012'],
      ]);
    });
  });

  describe('properties', () => {
    it('draws a bar for each year on record and counts the sites without one', async () => {
      const { element } = await band();
      expect(allInside(element, 'rect')).to.have.length(3);
      expect(textOf(element)).to.contain('1 without a year');
      expect(textOf(element)).to.contain('1978 – 2012, all shown');
    });

    it('fades the years that the filter leaves out, and keeps the axis', async () => {
      const atlas = await band();
      atlas.store.update(filterSites({ yearFrom: 2000 }));
      await atlas.settle();
      expect(allInside(atlas.element, 'rect.out')).to.have.length(1);
      expect(handle(atlas.element, 0)?.getAttribute('aria-valuenow')).to.equal('2000');
      expect(handle(atlas.element, 0)?.getAttribute('aria-valuemin')).to.equal('1978');
    });
  });

  describe('events', () => {
    it('shows all years again', async () => {
      const atlas = await band();
      atlas.store.update(filterSites({ yearFrom: 2000, yearTo: 2005 }));
      await atlas.settle();
      allInside(atlas.element, '.all')[0]?.click();
      expect(atlas.store.get().view.filter.yearFrom).to.equal(null);
      expect(atlas.store.get().view.filter.yearTo).to.equal(null);
    });
  });

  describe('keyboard', () => {
    it('moves by a year with arrows, by ten with Page keys, to the ends with Home and End', async () => {
      const atlas = await band();
      const years: (number | null)[] = [];
      for (const key of ['ArrowRight', 'PageUp', 'ArrowLeft', 'End', 'Home']) {
        press(handle(atlas.element, 0), key);
        await atlas.settle();
        years.push(atlas.store.get().view.filter.yearFrom);
      }
      expect(years).to.deep.equal([1979, 1989, 1988, 2012, null]);
    });

    it('does not let one handle pass the other', async () => {
      const atlas = await band();
      atlas.store.update(filterSites({ yearFrom: 2008 }));
      await atlas.settle();
      press(handle(atlas.element, 1), 'PageDown');
      expect(atlas.store.get().view.filter.yearTo).to.equal(2008);
    });
  });
});
