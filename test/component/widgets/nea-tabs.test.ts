import { expect, fixture, html } from '@open-wc/testing';
import type { NeaTabs } from '../../../src/ui/widgets/nea-tabs.ts';
import '../../../src/ui/widgets/nea-tabs.ts';
import { choicesOf, press } from '../helpers/events.ts';
import { allInside } from '../helpers/atlas-fixture.ts';
import { styleThePage } from '../helpers/page-style.ts';

const ITEMS = [
  { value: 'explore', label: 'Explore' },
  { value: 'table', label: 'Table', figure: '322' },
  { value: 'about', label: 'About' },
];

async function tabs(value = 'explore'): Promise<NeaTabs> {
  styleThePage();
  return fixture<NeaTabs>(html`<nea-tabs .items=${ITEMS} .value=${value} label="Sections"></nea-tabs>`);
}

describe('nea-tabs', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      await expect(await tabs()).to.be.accessible();
    });

    it('is one tab stop, at the chosen tab', async () => {
      const stops = allInside(await tabs('table'), '[role=tab]').map((tab) => tab.tabIndex);
      expect(stops).to.deep.equal([-1, 0, -1]);
    });
  });

  describe('properties', () => {
    it('shows the words and the figure of each tab', async () => {
      const [, second] = allInside(await tabs(), '[role=tab]');
      expect(second?.textContent.replace(/\s+/g, '')).to.equal('Table322');
    });

    it('marks the chosen tab', async () => {
      const chosen = allInside(await tabs('about'), '[aria-selected=true]');
      expect(chosen.map((tab) => tab.textContent.trim())).to.deep.equal(['About']);
    });
  });

  describe('events', () => {
    it('tells which tab was clicked', async () => {
      const element = await tabs();
      const chosen = choicesOf(element);
      allInside(element, '[role=tab]')[1]?.click();
      expect(chosen).to.deep.equal(['table']);
    });
  });

  describe('keyboard', () => {
    it('moves with arrows round the corner, and with Home and End', async () => {
      const element = await tabs();
      const chosen = choicesOf(element);
      allInside(element, '[role=tab]')[0]?.focus();
      for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home'])
        press(element.shadowRoot?.activeElement, key);
      expect(chosen).to.deep.equal(['table', 'about', 'explore', 'about', 'explore']);
    });
  });
});
