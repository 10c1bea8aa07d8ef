import { expect, html } from '@open-wc/testing';
import type { NeaShortcuts } from '../../../src/ui/app/nea-shortcuts.ts';
import '../../../src/ui/app/nea-shortcuts.ts';
import { allInside, atlasFixture, inside } from '../helpers/atlas-fixture.ts';

describe('nea-shortcuts', () => {
  describe('accessibility', () => {
    it('passes axe while it is open', async () => {
      const { element } = await atlasFixture<NeaShortcuts>(html`<nea-shortcuts></nea-shortcuts>`);
      element.open();
      await expect(element).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('lists each key with its words', async () => {
      const { element } = await atlasFixture<NeaShortcuts>(html`<nea-shortcuts></nea-shortcuts>`);
      expect(allInside(element, 'dt').map((entry) => entry.textContent.trim())).to.include.members([
        '/',
        'Esc',
        '?',
      ]);
      expect(allInside(element, 'dd').every((entry) => entry.textContent.trim().length > 3)).to.equal(true);
    });

    it('is closed until it is asked for', async () => {
      const { element } = await atlasFixture<NeaShortcuts>(html`<nea-shortcuts></nea-shortcuts>`);
      const dialog = inside(inside(element, 'nea-dialog'), 'dialog') as HTMLDialogElement;
      expect(dialog.open).to.equal(false);
      element.open();
      expect(dialog.open).to.equal(true);
    });
  });
});
