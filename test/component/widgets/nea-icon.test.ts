import { expect, fixture, html } from '@open-wc/testing';
import { ICONS, type IconName } from '../../../src/ui/widgets/icons.ts';
import type { NeaIcon } from '../../../src/ui/widgets/nea-icon.ts';
import '../../../src/ui/widgets/nea-icon.ts';
import { inside } from '../helpers/atlas-fixture.ts';

const NAMES = Object.keys(ICONS) as readonly IconName[];

describe('nea-icon', () => {
  describe('accessibility', () => {
    it('is silent, since the word stands beside it', async () => {
      const element = await fixture<NeaIcon>(html`<nea-icon name="layers"></nea-icon>`);
      expect(inside(element, 'svg').getAttribute('aria-hidden')).to.equal('true');
      await expect(element).to.be.accessible();
    });
  });

  describe('properties', () => {
    for (const name of NAMES) {
      it(`draws ${name} inside its 16 px grid`, async () => {
        const element = await fixture<NeaIcon>(html`<nea-icon name=${name}></nea-icon>`);
        const box = (inside(element, 'svg') as unknown as SVGSVGElement).getBBox();
        expect(box.width + box.height).to.be.greaterThan(4);
        expect(Math.min(box.x, box.y)).to.be.at.least(1);
        expect(Math.max(box.x + box.width, box.y + box.height)).to.be.at.most(15);
      });
    }

    it('draws nothing for a name that it does not know', async () => {
      const element = await fixture<NeaIcon>(html`<nea-icon name="no-such-icon"></nea-icon>`);
      expect(element.shadowRoot?.querySelector('svg')).to.equal(null);
    });
  });
});
