import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import {
  chooseTheme,
  drawSheet,
  filterSites,
  measureAlong,
  openPanel,
  select,
  toggleLayer,
} from '../../../src/state/actions.ts';
import type { NeaApp } from '../../../src/ui/app/nea-app.ts';
import '../../../src/ui/app/nea-app.ts';
import {
  allInside,
  atlasFixture,
  inside,
  textOf,
  type Atlas,
  type AtlasOptions,
} from '../helpers/atlas-fixture.ts';
import { press } from '../helpers/events.ts';

const LEOPARD = { kind: 'site', id: 'rus-land-of-the-leopard' } as const;

async function app(width: number, height: number, options: AtlasOptions = {}): Promise<Atlas<NeaApp>> {
  await setViewport({ width, height });
  const atlas = await atlasFixture<NeaApp>(
    html`<nea-app style="height:100vh"><div slot="map" tabindex="0"></div></nea-app>`,
    options,
  );
  await atlas.settle();
  return atlas;
}

const heard = (element: NeaApp): string => textOf(inside(element, 'nea-announcer'));

describe('nea-app', () => {
  describe('accessibility', () => {
    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [390, 844],
    ] as const) {
      it(`passes axe at ${width}×${height}`, async () => {
        const { element } = await app(width, height, { view: { selected: LEOPARD } });
        await expect(element).to.be.accessible();
      });
    }

    it('says in one live region which layer was shown or hidden, what was chosen, how many sites are left', async () => {
      const { element, store, settle } = await app(1440, 900);
      store.update(toggleLayer('pa-land'));
      await settle();
      expect(heard(element)).to.equal('Layer hidden: Land');
      store.update(select(LEOPARD));
      await settle();
      expect(heard(element)).to.equal('Land of the Leopard National Park selected');
      store.update(filterSites({ countries: ['MNG'] }));
      await settle();
      expect(heard(element)).to.equal('1 site');
    });

    it('leads past everything to the panel and to the map', async () => {
      const { element, map } = await app(1440, 900);
      const [toPanel, toMap] = allInside(element, '.skip');
      toPanel?.click();
      expect(element.shadowRoot?.activeElement?.classList.contains('panel')).to.equal(true);
      toMap?.click();
      expect(map.calls).to.deep.equal([{ name: 'focus', argument: null }]);
    });

    it('keeps language and title of the page in step', async () => {
      const { store, speak } = await app(1440, 900);
      store.update(select(LEOPARD));
      await speak('ru');
      expect(document.documentElement.lang).to.equal('ru');
      expect(document.title).to.match(/^Земля леопарда · Атлас/);
    });
  });

  describe('properties', () => {
    for (const [width, height, panel] of [
      [1920, 1080, 328],
      [1440, 900, 328],
      [1280, 720, 300],
    ] as const) {
      it(`keeps a panel of ${panel} px and more than 55 % of the width for the map at ${width}×${height}`, async () => {
        const { element, store, settle } = await app(width, height);
        expect(inside(element, '.panel').offsetWidth).to.equal(panel);
        for (const other of ['explore', 'table', 'place', 'about'] as const) {
          store.update(openPanel(other));
          await settle();
          expect(inside(element, 'main').offsetWidth / width, other).to.be.at.least(0.55);
        }
      });
    }

    it('floats the card over the map on a wide window and puts it in the place of the panel on a narrow one', async () => {
      const wide = await app(1440, 900, { view: { selected: LEOPARD } });
      expect(allInside(wide.element, '.card nea-site-card')).to.have.length(1);
      const compact = await app(1280, 720, { view: { selected: LEOPARD } });
      expect(allInside(compact.element, '.card')).to.have.length(0);
      expect(allInside(compact.element, '.panel nea-site-card')).to.have.length(1);
    });

    for (const [width, height] of [
      [1440, 900],
      [1280, 720],
      [390, 844],
    ] as const) {
      it(`without a map keeps notice, table and card apart at ${width}×${height}`, async () => {
        const { element, store, settle } = await app(width, height, {
          session: { map: 'none' },
          view: { panel: 'table' },
        });
        const box = (selector: string): DOMRect => inside(element, selector).getBoundingClientRect();
        const apart = (a: DOMRect, b: DOMRect): boolean =>
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        const table = width < 760 ? 'nea-sheet nea-site-table' : 'nea-site-table';
        expect(apart(box('nea-problems'), box(table)), 'notice and table').to.equal(true);
        store.update(select(LEOPARD));
        await settle();
        await settle();
        const notice = box('nea-problems');
        expect(notice.width, 'width of the notice').to.be.at.least(250);
        expect(apart(notice, box('nea-site-card')), 'notice and card').to.equal(true);
      });
    }

    it('draws the sheet of a phone up when a link or a control opens another panel', async () => {
      const { store, settle } = await app(390, 844, { view: { panel: 'about' } });
      expect(store.get().session.sheet).to.equal('half');
      store.update(drawSheet('peek'));
      await settle();
      expect(store.get().session.sheet, 'once put down it stays down').to.equal('peek');
      store.update(openPanel('programme'));
      await settle();
      expect(store.get().session.sheet).to.equal('half');
    });

    it('keeps disclaimer and draft in sight on a phone', async () => {
      const { element } = await app(390, 844);
      expect(textOf(inside(element, 'nea-strip'))).to.contain('do not imply official endorsement');
      const box = inside(element, 'nea-strip').getBoundingClientRect();
      expect(box.bottom).to.be.at.most(844);
      expect(box.height).to.be.greaterThan(20);
    });

    it('draws the sheet half open when something is chosen on a phone', async () => {
      const { store, settle } = await app(390, 844);
      store.update(select(LEOPARD));
      await settle();
      expect(store.get().session.sheet).to.equal('half');
    });

    it('changes the colours of the page with the theme', async () => {
      const { store, settle } = await app(1440, 900);
      const ink = (): string => document.documentElement.style.getPropertyValue('--pa-land');
      const light = ink();
      store.update(chooseTheme('contrast'));
      await settle();
      expect(ink()).to.not.equal(light);
      store.update(chooseTheme('light'));
      await settle();
      expect(ink()).to.equal(light);
    });

    it('goes on without a map: no buttons for it, and the way to the table', async () => {
      const { element } = await app(1440, 900, { session: { map: 'none' } });
      expect(allInside(element, 'nea-map-controls')).to.have.length(0);
      expect(textOf(inside(element, 'nea-problems'))).to.contain('Open the table');
    });
  });

  describe('keyboard', () => {
    it('closes the measuring tool first, then the card, with Escape', async () => {
      const { element, store, settle } = await app(1440, 900, { view: { selected: LEOPARD, measure: [] } });
      press(element, 'Escape');
      await settle();
      expect(store.get().view.measure).to.equal(null);
      expect(store.get().view.selected).to.deep.equal(LEOPARD);
      press(element, 'Escape');
      expect(store.get().view.selected).to.equal(null);
    });

    it('opens the list of keys with the question mark', async () => {
      const { element } = await app(1440, 900);
      press(element, '?');
      const dialog = inside(
        inside(inside(element, 'nea-shortcuts'), 'nea-dialog'),
        'dialog',
      ) as HTMLDialogElement;
      expect(dialog.open).to.equal(true);
    });

    it('goes to the search with the slash from any panel', async () => {
      const { element, store, settle } = await app(1440, 900, { view: { panel: 'about' } });
      press(element, '/');
      await settle();
      await settle();
      expect(store.get().view.panel).to.equal('explore');
      const panel = inside(element, 'nea-explore-panel');
      expect(panel.shadowRoot?.activeElement?.localName).to.equal('nea-search');
    });

    it('opens and closes the measuring tool with M, and leaves keys typed into a field alone', async () => {
      const { element, store } = await app(1440, 900);
      press(element, 'm');
      expect(store.get().view.measure).to.deep.equal([]);
      store.update(measureAlong(null));
      const field = document.createElement('input');
      element.append(field);
      press(field, 'm');
      expect(store.get().view.measure).to.equal(null);
    });
  });
});
