import { expect, html } from '@open-wc/testing';
import { noteExtent } from '../../../src/state/actions.ts';
import type { NeaStrip } from '../../../src/ui/panels/nea-strip.ts';
import '../../../src/ui/panels/nea-strip.ts';
import { atlasFixture, inside, textOf, type Atlas, type AtlasOptions } from '../helpers/atlas-fixture.ts';
import { CATALOG } from '../helpers/sample-records.ts';

function strip(options: AtlasOptions = {}): Promise<Atlas<NeaStrip>> {
  return atlasFixture<NeaStrip>(html`<nea-strip></nea-strip>`, options);
}

describe('nea-strip', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      await expect((await strip({ session: { metresPerPixel: 5000 } })).element).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('carries the disclaimer and the word draft in all six languages', async () => {
      const atlas = await strip();
      for (const language of ['en', 'zh', 'ja', 'ko', 'mn', 'ru'] as const) {
        await atlas.speak(language);
        const text = textOf(atlas.element);
        expect(text).to.contain(atlas.localize.current.t('ui.disclaimer-short'));
        expect(text).to.contain(atlas.localize.current.t('ui.draft-badge'));
      }
    });

    it('counts as a draft until the catalogue is read, and no longer when the map is cleared', async () => {
      const unread = await strip({ data: { catalog: null } });
      expect(textOf(unread.element)).to.contain('Draft, not cleared');
      const cleared = await strip({
        data: { catalog: { ...CATALOG, clearance: { status: 'cleared', number: '4170' } } },
      });
      expect(textOf(cleared.element)).to.not.contain('Draft');
    });

    it('shows a bar of a round length that is true at the centre of the map', async () => {
      const atlas = await strip({ view: { camera: { lon: 130, lat: 45, zoom: 4 } } });
      atlas.store.update(noteExtent([120, 40, 140, 50], 5000));
      await atlas.settle();
      expect(textOf(atlas.element)).to.contain('500 km');
      expect(textOf(atlas.element)).to.contain('at 45° N');
      expect(inside(atlas.element, 'svg').getAttribute('width')).to.equal('100');
    });

    it('shows no bar before the map is there', async () => {
      const { element } = await strip();
      expect(element.shadowRoot?.querySelector('svg')).to.equal(null);
    });

    it('names the version of the data', async () => {
      expect(textOf((await strip()).element)).to.contain('2026.11.20');
    });
  });
});
