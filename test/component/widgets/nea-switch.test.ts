import { expect, fixture, html } from '@open-wc/testing';
import type { NeaSwitch } from '../../../src/ui/widgets/nea-switch.ts';
import '../../../src/ui/widgets/nea-switch.ts';
import { inside } from '../helpers/atlas-fixture.ts';
import { choicesOf } from '../helpers/events.ts';
import { styleThePage } from '../helpers/page-style.ts';

async function make(checked: boolean, disabled = false): Promise<NeaSwitch> {
  styleThePage();
  return fixture<NeaSwitch>(
    html`<nea-switch label="Names" ?checked=${checked} ?disabled=${disabled}></nea-switch>`,
  );
}

describe('nea-switch', () => {
  describe('accessibility', () => {
    it('passes axe on and off', async () => {
      await expect(await make(true)).to.be.accessible();
      await expect(await make(false)).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('says whether it is on', async () => {
      expect(inside(await make(true), 'button').getAttribute('aria-checked')).to.equal('true');
      expect(inside(await make(false), 'button').getAttribute('aria-checked')).to.equal('false');
    });
  });

  describe('events', () => {
    it('asks for the other state and leaves the setting to its owner', async () => {
      const element = await make(false);
      const choices = choicesOf(element);
      inside(element, 'button').click();
      expect(choices).to.deep.equal([true]);
      expect(element.checked).to.equal(false);
    });

    it('asks for nothing while it is disabled', async () => {
      const element = await make(false, true);
      const choices = choicesOf(element);
      inside(element, 'button').click();
      expect(choices).to.deep.equal([]);
    });
  });

  describe('keyboard', () => {
    it('takes the focus', async () => {
      const element = await make(false);
      element.focus();
      expect(element.shadowRoot?.activeElement?.getAttribute('role')).to.equal('switch');
    });
  });
});
