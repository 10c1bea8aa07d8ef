import { expect, fixture, html } from '@open-wc/testing';
import { announce, type NeaAnnouncer } from '../../../src/ui/widgets/nea-announcer.ts';
import { textOf } from '../helpers/atlas-fixture.ts';

async function make(): Promise<NeaAnnouncer> {
  return fixture<NeaAnnouncer>(html`<nea-announcer></nea-announcer>`);
}

describe('nea-announcer', () => {
  describe('accessibility', () => {
    it('is one polite live region', async () => {
      const element = await make();
      await expect(element).to.be.accessible();
      expect(element.shadowRoot?.querySelector('[role=status]')?.getAttribute('aria-live')).to.equal(
        'polite',
      );
    });
  });

  describe('properties', () => {
    it('says what it is given', async () => {
      const element = await make();
      element.say('Layer shown: Land');
      await element.updateComplete;
      expect(textOf(element)).to.equal('Layer shown: Land');
    });

    it('changes its text when the same is said twice, so that it is heard twice', async () => {
      const element = await make();
      element.say('322 sites');
      await element.updateComplete;
      const first = element.shadowRoot?.textContent;
      element.say('322 sites');
      await element.updateComplete;
      expect(element.shadowRoot?.textContent).to.not.equal(first);
    });
  });

  describe('events', () => {
    it('is asked by an event that leaves every shadow', async () => {
      const element = await make();
      const heard: unknown[] = [];
      const hear = (event: Event): void => {
        heard.push((event as CustomEvent<string>).detail);
      };
      document.addEventListener('nea-announce', hear);
      announce(element.shadowRoot?.querySelector('div') ?? element, 'Copied');
      document.removeEventListener('nea-announce', hear);
      expect(heard).to.deep.equal(['Copied']);
    });
  });
});
