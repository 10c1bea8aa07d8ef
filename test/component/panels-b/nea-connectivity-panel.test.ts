import { expect, html } from '@open-wc/testing';
import { receiveAnswer } from '../../../src/state/actions.ts';
import { allInside, atlasFixture, inside, textOf, type Atlas } from '../helpers/atlas-fixture.ts';
import { choicesOf } from '../helpers/events.ts';
import '../../../src/ui/panels/nea-connectivity-panel.ts';
import type { NeaConnectivityPanel } from '../../../src/ui/panels/nea-connectivity-panel.ts';
import { RUN_EVENT } from '../../../src/ui/panels/connectivity/run-event.ts';
import { DEFAULT_CONNECTIVITY, type ConnectivitySettings } from '../../../src/model/analysis-settings.ts';
import { BANDS, CONNECTIVITY, FLYWAY, GAPS } from '../../support/connectivity-samples.ts';
import { FAKE } from './samples.ts';

async function panel(
  change: Partial<ConnectivitySettings> = {},
  language: 'en' | 'ko' = 'en',
): Promise<Atlas<NeaConnectivityPanel>> {
  const atlas = await atlasFixture<NeaConnectivityPanel>(
    html`<nea-connectivity-panel></nea-connectivity-panel>`,
    {
      language,
      fake: FAKE,
      view: { panel: 'connectivity', connectivity: { ...DEFAULT_CONNECTIVITY, ...change } },
    },
  );
  await atlas.settle();
  return atlas;
}

async function answered(
  change: Partial<ConnectivitySettings> = {},
  language: 'en' | 'ko' = 'en',
): Promise<Atlas<NeaConnectivityPanel>> {
  const atlas = await panel(change, language);
  atlas.store.update(receiveAnswer('connectivity', { status: 'done', value: CONNECTIVITY }));
  atlas.store.update(receiveAnswer('connectivityBands', { status: 'done', value: BANDS }));
  atlas.store.update(receiveAnswer('flyway', { status: 'done', value: FLYWAY }));
  await atlas.settle();
  return atlas;
}

const [first] = GAPS;
const firstKey = first?.key ?? '';

