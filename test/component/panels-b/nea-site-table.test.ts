import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { NO_FILTER } from '../../../src/model/filter.ts';
import type { Site } from '../../../src/model/site.ts';
import type { ViewState } from '../../../src/model/view-state.ts';
import { allInside, atlasFixture, inside, type Atlas } from '../helpers/atlas-fixture.ts';
import { site } from '../helpers/sample-records.ts';
import '../../../src/ui/panels/nea-site-table.ts';
import type { NeaSiteTable } from '../../../src/ui/panels/nea-site-table.ts';
import { BORDER_SITES } from './samples.ts';

async function table(
  view: Partial<ViewState> = {},
  sites: readonly Site[] = BORDER_SITES,
): Promise<Atlas<NeaSiteTable>> {
  return atlasFixture<NeaSiteTable>(html`<nea-site-table></nea-site-table>`, { data: { sites }, view });
}

function names(atlas: Atlas<NeaSiteTable>): readonly (string | undefined)[] {
  return allInside(atlas.element, 'tbody th').map((cell) => cell.textContent.trim());
}

async function sortBy(atlas: Atlas<NeaSiteTable>, column: string): Promise<void> {
  inside(atlas.element, `thead th.${column} button`).click();
  await atlas.settle();
}

describe('nea-site-table', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      const { element } = await table();
      await expect(element).to.be.accessible();
    });

    it('says in its caption how many sites it holds and by which filter', async () => {
      const { element } = await table({ filter: { ...NO_FILTER, countries: ['RUS', 'CHN'] } });
      const caption = inside(element, 'caption').textContent.replace(/\s+/g, ' ').trim();
      expect(caption).to.equal('List of sites · 2 of 3 sites · Filter: China, Russian Federation');
    });
  });

  describe('properties', () => {
    it('sorts by name at first and marks the column', async () => {
      const atlas = await table();
      expect(names(atlas)).to.deep.equal(['Bird Reserve', 'Leopard Park', 'Tiger Park']);
      expect(inside(atlas.element, 'thead th.name').getAttribute('aria-sort')).to.equal('ascending');
    });

    it('puts unknown years last whichever way it sorts', async () => {
      const atlas = await table();
      await sortBy(atlas, 'year');
      expect(names(atlas)).to.deep.equal(['Leopard Park', 'Tiger Park', 'Bird Reserve']);
      await sortBy(atlas, 'year');
      expect(names(atlas)).to.deep.equal(['Tiger Park', 'Leopard Park', 'Bird Reserve']);
      expect(inside(atlas.element, 'thead th.year').getAttribute('aria-sort')).to.equal('descending');
    });

    it('draws a long table to its last row, a few rows per frame', async () => {
      const many = Array.from({ length: 322 }, (_, index) =>
        site({ id: `s${String(index)}`, names: { en: `Site ${String(index)}` } }),
      );
      const atlas = await table({}, many);
      expect(names(atlas).length).to.be.lessThan(322);
      await waitUntil(() => names(atlas).length === 322, 'the last row is drawn', { timeout: 8000 });
    });

    it('keeps the columns of every row under their titles', async () => {
      const atlas = await table();
      const edges = (row: string, cells: string): readonly number[] =>
        [...inside(atlas.element, row).querySelectorAll(cells)].map((cell) =>
          Math.round(cell.getBoundingClientRect().left),
        );
      const titles = edges('thead tr', 'th');
      expect(titles).to.have.length(11);
      expect(edges('tbody tr', 'th, td')).to.deep.equal(titles);
    });

    it('lays out only the rows near the window, so that a long table sorts at once', async () => {
      const many = Array.from({ length: 322 }, (_, index) =>
        site({ id: `s${String(index)}`, names: { en: `Site ${String(index)}` } }),
      );
      const atlas = await table({}, many);
      atlas.element.style.height = '600px';
      await waitUntil(() => names(atlas).length === 322, 'the last row is drawn', { timeout: 8000 });
      const isLaidOut = (group: HTMLElement | undefined): boolean =>
        group?.querySelector('button')?.checkVisibility({ contentVisibilityAuto: true }) === true;
      const groups = allInside(atlas.element, 'tbody');
      await waitUntil(() => isLaidOut(groups[0]), 'the first rows stand', { timeout: 5000 });
      await waitUntil(() => !isLaidOut(groups.at(-1)), 'the last rows wait', { timeout: 5000 });
    });

    it('says so and offers a way out when no site passes the filter', async () => {
      const atlas = await table({ filter: { ...NO_FILTER, countries: ['MNG'] } });
      inside(atlas.element, '.empty button').click();
      await atlas.settle();
      expect(names(atlas)).to.have.length(3);
    });
  });

  describe('events', () => {
    it('opens the card of a row', async () => {
      const atlas = await table();
      inside(atlas.element, '[data-row="1"]').click();
      expect(atlas.store.get().view.selected).to.deep.equal({ kind: 'site', id: 'park' });
    });

    it('lights the site on the map while the pointer is on its row', async () => {
      const atlas = await table();
      inside(atlas.element, 'tbody tr').dispatchEvent(new MouseEvent('mouseenter'));
      expect(atlas.store.get().session.hovered).to.equal('far');
      inside(atlas.element, 'table').dispatchEvent(new MouseEvent('mouseleave'));
      expect(atlas.store.get().session.hovered).to.equal(null);
    });
  });

  describe('keyboard', () => {
    it('walks the rows with the arrow keys and opens one with Enter', async () => {
      const atlas = await table();
      inside(atlas.element, '[data-row="0"]').focus();
      await sendKeys({ press: 'ArrowDown' });
      await atlas.settle();
      await sendKeys({ press: 'End' });
      await atlas.settle();
      await sendKeys({ press: 'Enter' });
      expect(atlas.store.get().view.selected?.id).to.equal('near');
    });
  });
});
