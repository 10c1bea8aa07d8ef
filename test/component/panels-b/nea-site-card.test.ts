import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { AtlasOptions } from '../helpers/atlas-fixture.ts';
import { allInside, atlasFixture, inside, textOf, type Atlas } from '../helpers/atlas-fixture.ts';
import '../../../src/ui/panels/nea-site-card.ts';
import type { NeaSiteCard } from '../../../src/ui/panels/nea-site-card.ts';
import { BORDER_SITES, FAKE } from './samples.ts';

async function card(id: string, options: AtlasOptions = {}): Promise<Atlas<NeaSiteCard>> {
  const atlas = await atlasFixture<NeaSiteCard>(html`<nea-site-card></nea-site-card>`, {
    data: { sites: BORDER_SITES },
    fake: FAKE,
    ...options,
    view: { selected: { kind: 'site', id }, ...options.view },
  });
  await atlas.settle();
  return atlas;
}

describe('nea-site-card', () => {
  describe('accessibility', () => {
    it('passes axe with every section filled', async () => {
      const { element } = await card('park');
      await expect(element).to.be.accessible();
    });

    it('tags the local name with its own language', async () => {
      const { element } = await card('park');
      expect(inside(element, '.second').lang).to.equal('ru');
    });
  });

  describe('properties', () => {
    it('keeps its three buttons whole in one line on a phone in each of the six languages', async () => {
      await setViewport({ width: 390, height: 844 });
      const { element, speak } = await card('park');
      for (const language of ['en', 'zh', 'ja', 'ko', 'mn', 'ru'] as const) {
        await speak(language);
        const buttons = allInside(element, '.foot .button');
        const tops = buttons.map((button) => button.getBoundingClientRect().top);
        expect(buttons, language).to.have.length(3);
        expect(new Set(tops).size, language).to.equal(1);
        const inner = inside(element, '.foot').getBoundingClientRect().right - 15;
        for (const button of buttons) {
          expect(button.scrollWidth, language).to.be.at.most(button.clientWidth);
          expect(button.getBoundingClientRect().right, language).to.be.at.most(inner);
        }
      }
    });

    it('keeps its three buttons whole beside a wide map in each of the six languages', async () => {
      await setViewport({ width: 1440, height: 900 });
      const { element, speak } = await card('park');
      element.style.width = '340px';
      for (const language of ['en', 'zh', 'ja', 'ko', 'mn', 'ru'] as const) {
        await speak(language);
        const last = allInside(element, '.foot .button').at(-1)?.getBoundingClientRect();
        const foot = inside(element, '.foot').getBoundingClientRect();
        expect(last?.right, language).to.be.at.most(foot.right - 15);
      }
    });

    it('shows nothing and hides itself when something else is chosen', async () => {
      const { element } = await card('park', { view: { selected: { kind: 'corridor', id: 'x' } } });
      expect(element.hidden).to.equal(true);
      expect(textOf(element)).to.equal('');
    });

    it('shows each figure with the number of its source', async () => {
      const { element } = await card('park');
      const [year, area] = allInside(element, '.figures dd');
      expect(year?.textContent).to.match(/2012\s*1/);
      expect(area?.textContent).to.match(/2.688 km²\s*2/);
    });

    it('says unknown, never blank or zero, for a year and an area that are not known', async () => {
      const { element } = await card('far');
      const [year, area] = allInside(element, '.figures dd');
      expect(year?.textContent.trim()).to.equal('Unknown');
      expect(area?.textContent.trim()).to.equal('Unknown');
    });

    it('lists documented neighbours before modelled ones and tells them apart in words', async () => {
      const { element } = await card('park');
      const rows = allInside(element, 'ul .entry').map((row) => row.textContent.replace(/\s+/g, ' '));
      expect(rows[0]).to.include('Tiger Park').and.include('adjoins');
      expect(rows[1]).to.include('28 km').and.include('modelled distance');
    });

    it('names a copy without a link and asks for the original', async () => {
      const { element } = await card('park');
      const copied = inside(element, '#source-2');
      expect(copied.querySelector('a')).to.equal(null);
      expect(copied.textContent).to.include('original wanted');
    });

    it('opens a source in a new tab without handing over the page', async () => {
      const { element } = await card('park');
      const link = inside(element, '#source-1 a') as HTMLAnchorElement;
      expect(link.rel).to.equal('noopener noreferrer');
      expect(link.target).to.equal('_blank');
    });

    it('shows the compilers notes as text, whatever they contain', async () => {
      const { element } = await card('park');
      const note = inside(element, '.note');
      expect(note.querySelector('b')).to.equal(null);
      expect(note.textContent).to.include('<b>261,868 ha</b>');
    });

    it('shows the Red List category of each species with its year', async () => {
      const { element } = await card('park');
      expect(textOf(element)).to.include('Critically Endangered (CR), assessed 2020');
      expect(textOf(element)).to.include('October 2025');
    });

    it('speaks Russian at once when the reader changes the language', async () => {
      const atlas = await card('park');
      await atlas.speak('ru');
      expect(inside(atlas.element, 'h2').textContent).to.equal('Парк леопарда');
      expect(inside(atlas.element, '.second').textContent).to.equal('Leopard Park');
      expect(textOf(atlas.element)).to.include('По ту сторону границы');
    });
  });

  describe('events', () => {
    it('opens the card of a neighbour on a click', async () => {
      const { element, store } = await card('park');
      inside(element, 'ul .entry button').click();
      expect(store.get().view.selected).to.deep.equal({ kind: 'site', id: 'near' });
    });

    it('fits the map to the site', async () => {
      const { element, map } = await card('park');
      inside(element, '.button.primary').click();
      expect(map.calls[0]?.name).to.equal('fitTo');
      expect((map.calls[0]?.argument as { bbox: unknown }).bbox).to.deep.equal([130, 42, 132, 44]);
    });

    it('offers no zoom where the browser cannot draw a map', async () => {
      const { element } = await card('park', { session: { map: 'none' } });
      expect(allInside(element, '.button.primary')).to.have.length(0);
    });

    it('closes on the button', async () => {
      const { element, store } = await card('park');
      inside(element, '.close').click();
      expect(store.get().view.selected).to.equal(null);
    });
  });

  describe('keyboard', () => {
    it('leads from a source number to that line of the list', async () => {
      const { element } = await card('park');
      inside(element, '.figures .mark').click();
      expect(element.shadowRoot?.activeElement?.id).to.equal('source-1');
    });

    it('closes on Escape', async () => {
      const { element, store } = await card('park');
      inside(element, 'article').dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      );
      expect(store.get().view.selected).to.equal(null);
    });
  });
});
