import { expect, html } from '@open-wc/testing';
import { ERROR_CODES } from '../../../src/model/errors.ts';
import { reportProblem, setOnline } from '../../../src/state/actions.ts';
import type { NeaProblems } from '../../../src/ui/panels/nea-problems.ts';
import '../../../src/ui/panels/nea-problems.ts';
import {
  allInside,
  atlasFixture,
  inside,
  textOf,
  type Atlas,
  type AtlasOptions,
} from '../helpers/atlas-fixture.ts';

const MISSING = { code: 'data-missing', params: { file: 'corridors.fgb' } } as const;

function problems(options: AtlasOptions = {}): Promise<Atlas<NeaProblems>> {
  return atlasFixture<NeaProblems>(html`<nea-problems></nea-problems>`, options);
}

const button = (element: NeaProblems, words: string): HTMLElement | undefined =>
  allInside(element, 'button').find((entry) => entry.textContent.includes(words));

describe('nea-problems', () => {
  describe('accessibility', () => {
    it('passes axe with a banner and without WebGL', async () => {
      await expect((await problems({ session: { problems: [MISSING] } })).element).to.be.accessible();
      await expect((await problems({ session: { map: 'none' } })).element).to.be.accessible();
    });

    it('is heard at once', async () => {
      const { element } = await problems({ session: { problems: [MISSING] } });
      expect(inside(element, '.banner').getAttribute('role')).to.equal('alert');
    });
  });

  describe('properties', () => {
    for (const code of ERROR_CODES) {
      it(`has a sentence for ${code} in every language`, async () => {
        const atlas = await problems();
        const sentences = new Set<string>();
        for (const language of ['en', 'zh', 'ja', 'ko', 'mn', 'ru'] as const) {
          await atlas.speak(language);
          expect(atlas.localize.current.has(`error.${code}`)).to.equal(true);
          sentences.add(atlas.localize.current.t(`error.${code}`));
        }
        expect(sentences.size).to.equal(6);
      });
    }

    it('names the file, as text and never as markup', async () => {
      const file = '<img src=x onerror=alert(1)>';
      const { element } = await problems({
        session: { problems: [{ code: 'data-torn', params: { file } }] },
      });
      expect(textOf(element)).to.contain(file);
      expect(element.shadowRoot?.querySelector('img')).to.equal(null);
    });

    it('says that there is no connection while there is none', async () => {
      const atlas = await problems();
      expect(textOf(atlas.element)).to.equal('');
      atlas.store.update(setOnline(false));
      await atlas.settle();
      expect(textOf(atlas.element)).to.contain('No connection');
    });

    it('shows three at most, so that the map stays visible', async () => {
      const atlas = await problems();
      for (const file of ['a', 'b', 'c', 'd']) {
        atlas.store.update(reportProblem({ code: 'data-missing', params: { file } }));
      }
      await atlas.settle();
      expect(allInside(atlas.element, '.banner')).to.have.length(3);
    });
  });

  describe('events', () => {
    it('asks the page to read again and takes the banner away', async () => {
      const atlas = await problems({ session: { problems: [MISSING] } });
      let isAsked = false;
      const hear = (): void => {
        isAsked = true;
      };
      window.addEventListener('nea-retry', hear);
      button(atlas.element, 'Try again')?.click();
      window.removeEventListener('nea-retry', hear);
      expect(isAsked).to.equal(true);
      expect(atlas.store.get().session.problems).to.deep.equal([]);
    });

    it('is dismissed', async () => {
      const atlas = await problems({ session: { problems: [MISSING] } });
      inside(atlas.element, '.icon-button').click();
      expect(atlas.store.get().session.problems).to.deep.equal([]);
    });

    it('leads to the table where the map cannot be drawn', async () => {
      const atlas = await problems({ session: { map: 'none' } });
      expect(textOf(atlas.element)).to.contain('cannot draw the map');
      button(atlas.element, 'Open the table')?.click();
      expect(atlas.store.get().view.panel).to.equal('table');
      await atlas.settle();
      expect(inside(atlas.element, '.banner').textContent).to.contain('cannot draw the map');
      expect(button(atlas.element, 'Open the table')).to.equal(undefined);
    });
  });
});
