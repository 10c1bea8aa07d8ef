import { expect, fixture, html } from '@open-wc/testing';
import { LAYERS } from '../../../src/model/layers.ts';
import type { NeaSwatch } from '../../../src/ui/widgets/nea-swatch.ts';
import '../../../src/ui/widgets/nea-swatch.ts';
import { inside } from '../helpers/atlas-fixture.ts';
import { styleThePage } from '../helpers/page-style.ts';

async function make(entry: NeaSwatch['entry'], opacity = 0.5): Promise<NeaSwatch> {
  styleThePage();
  return fixture<NeaSwatch>(html`<nea-swatch .entry=${entry} .opacity=${opacity}></nea-swatch>`);
}

const ENTRIES = LAYERS.flatMap((layer) => layer.legend);

describe('nea-swatch', () => {
  describe('accessibility', () => {
    it('is silent, since the words stand beside it', async () => {
      const element = await make(ENTRIES[0] ?? null);
      expect(inside(element, 'svg').getAttribute('aria-hidden')).to.equal('true');
      await expect(element).to.be.accessible();
    });
  });

  describe('properties', () => {
    for (const entry of ENTRIES) {
      it(`draws ${entry.titleKey} in the colours that the map has`, async () => {
        const element = await make(entry);
        const drawn = inside(element, '[stroke]');
        const rgb = getComputedStyle(document.documentElement).getPropertyValue(`--${entry.lineToken}`);
        const probe = document.createElement('i');
        probe.style.color = rgb;
        document.body.append(probe);
        expect(rgb, entry.lineToken).to.not.equal('');
        expect(getComputedStyle(drawn).stroke).to.equal(getComputedStyle(probe).color);
        probe.remove();
      });
    }

    it('dashes what is dashed on the map and leaves the rest solid', async () => {
      const [solid, dashed] = await Promise.all([
        make({ titleKey: 'a', symbol: 'fill', fillToken: 'pa-land', lineToken: 'pa-land-line' }),
        make({ titleKey: 'b', symbol: 'dashed-outline', fillToken: null, lineToken: 'proposed-line' }),
      ]);
      expect(inside(solid, 'rect').hasAttribute('stroke-dasharray')).to.equal(false);
      expect(inside(dashed, 'rect').getAttribute('stroke-dasharray')).to.equal('4 3');
      expect(inside(dashed, 'rect').getAttribute('fill')).to.equal('none');
    });

    it('shows a surface as opaque as on the map', async () => {
      const element = await make(ENTRIES[0] ?? null, 0.25);
      expect(inside(element, 'rect').getAttribute('fill-opacity')).to.equal('0.25');
    });
  });
});
