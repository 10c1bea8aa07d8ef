import { expect, html } from '@open-wc/testing';
import type { NeaDraftBadge } from '../../../src/ui/app/nea-draft-badge.ts';
import '../../../src/ui/app/nea-draft-badge.ts';
import { atlasFixture, inside, textOf, type Atlas, type AtlasOptions } from '../helpers/atlas-fixture.ts';
import { CATALOG } from '../helpers/sample-records.ts';

function badge(options: AtlasOptions = {}): Promise<Atlas<NeaDraftBadge>> {
  return atlasFixture<NeaDraftBadge>(html`<nea-draft-badge></nea-draft-badge>`, options);
}

describe('nea-draft-badge', () => {
  describe('accessibility', () => {
    it('passes axe', async () => {
      await expect((await badge()).element).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('says that the map is a draft, not cleared, in the reader’s language', async () => {
      const atlas = await badge();
      expect(inside(atlas.element, '.badge').textContent.trim()).to.equal('Draft, not cleared');
      await atlas.speak('zh');
      expect(inside(atlas.element, '.badge').textContent.trim()).to.equal('草案，未经批准');
    });

    it('shows the number of a map that is cleared', async () => {
      const { element } = await badge({
        data: { catalog: { ...CATALOG, clearance: { status: 'cleared', number: '4170' } } },
      });
      expect(inside(element, '.badge').textContent.trim()).to.equal('Map No. 4170');
      expect(textOf(element)).to.not.contain('Draft');
    });
  });

  describe('events', () => {
    it('opens the whole disclaimer', async () => {
      const { element } = await badge();
      inside(element, '.badge').click();
      const dialog = inside(inside(element, 'nea-dialog'), 'dialog') as HTMLDialogElement;
      expect(dialog.open).to.equal(true);
      expect(textOf(element)).to.contain('legal status of any country');
    });
  });
});