describe('nea-connectivity-panel', () => {
  describe('accessibility', () => {
    it('passes axe with a gap chosen and everything opened', async () => {
      const { element } = await answered({ gap: firstKey });
      for (const details of allInside(element, 'details')) details.setAttribute('open', '');
      await expect(element).to.be.accessible();
    });

    it('passes axe in the parts for sites and flyways, and as a table', async () => {
      const sites = await answered({ part: 'sites' });
      await expect(sites.element).to.be.accessible();
      const flyway = await answered({ part: 'flyway', species: 'black-faced-spoonbill' });
      await expect(flyway.element).to.be.accessible();
      const table = await answered();
      inside(table.element, '.tools .button').click();
      await table.settle();
      await expect(inside(table.element, 'nea-gap-table')).to.be.accessible();
    });
  });

  describe('properties', () => {
    it('says the best gap in one sentence, with both names, the rise in km² and in per cent', async () => {
      const { element } = await answered();
      expect(inside(element, '.lead').textContent.replace(/\s+/g, ' ')).to.match(
        /^Linking Jingxin wetland and Land of the Leopard National Park would add 310 km² of connected habitat, \+4\.2 %/,
      );
    });

    it('names the gaps in the language of the reader', async () => {
      const { element } = await answered({}, 'ko');
      expect(inside(element, '.gap').textContent).to.include('표범의 땅 국립공원').and.include('310');
    });

    it('gives each gap its number, its countries and the band of its length', async () => {
      const { element } = await answered();
      const text = inside(element, '.gap').textContent.replace(/\s+/g, ' ');
      expect(text).to.include('CHN – RUS').and.include('Gap 12 km (8–17)');
      expect(allInside(element, '.gap .number').map((number) => number.textContent)).to.deep.equal([
        '1',
        '2',
      ]);
    });

    it('says which barriers and corridors are on record, and where none are', async () => {
      const { element, store, settle } = await answered({ gap: firstKey });
      expect(inside(element, '.details').textContent).to.include('Border fence');
      store.update((state) => ({
        ...state,
        view: { ...state.view, connectivity: { ...DEFAULT_CONNECTIVITY, gap: GAPS[1]?.key ?? null } },
      }));
      await settle();
      expect(inside(element, '.details').textContent)
        .to.include('does not mean that there is none')
        .and.include('no outline here is modelled');
    });

    it('gives each figure of the network a band or the reason why it has none', async () => {
      const { element } = await answered();
      const lines = allInside(element, '.figures li').map((line) => line.textContent.replace(/\s+/g, ' '));
      expect(lines[0]).to.match(/7.381 km².*7.000 km² to 7.700 km² in nine of ten draws/);
      expect(lines[1]).to.include('6.4 %').and.include('no band');
      expect(lines[2]).to.include('3 separate parts').and.include('no band');
    });

    it('marks the distance as a judgement where no study gives it', async () => {
      const { element } = await panel({ species: 'amur-leopard' });
      const choice = inside(element, 'nea-distance-choice');
      expect(textOf(choice)).to.include('not published');
      expect(allInside(choice, '.mark').map((mark) => mark.textContent.trim())).to.deep.equal([
        '15least',
        '40median',
        '120most',
      ]);
    });

    it('shows what the loss of each site would cost in its three parts', async () => {
      const { element } = await answered({ part: 'sites' });
      expect(inside(element, '.lead').textContent).to.include('Land of the Leopard').and.include('80 %');
      expect(inside(element, '.node .visually-hidden').textContent).to.equal(
        '80 %: own area 60 %, exchange 15 %, stepping stone 5 %',
      );
    });

    it('tells over-long legs of a flyway and what is protected, known not to be, and unknown', async () => {
      const { element } = await answered({ part: 'flyway', species: 'black-faced-spoonbill' });
      expect(textOf(element))
        .to.include('1 of them is longer than the usual flight of 800 km')
        .and.include(
          'Of 3 sites, 1 lie in a protected area on record, 1 are known not to, and of 1 it is unknown',
        )
        .and.include('reaches no wintering site');
    });

    it('works out flyways for birds only', async () => {
      const { element } = await answered({ part: 'flyway' });
      expect(textOf(element)).to.include('Choose a crane or the spoonbill');
    });

    it('opens the arithmetic: parameters, inputs, version, hash, link and command', async () => {
      const { element } = await answered();
      const origin = inside(element, '.origin').textContent.replace(/\s+/g, ' ');
      expect(origin).to.include('medianKm').and.include('chn-jingxin').and.include('200 draws');
      const lines = allInside(element, 'nea-copy-line').map(
        (line) => (line as unknown as { text: string }).text,
      );
      expect(lines[0]).to.equal('a'.repeat(64));
      expect(lines[2]).to.equal('npm run --silent analyse -- network --species amur-tiger --median 60000');
    });

    it('lists the records that are left out, with the reason in words', async () => {
      const { element } = await answered();
      expect(textOf(element)).to.include('1 record left out').and.include('Proposed reserve only proposed');
    });

    it('says a failure in words', async () => {
      const atlas = await panel();
      atlas.store.update(
        receiveAnswer('connectivity', {
          status: 'failed',
          code: 'data-missing',
          params: { file: 'zones.json' },
        }),
      );
      await atlas.settle();
      expect(inside(atlas.element, '[role=alert]').textContent).to.include('zones.json');
    });
  });

  describe('events', () => {
    it('chooses a gap and flies there; a second press lets go', async () => {
      const { element, store, map, settle } = await answered();
      inside(element, '.pick').click();
      await settle();
      expect(store.get().view.connectivity.gap).to.equal(firstKey);
      expect(map.calls[0]?.name).to.equal('fitTo');
      inside(element, '.pick').click();
      expect(store.get().view.connectivity.gap).to.equal(null);
    });

    it('lights the map from the list and the list from the map', async () => {
      const { element, store, settle } = await answered();
      inside(element, '.gap').dispatchEvent(new MouseEvent('mouseenter'));
      expect(store.get().session.hovered).to.equal(firstKey);
      await settle();
      expect(inside(element, '.gap').classList.contains('lit')).to.equal(true);
    });

    it('asks for another species with its own distance, and for every site with the usual one', async () => {
      const { element, store } = await panel({ distanceKm: 33 });
      const radios = allInside(element, 'input[name=species]');
      radios[2]?.click();
      expect(store.get().view.connectivity).to.include({ species: 'snow-leopard', distanceKm: null });
      radios.at(-1)?.click();
      expect(store.get().view.connectivity).to.include({ species: null, distanceKm: 10 });
    });

    it('takes any distance that is typed and refuses nonsense', async () => {
      const { element } = await panel();
      const choice = inside(element, 'nea-distance-choice');
      const choices = choicesOf(choice);
      const field = inside(choice, '.own input') as HTMLInputElement;
      for (const value of ['-3', '7.5']) {
        field.value = value;
        field.dispatchEvent(new Event('change'));
      }
      expect(choices).to.deep.equal([7.5]);
    });

    it('asks for gaps across one border', async () => {
      const { element, store } = await panel();
      const field = inside(element, 'select') as HTMLSelectElement;
      field.value = 'CHN-RUS';
      field.dispatchEvent(new Event('change'));
      expect(store.get().view.connectivity.border).to.equal('CHN-RUS');
    });

    it('shows progress while it runs, and can be stopped', async () => {
      const { element, store, settle } = await panel();
      store.update(
        receiveAnswer('connectivity', { status: 'running', done: 3, total: 10, stale: CONNECTIVITY }),
      );
      await settle();
      expect((inside(element, 'progress') as HTMLProgressElement).value).to.equal(3);
      expect(allInside(element, '.gap')).to.have.length(2);
      const requests: unknown[] = [];
      element.addEventListener(RUN_EVENT, (event) => requests.push((event as CustomEvent<unknown>).detail));
      inside(element, '.run .button').click();
      expect(requests).to.deep.equal([{ kind: 'connectivity', act: 'stop' }]);
    });

    it('sorts the ranking as a table by any column', async () => {
      const { element, settle } = await answered();
      inside(element, '.tools .button').click();
      await settle();
      const table = inside(element, 'nea-gap-table');
      inside(table, 'th.gap button').click();
      inside(table, 'th.gap button').click();
      await settle();
      expect(inside(table, 'th.gap').getAttribute('aria-sort')).to.equal('descending');
      expect(inside(table, 'tbody td.rank').textContent).to.equal('2');
    });
  });

  describe('keyboard', () => {
    it('lights a gap when the focus comes to it', async () => {
      const { element, store } = await answered();
      inside(element, '.pick').dispatchEvent(new FocusEvent('focus'));
      expect(store.get().session.hovered).to.equal(firstKey);
    });
  });
});
