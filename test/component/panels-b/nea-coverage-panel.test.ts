import { expect, html } from '@open-wc/testing';
import type { CoverageAnswer } from '../../../src/model/analysis-answers.ts';
import { DEFAULT_COVERAGE, type CoverageSettings } from '../../../src/model/analysis-settings.ts';
import type { ViewState } from '../../../src/model/view-state.ts';
import { hoverSite, receiveAnswer } from '../../../src/state/actions.ts';
import { RUN_EVENT } from '../../../src/ui/panels/connectivity/run-event.ts';
import { COVERAGE, GROWTH, OFFICIAL, ZONES, zone } from '../../support/coverage-samples.ts';
import { allInside, atlasFixture, inside, textOf, type Atlas } from '../helpers/atlas-fixture.ts';
import '../../../src/ui/panels/nea-coverage-panel.ts';
import type { NeaCoveragePanel } from '../../../src/ui/panels/nea-coverage-panel.ts';

async function panel(
  coverage: Partial<CoverageSettings> = {},
  answer: CoverageAnswer | null = COVERAGE,
  view: Partial<ViewState> = {},
): Promise<Atlas<NeaCoveragePanel>> {
  const atlas = await atlasFixture<NeaCoveragePanel>(html`<nea-coverage-panel whole></nea-coverage-panel>`, {
    fake: { records: { 'official-coverage': OFFICIAL } },
    view: { panel: 'coverage', coverage: { ...DEFAULT_COVERAGE, ...coverage }, ...view },
  });
  if (answer !== null) {
    atlas.store.update(receiveAnswer('coverage', { status: 'done', value: answer }));
    atlas.store.update(receiveAnswer('growth', { status: 'done', value: GROWTH }));
  }
  await atlas.settle();
  await atlas.settle();
  return atlas;
}

/** What a person reads, narrow spaces as plain ones. */
function read(element: Element): string {
  return textOf(element).replace(/[\u202f\u00a0]/g, ' ');
}

function zoneButton(element: Element, name: string): HTMLElement {
  const found = allInside(element, '.zone').find(({ textContent }) => textContent.includes(name));
  if (found === undefined) throw new Error(`no zone ${name}`);
  return found;
}

