import { expect, fixture, html } from '@open-wc/testing';
import type { NeaMenu } from '../../../src/ui/widgets/nea-menu.ts';
import '../../../src/ui/widgets/nea-menu.ts';
import { allInside, inside } from '../helpers/atlas-fixture.ts';
import { choicesOf, press } from '../helpers/events.ts';
import { styleThePage } from '../helpers/page-style.ts';

const ITEMS = [
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'ko', label: '한국어', lang: 'ko' },
  { value: 'ru', label: 'Русский', lang: 'ru' },
];

async function make(badge = ''): Promise<NeaMenu> {
  styleThePage();
  return fixture<NeaMenu>(
    html`<nea-menu label="Language" .badge=${badge} .items=${ITEMS} value="ko"></nea-menu>`,
  );
}

async function opened(): Promise<NeaMenu> {
  const element = await make();
  inside(element, '.opener').click();
  await element.updateComplete;
  await element.updateComplete;
  return element;
}

const focused = (element: NeaMenu): string => element.shadowRoot?.activeElement?.textContent.trim() ?? '';

describe('nea-menu', () => {
  describe('accessibility', () => {
    it('passes axe closed and open', async () => {
      await expect(await make()).to.be.accessible();
      await expect(await opened()).to.be.accessible();
    });

    it('names a badge by its words and its choice', async () => {
      expect(inside(await make('한'), '.opener').getAttribute('aria-label')).to.equal(
        '한 · Language · 한국어',
      );
    });

    it('gives each choice the language that it is written in', async () => {
      const languages = allInside(await opened(), '.list button').map((entry) => entry.lang);
      expect(languages).to.deep.equal(['en', 'ko', 'ru']);
    });
  });

  describe('properties', () => {
    it('marks the choice that holds', async () => {
      const marked = allInside(await opened(), '[aria-checked=true]').map((entry) =>
        entry.textContent.trim(),
      );
      expect(marked).to.deep.equal(['한국어']);
    });
  });

  describe('events', () => {
    it('tells the choice and closes', async () => {
      const element = await opened();
      const choices = choicesOf(element);
      allInside(element, '.list button')[2]?.click();
      await element.updateComplete;
      expect(choices).to.deep.equal(['ru']);
      expect(allInside(element, '.list')).to.have.length(0);
    });
  });

  describe('keyboard', () => {
    it('opens at the choice that holds and moves with arrows, Home and End', async () => {
      const element = await opened();
      const seen = [focused(element)];
      for (const key of ['ArrowDown', 'ArrowDown', 'End', 'Home']) {
        press(element.shadowRoot?.activeElement, key);
        seen.push(focused(element));
      }
      expect(seen).to.deep.equal(['한국어', 'Русский', 'English', 'Русский', 'English']);
    });

    it('closes with Escape, gives the focus back and keeps the key to itself', async () => {
      const element = await opened();
      let isHeard = false;
      element.addEventListener('keydown', () => {
        isHeard = true;
      });
      press(element.shadowRoot?.activeElement, 'Escape');
      await element.updateComplete;
      expect(element.shadowRoot?.activeElement?.className).to.equal('opener');
      expect(isHeard).to.equal(false);
    });

    it('opens from the button with an arrow key', async () => {
      const element = await make();
      press(inside(element, '.opener'), 'ArrowUp');
      await element.updateComplete;
      await element.updateComplete;
      expect(focused(element)).to.equal('Русский');
    });
  });
});
