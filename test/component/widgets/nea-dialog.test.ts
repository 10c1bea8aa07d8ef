import { expect, fixture, html } from '@open-wc/testing';
import type { NeaDialog } from '../../../src/ui/widgets/nea-dialog.ts';
import '../../../src/ui/widgets/nea-dialog.ts';
import { inside } from '../helpers/atlas-fixture.ts';
import { styleThePage } from '../helpers/page-style.ts';

async function make(): Promise<NeaDialog> {
  styleThePage();
  return fixture<NeaDialog>(
    html`<nea-dialog heading="Disclaimer" close-label="Close"><p>The boundaries shown …</p></nea-dialog>`,
  );
}

const dialogOf = (element: NeaDialog): HTMLDialogElement => inside(element, 'dialog') as HTMLDialogElement;

describe('nea-dialog', () => {
  describe('accessibility', () => {
    it('passes axe while it is open, and is named by its heading', async () => {
      const element = await make();
      element.open();
      await expect(element).to.be.accessible();
      expect(dialogOf(element).getAttribute('aria-labelledby')).to.equal('heading');
    });
  });

  describe('properties', () => {
    it('is closed until it is opened, and modal then', async () => {
      const element = await make();
      expect(dialogOf(element).open).to.equal(false);
      element.open();
      expect(dialogOf(element).matches(':modal')).to.equal(true);
    });

    it('bears being opened twice', async () => {
      const element = await make();
      element.open();
      element.open();
      expect(dialogOf(element).open).to.equal(true);
    });
  });

  describe('keyboard', () => {
    it('has the close button as its first stop', async () => {
      const element = await make();
      element.open();
      inside(element, '.icon-button').click();
      expect(dialogOf(element).open).to.equal(false);
    });
  });
});
