import { expect, html } from '@open-wc/testing';
import { PLACES } from '../../../src/model/places.ts';
import type { NeaPlaceList } from '../../../src/ui/panels/nea-place-list.ts';
import '../../../src/ui/panels/nea-place-list.ts';
import { allInside, atlasFixture, type Atlas } from '../helpers/atlas-fixture.ts';

function list(): Promise<Atlas<NeaPlaceList>> {
  return atlasFixture<NeaPlaceList>(html`<nea-place-list></nea-place-list>`);
}

const names = (element: NeaPlaceList): readonly string[] =>
  allInside(element, '.go').map((button) => button.textContent.trim());

describe('nea-place-list', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      await expect((await list()).element).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('lists the countries in the order of the English alphabet in every language', async () => {
      const atlas = await list();
      const countries = (): readonly string[] => names(atlas.element).slice(4, 10);
      expect(countries()).to.deep.equal([
        'China',
        "Democratic People's Republic of Korea",
        'Japan',
        'Mongolia',
        'Republic of Korea',
        'Russian Federation',
      ]);
      await atlas.speak('ru');
      expect(countries()[0]).to.equal('Китай');
      expect(countries()[5]).to.equal('Российская Федерация');
    });

    it('lists every place once', async () => {
      expect(names((await list()).element)).to.have.length(PLACES.length);
    });
  });

  describe('events', () => {
    it('sends the map to the frame of the place', async () => {
      const atlas = await list();
      allInside(atlas.element, '.go')[1]?.click();
      const tumen = PLACES.find((place) => place.id === 'tumen');
      const [call] = atlas.map.calls;
      expect(call?.name).to.equal('fitTo');
      expect((call?.argument as { bbox: unknown }).bbox).to.deep.equal(tumen?.bbox);
    });

    it('opens the sheet of the place', async () => {
      const atlas = await list();
      allInside(atlas.element, '.icon-button')[0]?.click();
      expect(atlas.store.get().view.panel).to.equal('place');
      expect(atlas.store.get().view.place).to.equal('tumen');
    });
  });
});
