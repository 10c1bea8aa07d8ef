import { expect, html } from '@open-wc/testing';
import type { NeaPhoneBar } from '../../../src/ui/app/nea-phone-bar.ts';
import '../../../src/ui/app/nea-phone-bar.ts';
import { atlasFixture, inside, type Atlas } from '../helpers/atlas-fixture.ts';

function bar(): Promise<Atlas<NeaPhoneBar>> {
  return atlasFixture<NeaPhoneBar>(html`<nea-phone-bar></nea-phone-bar>`, {
    view: { selected: { kind: 'site', id: 'chn-jingxin' } },
  });
}

describe('nea-phone-bar', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      await expect((await bar()).element).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('shows the two letters of the language', async () => {
      const atlas = await bar();
      await atlas.speak('ja');
      expect((inside(atlas.element, 'nea-menu') as HTMLElement & { badge: string }).badge).to.equal('日');
    });

    it('keeps the word draft in sight', async () => {
      inside((await bar()).element, 'nea-draft-badge');
    });
  });

  describe('events', () => {
    it('changes the language', async () => {
      const { element, store } = await bar();
      inside(element, 'nea-menu').dispatchEvent(new CustomEvent('nea-choose', { detail: 'ru' }));
      expect(store.get().view.language).to.equal('ru');
    });

    it('opens the layers in the half-drawn sheet, in the place of a card', async () => {
      const { element, store } = await bar();
      inside(element, '.layers').click();
      expect(store.get().view.selected).to.equal(null);
      expect(store.get().view.panel).to.equal('explore');
      expect(store.get().session.sheet).to.equal('half');
    });
  });
});
