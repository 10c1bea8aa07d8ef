import { expect, html } from '@open-wc/testing';
import { LANGUAGES } from '../../../src/model/language.ts';
import { allInside, atlasFixture, inside, textOf } from '../helpers/atlas-fixture.ts';
import '../../../src/ui/panels/nea-about-panel.ts';
import type { NeaAboutPanel } from '../../../src/ui/panels/nea-about-panel.ts';

describe('nea-about-panel', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      const { element } = await atlasFixture<NeaAboutPanel>(html`<nea-about-panel></nea-about-panel>`);
      await expect(element).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('says that the atlas is a draft and which version of the data it holds', async () => {
      const { element } = await atlasFixture<NeaAboutPanel>(html`<nea-about-panel></nea-about-panel>`);
      expect(inside(element, '.draft').textContent).to.include('not cleared by the United Nations');
      expect(textOf(element)).to.include('Data version 2026.11.20');
    });

    it('carries the long disclaimer of the Secretariat', async () => {
      const { element } = await atlasFixture<NeaAboutPanel>(html`<nea-about-panel></nea-about-panel>`);
      expect(textOf(element)).to.include('do not imply the expression of any opinion whatsoever');
    });

    it('names a licence for every part of the data', async () => {
      const { element } = await atlasFixture<NeaAboutPanel>(html`<nea-about-panel></nea-about-panel>`);
      const licences = allInside(element, 'dd a').map((link) => link.textContent);
      expect(licences).to.include.members(['CC BY 4.0', 'ODbL 1.0', 'LGPL 3.0', 'MIT']);
      expect(textOf(element)).to.match(/OpenStreetMap.*GSHHG, WDBII/);
    });

    it('leaves no key untranslated in any of the six languages', async () => {
      for (const language of LANGUAGES) {
        const { element } = await atlasFixture<NeaAboutPanel>(html`<nea-about-panel></nea-about-panel>`, {
          language,
        });
        expect(textOf(element)).not.to.match(/\b(about|ui|card|licence|position|confidence)\.[a-z]/);
      }
    });
  });
});
