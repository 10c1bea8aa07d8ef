import { expect, html } from '@open-wc/testing';
import { nearestStop, stopHeight, type NeaSheet } from '../../../src/ui/app/nea-sheet.ts';
import '../../../src/ui/app/nea-sheet.ts';
import { atlasFixture, inside, type Atlas } from '../helpers/atlas-fixture.ts';
import { press } from '../helpers/events.ts';

async function sheet(): Promise<Atlas<NeaSheet>> {
  const atlas = await atlasFixture<NeaSheet>(html`<nea-sheet><p>Content</p></nea-sheet>`);
  await atlas.settle();
  return atlas;
}

const grip = (element: NeaSheet): HTMLElement => inside(element, '.grip');

function drag(element: NeaSheet, fromY: number, toY: number): void {
  const target = grip(element);
  target.setPointerCapture = () => undefined;
  const event = (type: string, clientY: number): PointerEvent =>
    new PointerEvent(type, { clientY, pointerId: 1, bubbles: true });
  target.dispatchEvent(event('pointerdown', fromY));
  target.dispatchEvent(event('pointermove', toY));
  target.dispatchEvent(event('pointerup', toY));
}

describe('nea-sheet', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      await expect((await sheet()).element).to.be.accessible();
    });

    it('says how far it is drawn', async () => {
      const atlas = await sheet();
      expect(grip(atlas.element).getAttribute('aria-label')).to.equal('Panel lowered; raise it');
      expect(grip(atlas.element).getAttribute('aria-expanded')).to.equal('false');
    });
  });

  describe('properties', () => {
    it('has three stops, each higher than the one before, the highest below the search bar', () => {
      const heights = (['peek', 'half', 'full'] as const).map((stop) => stopHeight(stop, 790));
      expect(heights).to.deep.equal([76, 395, 686]);
    });

    it('settles at the nearest stop', () => {
      expect([80, 200, 250, 500, 700].map((height) => nearestStop(height, 790))).to.deep.equal([
        'peek',
        'peek',
        'half',
        'half',
        'full',
      ]);
    });
  });

  describe('events', () => {
    it('follows the finger and settles', async () => {
      const atlas = await sheet();
      const height = atlas.element.offsetHeight;
      drag(atlas.element, height - 60, height - 60 - stopHeight('half', height));
      expect(atlas.store.get().session.sheet).to.equal('half');
    });

    it('goes on to the next stop when it is tapped', async () => {
      const atlas = await sheet();
      drag(atlas.element, 500, 500);
      expect(atlas.store.get().session.sheet).to.equal('half');
    });
  });

  describe('keyboard', () => {
    it('rises and sinks by the arrow keys and stays within its stops', async () => {
      const atlas = await sheet();
      const stops = ['ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown'].map((key) => {
        press(grip(atlas.element), key);
        return atlas.store.get().session.sheet;
      });
      expect(stops).to.deep.equal(['half', 'full', 'full', 'half', 'peek', 'peek']);
    });

    it('goes on to the next stop with Enter', async () => {
      const atlas = await sheet();
      grip(atlas.element).click();
      expect(atlas.store.get().session.sheet).to.equal('half');
    });
  });
});
