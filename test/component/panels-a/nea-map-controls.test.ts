import { expect, html } from '@open-wc/testing';
import type { NeaMapControls } from '../../../src/ui/panels/nea-map-controls.ts';
import '../../../src/ui/panels/nea-map-controls.ts';
import { allInside, atlasFixture, type Atlas } from '../helpers/atlas-fixture.ts';

function controls(): Promise<Atlas<NeaMapControls>> {
  return atlasFixture<NeaMapControls>(html`<nea-map-controls></nea-map-controls>`);
}

const button = (element: NeaMapControls, name: string): HTMLElement | undefined =>
  allInside(element, 'button').find((entry) => entry.getAttribute('aria-label') === name);

describe('nea-map-controls', () => {
  describe('accessibility', () => {
    it('passes axe, and every button has a name', async () => {
      await expect((await controls()).element).to.be.accessible();
    });
  });

  describe('events', () => {
    it('zooms by one step each way', async () => {
      const { element, map } = await controls();
      button(element, 'Zoom in')?.click();
      button(element, 'Zoom out')?.click();
      expect(map.calls).to.deep.equal([
        { name: 'zoomBy', argument: 1 },
        { name: 'zoomBy', argument: -1 },
      ]);
    });

    it('shows the whole region', async () => {
      const { element, map } = await controls();
      button(element, 'Full extent')?.click();
      expect(map.calls[0]?.name).to.equal('fitTo');
    });

    it('opens and closes the measuring tool', async () => {
      const atlas = await controls();
      button(atlas.element, 'Measure distance')?.click();
      await atlas.settle();
      expect(atlas.store.get().view.measure).to.deep.equal([]);
      expect(button(atlas.element, 'Measure distance')?.getAttribute('aria-pressed')).to.equal('true');
      button(atlas.element, 'Measure distance')?.click();
      expect(atlas.store.get().view.measure).to.equal(null);
    });
  });
});