describe('nea-coverage-panel', () => {
  describe('accessibility', () => {
    it('passes axe with everything opened', async () => {
      const { element } = await panel({ zone: 'belt-chn-rus-50' });
      for (const details of allInside(element, 'details')) details.setAttribute('open', '');
      await expect(element).to.be.accessible();
    });

    it('passes axe as a table', async () => {
      const { element, settle } = await panel();
      inside(element, '.actions .button').click();
      await settle();
      await expect(element).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('says official figures with their day and source, and what is still to protect', async () => {
      const { element } = await panel();
      expect(read(element)).to.include('Official figures').and.include('Protected Planet, May 1, 2026');
      expect(inside(element, '.official').textContent).to.include('15.6');
      expect(inside(element, '.official').textContent.replace(/\s/g, ' ')).to.include('1 346 003 km²');
    });

    it('marks a country without a coast in words, not with a zero', async () => {
      const { element } = await panel();
      expect(inside(element, '.official').textContent).to.include('no coast');
    });

    it('never shows the published ProtConn of China without its caveat', async () => {
      const { element } = await panel();
      const china = allInside(element, '.country')[0]?.textContent.replace(/\s/g, ' ') ?? '';
      expect(china).to.include('0.54 %').and.include('122 records that are public').and.include('2 960 more');
    });

    it('marks both changes of denominator in the series', async () => {
      const { element } = await panel();
      expect(allInside(element, '.country')[0]?.querySelectorAll('.change')).to.have.length(2);
      expect(allInside(element, '.country')[0]?.textContent).to.include('October 23, 2024');
    });

    it('says the chosen border first in a sentence', async () => {
      const { element } = await panel({ zone: 'belt-mng-rus-mng-50' });
      expect(inside(element, '.sentence').textContent.replace(/\s+/g, ' ').trim()).to.equal(
        'Of the 2 000 km² within 50 km of the border Mongolia – Russian Federation, on the side of Mongolia, 25 % is protected. 100 km² is missing to 30 %.',
      );
    });

    it('says that 30 % is reached', async () => {
      const { element } = await panel({ zone: 'belt-chn-rus-50' });
      expect(inside(element, '.sentence').textContent).to.include('30 % is reached');
    });

    it('says why there is no share where a zone has no area', async () => {
      const { element } = await panel({ group: 'estuary' });
      expect(inside(element, '.sentence').textContent).to.include('no area');
      expect(read(element)).not.to.include('NaN');
    });

    it('says why a figure has no band, and the band once it is there', async () => {
      const atlas = await panel({ zone: 'belt-chn-rus-chn-50' });
      expect(read(atlas.element)).to.include('no band: worked out once a zone is chosen');
      const band = { band: { low: 8, median: 10, high: 12 }, reason: null };
      atlas.store.update(
        receiveAnswer('coverageBand', { status: 'done', value: { 'belt-chn-rus-chn-50': band } }),
      );
      await atlas.settle();
      expect(read(atlas.element)).to.include('8 % to 12 % in nine of ten draws');
    });

    it('shows why areas are never added as arithmetic that holds', async () => {
      const { element } = await panel({ zone: 'belt-chn-rus-50' });
      const terms = allInside(element, '.sum b').map((term) => Number(term.textContent.replace(/\D/g, '')));
      expect(terms).to.deep.equal([1350, 50, 1300]);
    });

    it('draws the curve with the 30 % line and says which sites it leaves out', async () => {
      const { element } = await panel({ zone: 'belt-chn-rus-50' });
      expect(inside(element, '.growth svg').getAttribute('aria-label')).to.match(
        /7\.5 % in 1963 to 32\.5 % in 1998/,
      );
      expect(read(element)).to.include('2 sites without a year are not in the curve; they add 12');
    });

    it('lists the records left out by the reason in words', async () => {
      const { element } = await panel();
      expect(read(element))
        .to.include('2 records left out')
        .and.include('biosphere reserve, of which not all ground is protected');
    });

    it('tells how it was computed: inputs by id, data and the run from Node', async () => {
      const { element } = await panel();
      expect(read(element)).to.include('one two');
      const lines = allInside(element, 'nea-copy-line').map(
        (line) => (line as HTMLElement & { text: string }).text,
      );
      expect(lines).to.include('a'.repeat(64)).and.include('npm run --silent analyse -- zones');
      expect(lines.some((line) => line.includes('#v=1'))).to.equal(true);
    });

    it('says that a national count needs a national dataset, and offers no control for it', async () => {
      const { element } = await panel({ group: 'country' });
      expect(read(element)).to.include('None has been loaded');
      expect(allInside(element, '.zone')).to.have.length(0);
    });

    it('adds what a scenario changes', async () => {
      const scenario = ZONES.map((one) =>
        one.id === 'belt-chn-rus-chn-50' ? zone({ ...one, id: one.id }, 1000, 150) : one,
      ).map((one) =>
        one.id === 'belt-chn-rus-chn-50' ? { ...one, withOecms: { ...one.withOecms, percent: 15 } } : one,
      );
      const { element } = await panel({ zone: 'belt-chn-rus-chn-50' }, { ...COVERAGE, scenario });
      expect(read(element)).to.include('With the scenario: 15 % (+5 percentage points)');
    });
  });

  describe('events', () => {
    it('chooses a border and opens its sides, and lets go of it', async () => {
      const { element, store, settle } = await panel();
      zoneButton(element, 'Mongolia – Russian Fed.').click();
      await settle();
      expect(store.get().view.coverage.zone).to.equal('belt-mng-rus-50');
      const sides = allInside(element, '.zone.part').map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      );
      expect(sides).to.deep.equal(['Mongolia 25 % 2 000 km²', 'Russian Federation 45 % 2 000 km²']);
      zoneButton(element, 'Mongolia – Russian Fed.').click();
      expect(store.get().view.coverage.zone).to.equal(null);
    });

    it('keeps the chosen border when the depth changes', async () => {
      const { element, store } = await panel({ zone: 'belt-chn-rus-50' });
      const ten = allInside(element, '.chip').find(({ textContent }) => textContent.trim() === '0–10 km');
      ten?.click();
      expect(store.get().view.coverage).to.deep.equal({
        group: 'border-belt',
        depthKm: 10,
        zone: 'belt-chn-rus-10',
      });
    });

    it('lights the map from the list and the list from the map', async () => {
      const { element, store, settle } = await panel();
      zoneButton(element, 'China – Russian Fed.').dispatchEvent(new PointerEvent('pointerenter'));
      expect(store.get().session.hovered).to.equal('belt-chn-rus-50');
      store.update(hoverSite('belt-mng-rus-rus-50'));
      await settle();
      expect(inside(element, '.zone.lit').textContent).to.include('Mongolia');
    });

    it('shows progress with a way to stop, and a failure in words with a way to try again', async () => {
      const atlas = await panel({}, null);
      atlas.store.update(receiveAnswer('coverage', { status: 'running', done: 1, total: 4, stale: null }));
      await atlas.settle();
      const acts: unknown[] = [];
      atlas.element.addEventListener(RUN_EVENT, (event) => acts.push((event as CustomEvent).detail));
      expect(inside(atlas.element, 'progress').getAttribute('max') ?? '4').to.equal('4');
      inside(atlas.element, '.run .button').click();
      atlas.store.update(receiveAnswer('coverage', { status: 'failed', code: 'worker-stopped', params: {} }));
      await atlas.settle();
      expect(inside(atlas.element, '.run.failed').textContent.trim().length).to.be.greaterThan(20);
      inside(atlas.element, '.run .button').click();
      expect(acts).to.deep.equal([
        { kind: 'coverage', act: 'stop' },
        { kind: 'coverage', act: 'again' },
      ]);
    });

    it('opens the card of a record that is left out', async () => {
      const { element, store } = await panel();
      inside(element, '.records .plain').click();
      expect(store.get().view.selected).to.deep.equal({ kind: 'site', id: 'a-biosphere' });
    });

    it('offers the measured outline once it has three corners', async () => {
      const { element } = await panel();
      expect(read(element)).to.include('at least three corners');
      const drawn = await panel({}, COVERAGE, {
        measure: [
          [130, 43],
          [131, 43],
          [131, 44],
        ],
      });
      expect(read(drawn.element)).to.include('Coverage of the measured outline');
    });
  });

  describe('keyboard', () => {
    it('lights a zone that has the focus', async () => {
      const { element, store } = await panel();
      zoneButton(element, 'China – Russian Fed.').dispatchEvent(new FocusEvent('focus'));
      expect(store.get().session.hovered).to.equal('belt-chn-rus-50');
    });
  });
});
