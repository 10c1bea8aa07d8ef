import { expect, html } from '@open-wc/testing';
import { NO_FILTER } from '../../../src/model/filter.ts';
import type { ViewState } from '../../../src/model/view-state.ts';
import { allInside, atlasFixture, inside, textOf, type Atlas } from '../helpers/atlas-fixture.ts';
import '../../../src/ui/panels/nea-filter.ts';
import type { NeaFilter } from '../../../src/ui/panels/nea-filter.ts';
import { BORDER_SITES } from './samples.ts';

async function filter(view: Partial<ViewState> = {}): Promise<Atlas<NeaFilter>> {
  return atlasFixture<NeaFilter>(html`<nea-filter expanded></nea-filter>`, {
    data: { sites: BORDER_SITES },
    view,
  });
}

function box(atlas: Atlas<NeaFilter>, name: string, value: string): HTMLInputElement {
  return inside(atlas.element, `input[name="${name}"][value="${value}"]`) as HTMLInputElement;
}

function countBeside(atlas: Atlas<NeaFilter>, name: string, value: string): string | undefined {
  return box(atlas, name, value).parentElement?.querySelector('.count')?.textContent.trim();
}

describe('nea-filter', () => {
  describe('accessibility', () => {
    it('passes axe open, with an active part', async () => {
      const { element } = await filter({ filter: { ...NO_FILTER, countries: ['RUS'] } });
      await expect(element).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('shows how many sites stand behind each value', async () => {
      const atlas = await filter();
      expect(countBeside(atlas, 'countries', 'CHN')).to.equal('1');
      expect(countBeside(atlas, 'countries', 'JPN')).to.equal('0');
    });

    it('counts the other values of a group as if its own choice were open', async () => {
      const atlas = await filter({ filter: { ...NO_FILTER, countries: ['RUS'] } });
      expect(countBeside(atlas, 'countries', 'CHN')).to.equal('1');
      expect(countBeside(atlas, 'species', 'amur-tiger')).to.equal('0');
    });

    it('tells how many of all sites are left', async () => {
      const { element } = await filter({ filter: { ...NO_FILTER, countries: ['RUS'] } });
      expect(inside(element, '.result').textContent).to.equal('1 of 3 sites');
    });

    it('lists the countries in the English alphabetical order in every language', async () => {
      const atlas = await filter();
      await atlas.speak('ru');
      const values = allInside(atlas.element, 'input[name="countries"]').map((input) =>
        input.getAttribute('value'),
      );
      expect(values).to.deep.equal(['CHN', 'PRK', 'JPN', 'MNG', 'KOR', 'RUS']);
      expect(textOf(atlas.element)).to.include('Российская Федерация');
    });
  });

  describe('events', () => {
    it('narrows the sites when a box is ticked and widens them when it is cleared', async () => {
      const atlas = await filter();
      box(atlas, 'countries', 'RUS').click();
      expect(atlas.store.get().view.filter.countries).to.deep.equal(['RUS']);
      await atlas.settle();
      box(atlas, 'countries', 'RUS').click();
      expect(atlas.store.get().view.filter.countries).to.deep.equal([]);
    });

    it('reads a range of years, either end of which may stay open', async () => {
      const atlas = await filter();
      const from = inside(atlas.element, 'input[name="yearFrom"]') as HTMLInputElement;
      from.value = '2015';
      from.dispatchEvent(new Event('change'));
      expect(atlas.store.get().view.filter.yearFrom).to.equal(2015);
      from.value = '';
      from.dispatchEvent(new Event('change'));
      expect(atlas.store.get().view.filter.yearFrom).to.equal(null);
    });

    it('takes one part away by its chip and all by the last one', async () => {
      const atlas = await filter({ filter: { ...NO_FILTER, countries: ['RUS', 'CHN'], yearFrom: 2000 } });
      const chips = allInside(atlas.element, '.chips .chip');
      expect(chips.map((chip) => chip.textContent.trim())).to.deep.equal([
        'China',
        'Russian Federation',
        'Year of establishment: 2000 to …',
        'Clear filters',
      ]);
      chips[0]?.click();
      expect(atlas.store.get().view.filter.countries).to.deep.equal(['RUS']);
      await atlas.settle();
      inside(atlas.element, '.chip.clear').click();
      expect(atlas.store.get().view.filter).to.equal(NO_FILTER);
    });
  });

  describe('keyboard', () => {
    it('opens and closes by its button, which says so', async () => {
      const { element } = await filter();
      const toggle = inside(element, '.toggle');
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      toggle.click();
      await element.updateComplete;
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      expect(inside(element, '#groups').hidden).to.equal(true);
    });
  });
});
