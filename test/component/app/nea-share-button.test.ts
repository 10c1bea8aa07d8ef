import { expect, html } from '@open-wc/testing';
import type { NeaShareButton } from '../../../src/ui/app/nea-share-button.ts';
import '../../../src/ui/app/nea-share-button.ts';
import { atlasFixture, inside, type Atlas } from '../helpers/atlas-fixture.ts';
import { press } from '../helpers/events.ts';

function button(): Promise<Atlas<NeaShareButton>> {
  return atlasFixture<NeaShareButton>(html`<nea-share-button></nea-share-button>`);
}

/** Puts a clipboard in place that takes or refuses; the browser's own needs a person. */
async function withClipboard(
  writeText: (text: string) => Promise<void>,
  run: () => Promise<void>,
): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

describe('nea-share-button', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      await expect((await button()).element).to.be.accessible();
    });
  });

  describe('events', () => {
    it('copies the address of what is seen and says so', async () => {
      const copied: string[] = [];
      const said: string[] = [];
      await withClipboard(
        (text) => Promise.resolve(void copied.push(text)),
        async () => {
          const atlas = await button();
          atlas.element.addEventListener('nea-announce', (event) =>
            said.push((event as CustomEvent<string>).detail),
          );
          inside(atlas.element, 'button').click();
          await atlas.settle();
          expect(inside(atlas.element, 'button').textContent.trim()).to.equal('Copied');
        },
      );
      expect(copied).to.deep.equal([window.location.href]);
      expect(said).to.deep.equal(['Copied']);
    });

    it('shows the address to be copied by hand where the clipboard is forbidden', async () => {
      await withClipboard(
        () => Promise.reject(new Error('forbidden')),
        async () => {
          const atlas = await button();
          inside(atlas.element, 'button').click();
          await atlas.settle();
          expect((inside(atlas.element, 'input') as HTMLInputElement).value).to.equal(window.location.href);
          press(inside(atlas.element, 'input'), 'Escape');
          await atlas.settle();
          expect(atlas.element.shadowRoot?.querySelector('input')).to.equal(null);
        },
      );
    });
  });
});
