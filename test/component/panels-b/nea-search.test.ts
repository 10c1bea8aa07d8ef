import { aTimeout, expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SearchHit } from '../../../src/model/search-hit.ts';
import type { Outcome } from '../../../src/worker/protocol.ts';
import { allInside, atlasFixture, inside, textOf, type Atlas } from '../helpers/atlas-fixture.ts';
import '../../../src/ui/panels/nea-search.ts';
import type { NeaSearch } from '../../../src/ui/panels/nea-search.ts';
import { BORDER_SITES, FAKE } from './samples.ts';

const HITS: readonly SearchHit[] = [
  { kind: 'site', id: 'near', matched: '老虎公园' },
  { kind: 'site', id: 'park', matched: null },
  { kind: 'wetland', id: 'jingxin', matched: null },
  { kind: 'place', id: 'CHN-RUS', matched: null },
];

function find(query: string): Outcome<readonly SearchHit[]> {
  return { ok: true, value: query === 'nowhere' ? [] : HITS };
}

async function search(answer: typeof find = find): Promise<Atlas<NeaSearch>> {
  return atlasFixture<NeaSearch>(html`<nea-search></nea-search>`, {
    data: { sites: BORDER_SITES },
    fake: { ...FAKE, search: answer },
  });
}

async function type(atlas: Atlas<NeaSearch>, text: string): Promise<void> {
  const input = inside(atlas.element, 'input') as HTMLInputElement;
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await aTimeout(170);
  await atlas.settle();
  await atlas.settle();
}

function press(atlas: Atlas<NeaSearch>, key: string): void {
  inside(atlas.element, 'input').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
}

describe('nea-search', () => {
  describe('accessibility', () => {
    it('passes axe closed and open', async () => {
      const atlas = await search();
      await expect(atlas.element).to.be.accessible();
      await type(atlas, 'tiger');
      await expect(atlas.element).to.be.accessible();
    });

    it('tells the number of results', async () => {
      const atlas = await search();
      await type(atlas, 'tiger');
      expect(inside(atlas.element, '[role="status"]').textContent).to.equal('4 results');
    });
  });

  describe('properties', () => {
    it('groups what it found, the kind of the best hit first, with the alias that matched', async () => {
      const atlas = await search();
      await type(atlas, '老虎');
      const headings = allInside(atlas.element, '.heading').map((heading) => heading.textContent.trim());
      expect(headings).to.deep.equal(['Protected areas', 'Wetlands', 'Places']);
      expect(inside(atlas.element, '#result-0').textContent).to.include('老虎公园').and.include('Tiger Park');
    });

    it('says in a sentence that nothing was found', async () => {
      const atlas = await search();
      await type(atlas, 'nowhere');
      expect(inside(atlas.element, '.nothing').textContent.trim()).to.equal('No results for “nowhere”');
    });

    it('says what went wrong when the search cannot answer', async () => {
      const atlas = await search(() => ({ ok: false, problem: { code: 'worker-stopped', params: {} } }));
      await type(atlas, 'tiger');
      expect(inside(atlas.element, '.caution').textContent).not.to.equal('');
    });
  });

  describe('events', () => {
    it('opens the card of a clicked site and goes there', async () => {
      const atlas = await search();
      await type(atlas, 'park');
      inside(atlas.element, '#result-1').click();
      expect(atlas.store.get().view.selected).to.deep.equal({ kind: 'site', id: 'park' });
      expect(atlas.map.calls.map((call) => call.name)).to.deep.equal(['fitTo']);
    });

    it('opens the sheet of a place', async () => {
      const atlas = await search();
      await type(atlas, 'border');
      inside(atlas.element, '#result-3').click();
      expect(atlas.store.get().view.panel).to.equal('place');
      expect(atlas.store.get().view.place).to.equal('CHN-RUS');
    });
  });

  describe('a lake, a river or a mountain', () => {
    const BAIKAL: SearchHit = {
      kind: 'ground',
      id: 'lake-baikal',
      matched: null,
      ground: {
        id: 'lake-baikal',
        kind: 'lake',
        names: { en: 'Lake Baikal' },
        position: [108, 53.3],
        minZoom: 4,
      },
    };
    const answer = (): Outcome<readonly SearchHit[]> => ({ ok: true, value: [BAIKAL] });

    it('is listed with its kind, and the map goes to a frame about it while panel and card stay', async () => {
      const atlas = await search(answer);
      const before = atlas.store.get().view;
      await type(atlas, 'baikal');
      expect(inside(atlas.element, '.heading').textContent.trim()).to.equal('Waters and mountains');
      expect(inside(atlas.element, '#result-0').textContent).to.include('Lake Baikal').and.include('lake');
      inside(atlas.element, '#result-0').click();
      expect(atlas.store.get().view).to.equal(before);
      const [call] = atlas.map.calls;
      const [west, south, east, north] = (call?.argument as { bbox: readonly number[] }).bbox;
      // Lake Baikal is 636 km long (Encyclopaedia Britannica): the frame holds it.
      expect(((north ?? 0) - (south ?? 0)) * 111.2).to.be.within(636, 1000);
      expect(((west ?? 0) + (east ?? 0)) / 2).to.be.closeTo(108, 1e-9);
    });

    it('is left out where there is no map to go to', async () => {
      const atlas = await search(answer);
      atlas.store.update((state) => ({ ...state, session: { ...state.session, map: 'none' } }));
      await type(atlas, 'baikal');
      expect(inside(atlas.element, '.nothing').textContent.trim()).to.equal('No results for “baikal”');
    });
  });

  describe('keyboard', () => {
    it('moves through the list with the arrows and opens with Enter', async () => {
      const atlas = await search();
      await type(atlas, 'park');
      press(atlas, 'ArrowDown');
      press(atlas, 'ArrowDown');
      await atlas.settle();
      expect(inside(atlas.element, 'input').getAttribute('aria-activedescendant')).to.equal('result-1');
      press(atlas, 'Enter');
      expect(atlas.store.get().view.selected?.id).to.equal('park');
    });

    it('opens the best hit when Enter comes without a choice', async () => {
      const atlas = await search();
      await type(atlas, 'tiger');
      press(atlas, 'Enter');
      expect(atlas.store.get().view.selected?.id).to.equal('near');
    });

    it('closes the list on the first Escape and clears on the second', async () => {
      const atlas = await search();
      await type(atlas, 'tiger');
      press(atlas, 'Escape');
      await atlas.settle();
      const input = inside(atlas.element, 'input') as HTMLInputElement;
      expect(input.getAttribute('aria-expanded')).to.equal('false');
      expect(input.value).to.equal('tiger');
      press(atlas, 'Escape');
      await atlas.settle();
      expect(input.value).to.equal('');
    });

    it('takes the focus on the key / from anywhere outside a field', async () => {
      const { element } = await search();
      await sendKeys({ press: '/' });
      const input = inside(element, 'input') as HTMLInputElement;
      expect(element.shadowRoot?.activeElement).to.equal(input);
      expect(input.value).to.equal('');
    });

    it('forgets an answer that comes after the text has changed', async () => {
      const atlas = await search();
      const input = inside(atlas.element, 'input') as HTMLInputElement;
      input.value = 'tiger';
      input.dispatchEvent(new Event('input'));
      input.value = '';
      input.dispatchEvent(new Event('input'));
      await aTimeout(170);
      expect(textOf(atlas.element)).not.to.include('Tiger Park');
    });
  });
});
