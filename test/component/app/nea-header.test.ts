import { expect, html } from '@open-wc/testing';
import type { NeaHeader } from '../../../src/ui/app/nea-header.ts';
import '../../../src/ui/app/nea-header.ts';
import { allInside, atlasFixture, inside, type Atlas } from '../helpers/atlas-fixture.ts';

function header(): Promise<Atlas<NeaHeader>> {
  return atlasFixture<NeaHeader>(html`<nea-header></nea-header>`);
}

const languages = (element: NeaHeader): readonly HTMLElement[] => allInside(element, '.languages button');

describe('nea-header', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      await expect((await header()).element).to.be.accessible();
    });

    it('names each language in itself and in its own language', async () => {
      const { element } = await header();
      expect(languages(element).map((entry) => entry.textContent.trim())).to.deep.equal([
        'English',
        '中文',
        '日本語',
        '한국어',
        'Монгол',
        'Русский',
      ]);
      expect(languages(element).map((entry) => entry.lang)).to.deep.equal([
        'en',
        'zh-Hans',
        'ja',
        'ko',
        'mn',
        'ru',
      ]);
    });
  });

  describe('properties', () => {
    it('marks the language that is spoken', async () => {
      const atlas = await header();
      await atlas.speak('mn');
      const marked = languages(atlas.element).filter(
        (entry) => entry.getAttribute('aria-pressed') === 'true',
      );
      expect(marked.map((entry) => entry.textContent.trim())).to.deep.equal(['Монгол']);
    });

    it('counts a place sheet as part of Explore', async () => {
      const atlas = await header();
      atlas.store.update((state) => ({ ...state, view: { ...state.view, panel: 'place', place: 'tumen' } }));
      await atlas.settle();
      expect((inside(atlas.element, 'nea-tabs') as HTMLElement & { value: string }).value).to.equal(
        'explore',
      );
    });
  });

  describe('events', () => {
    it('changes the language in the state and keeps the rest of the view', async () => {
      const { element, store } = await header();
      const before = store.get().view;
      languages(element)[3]?.click();
      expect(store.get().view).to.deep.equal({ ...before, language: 'ko' });
    });

    it('opens a panel and changes the theme', async () => {
      const { element, store } = await header();
      inside(element, 'nea-tabs').dispatchEvent(new CustomEvent('nea-choose', { detail: 'table' }));
      inside(element, 'nea-menu').dispatchEvent(new CustomEvent('nea-choose', { detail: 'contrast' }));
      expect(store.get().view.panel).to.equal('table');
      expect(store.get().view.theme).to.equal('contrast');
    });

    it('leaves the view alone when asked for a theme that there is not', async () => {
      const { element, store } = await header();
      inside(element, 'nea-menu').dispatchEvent(new CustomEvent('nea-choose', { detail: 'neon' }));
      expect(store.get().view.theme).to.equal('light');
    });
  });
});
