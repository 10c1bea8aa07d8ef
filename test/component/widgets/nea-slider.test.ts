import { expect, fixture, html } from '@open-wc/testing';
import type { NeaSlider } from '../../../src/ui/widgets/nea-slider.ts';
import '../../../src/ui/widgets/nea-slider.ts';
import { inside, textOf } from '../helpers/atlas-fixture.ts';
import { choicesOf } from '../helpers/events.ts';
import { styleThePage } from '../helpers/page-style.ts';

async function make(): Promise<NeaSlider> {
  styleThePage();
  return fixture<NeaSlider>(
    html`<nea-slider label="Opacity" .max=${100} .step=${5} .value=${55} value-text="55 %"></nea-slider>`,
  );
}

describe('nea-slider', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      await expect(await make()).to.be.accessible();
    });

    it('speaks its value with the unit', async () => {
      expect(inside(await make(), 'input').getAttribute('aria-valuetext')).to.equal('55 %');
    });
  });

  describe('properties', () => {
    it('shows its words and its value', async () => {
      expect(textOf(await make())).to.equal('Opacity 55 %');
    });

    it('stands at its value', async () => {
      expect((inside(await make(), 'input') as HTMLInputElement).valueAsNumber).to.equal(55);
    });
  });

  describe('events', () => {
    it('tells the number at every step', async () => {
      const element = await make();
      const choices = choicesOf(element);
      const input = inside(element, 'input') as HTMLInputElement;
      input.value = '80';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      expect(choices).to.deep.equal([80]);
    });
  });
});
