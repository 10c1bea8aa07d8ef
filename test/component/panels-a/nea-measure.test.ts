import { expect, html } from '@open-wc/testing';
import type { NeaMeasure } from '../../../src/ui/panels/nea-measure.ts';
import '../../../src/ui/panels/nea-measure.ts';
import { allInside, atlasFixture, textOf, type Atlas, type AtlasOptions } from '../helpers/atlas-fixture.ts';

function tool(
  measure: readonly (readonly [number, number])[] | null,
  options: AtlasOptions = {},
): Promise<Atlas<NeaMeasure>> {
  return atlasFixture<NeaMeasure>(html`<nea-measure></nea-measure>`, {
    ...options,
    view: { measure, camera: { lon: 131, lat: 43, zoom: 6 } },
  });
}

const button = (element: NeaMeasure, words: string): HTMLButtonElement | undefined =>
  allInside(element, 'button').find((entry) => entry.textContent.includes(words)) as
    HTMLButtonElement | undefined;

describe('nea-measure', () => {
  describe('accessibility', () => {
    it('passes axe with and without corners', async () => {
      await expect((await tool([])).element).to.be.accessible();
      await expect(
        (
          await tool([
            [130, 42],
            [131, 43],
            [132, 43],
          ])
        ).element,
      ).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('is not there while the tool is closed', async () => {
      expect(textOf((await tool(null)).element)).to.equal('');
    });

    it('explains how to place corners by pointer and by key', async () => {
      expect(textOf((await tool([])).element)).to.contain('press Enter');
    });

    it('gives a degree of the meridian at 45° its length on the ellipsoid, 111 km', async () => {
      expect(
        textOf(
          (
            await tool([
              [130, 44.5],
              [130, 45.5],
            ])
          ).element,
        ),
      ).to.contain('111 km');
    });

    it('lists the legs and their sum', async () => {
      const text = textOf(
        (
          await tool([
            [130, 44.5],
            [130, 45.5],
            [130, 46.5],
          ])
        ).element,
      );
      expect(text).to.contain('1: 111 km');
      expect(text).to.contain('2: 111 km');
      expect(text).to.contain('222 km');
    });
  });

  describe('events', () => {
    it('adds the centre of the map as a corner', async () => {
      const atlas = await tool([]);
      button(atlas.element, 'Add the centre')?.click();
      expect(atlas.store.get().view.measure).to.deep.equal([[131, 43]]);
    });

    it('takes the last corner back, clears and closes', async () => {
      const atlas = await tool([
        [130, 42],
        [131, 43],
      ]);
      button(atlas.element, 'Undo')?.click();
      expect(atlas.store.get().view.measure).to.deep.equal([[130, 42]]);
      button(atlas.element, 'Clear')?.click();
      expect(atlas.store.get().view.measure).to.deep.equal([]);
      allInside(atlas.element, '.icon-button')[0]?.click();
      expect(atlas.store.get().view.measure).to.equal(null);
    });

    it('has nothing to undo without corners', async () => {
      expect(button((await tool([])).element, 'Undo')?.disabled).to.equal(true);
    });
  });
});
