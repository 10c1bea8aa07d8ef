import { describe, expect, it, vi } from 'vitest';
import type { ConnectivityAnswer, CoverageAnswer, ZoneAnswer } from '../../../src/model/analysis-answers.ts';
import type { Problem } from '../../../src/model/errors.ts';
import { AnswerRunning } from '../../../src/start/answers.ts';
import { askConnectivity, askCoverage, openPanel } from '../../../src/state/actions.ts';
import { INITIAL_STATE, type AppState } from '../../../src/state/app-state.ts';
import { createStore, type Store } from '../../../src/state/store.ts';
import type { AnalysisApi, Progress } from '../../../src/worker/analysis-protocol.ts';
import type { Outcome } from '../../../src/worker/protocol.ts';

interface Call {
  readonly what: string;
  readonly args: readonly unknown[];
  readonly answer: (value: unknown) => void;
  readonly fail: (code: Problem['code']) => void;
  readonly progress: Progress;
}

/** An analysis whose calls wait until the test answers them. */
function waitingApi(): { readonly api: AnalysisApi; readonly calls: Call[]; readonly cancelled: string[] } {
  const calls: Call[] = [];
  const cancelled: string[] = [];
  const method =
    (what: string) =>
    async (...args: unknown[]): Promise<Outcome<unknown>> =>
      new Promise((resolve) => {
        calls.push({
          what,
          args,
          answer: (value) => {
            resolve({ ok: true, value });
          },
          fail: (code) => {
            resolve({ ok: false, problem: { code, params: {} } });
          },
          progress: args.at(-1) as Progress,
        });
      });
  const names = ['connectivity', 'connectivityBands', 'flyway', 'coverage', 'coverageBands', 'growth'];
  const api = Object.fromEntries(names.map((name) => [name, method(name)]));
  const cancel = async (kind: string): Promise<void> => {
    cancelled.push(kind);
    for (const call of calls) if (call.what === kind) call.fail('cancelled');
    return Promise.resolve();
  };
  return { api: { ...api, cancel } as unknown as AnalysisApi, calls, cancelled };
}

function started(panel: AppState['view']['panel']): ReturnType<typeof waitingApi> & {
  readonly store: Store<AppState>;
  readonly running: AnswerRunning;
} {
  const store = createStore<AppState>({ ...INITIAL_STATE, view: { ...INITIAL_STATE.view, panel } });
  const waiting = waitingApi();
  const running = new AnswerRunning(store, waiting.api, 0);
  running.start();
  return { ...waiting, store, running };
}

const settled = async (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const FIRST = { gaps: [] } as unknown as ConnectivityAnswer;
const SECOND = { gaps: [], nodes: [] } as unknown as ConnectivityAnswer;

describe('the answers of the panels', () => {
  it('are not asked for while the panels are closed', () => {
    const { calls, store } = started('explore');
    store.update(askConnectivity({ species: 'snow-leopard' }));
    expect(calls).toEqual([]);
    expect(store.get().answers.connectivity).toBeNull();
  });

  it('come with progress, then whole, and the bands after them', async () => {
    const { calls, store } = started('connectivity');
    expect(store.get().answers.connectivity).toEqual({ status: 'running', done: 0, total: 0, stale: null });
    calls[0]!.progress(3, 10);
    expect(store.get().answers.connectivity).toMatchObject({ status: 'running', done: 3, total: 10 });
    expect(calls.map(({ what }) => what)).toEqual(['connectivity']);
    calls[0]!.answer(FIRST);
    await settled();
    expect(store.get().answers.connectivity).toEqual({ status: 'done', value: FIRST });
    expect(calls.map(({ what }) => what)).toEqual(['connectivity', 'connectivityBands']);
    expect(store.get().answers.connectivityBands).toMatchObject({ status: 'running' });
  });

  it('stand when progress of their run arrives late', async () => {
    const { calls, store } = started('connectivity');
    calls[0]!.answer(FIRST);
    await settled();
    calls[0]!.progress(9, 10);
    expect(store.get().answers.connectivity).toEqual({ status: 'done', value: FIRST });
  });

  it('keep the value before while another question runs, and only the newest counts', async () => {
    const { calls, store } = started('connectivity');
    calls[0]!.answer(FIRST);
    await settled();
    store.update(askConnectivity({ distanceKm: 20 }));
    store.update(askConnectivity({ distanceKm: 30 }));
    expect(store.get().answers.connectivity).toMatchObject({ status: 'running', stale: FIRST });
    expect(store.get().answers.connectivityBands).toBeNull();
    const asked = calls.filter(({ what }) => what === 'connectivity');
    asked[1]!.fail('cancelled');
    await settled();
    expect(store.get().answers.connectivity?.status).toBe('running');
    asked[2]!.answer(SECOND);
    await settled();
    expect(store.get().answers.connectivity).toEqual({ status: 'done', value: SECOND });
  });

  it('are not asked anew for another gap or part, nor for the panel opened again', async () => {
    const { calls, store } = started('connectivity');
    calls[0]!.answer(FIRST);
    await settled();
    calls[1]!.answer({});
    await settled();
    store.update(askConnectivity({ gap: 'a~b' }));
    store.update(askConnectivity({ part: 'sites' }));
    store.update(openPanel('table'));
    store.update(openPanel('connectivity'));
    await settled();
    expect(calls).toHaveLength(2);
  });

  it('stop when the panel closes, and go on when it opens', async () => {
    const { calls, cancelled, store } = started('connectivity');
    store.update(openPanel('explore'));
    await settled();
    expect(cancelled).toEqual(['connectivity']);
    expect(store.get().answers.connectivity).toBeNull();
    store.update(openPanel('connectivity'));
    expect(calls).toHaveLength(2);
  });

  it('say that they were stopped, and come when they are asked for again', async () => {
    const { calls, store, running } = started('connectivity');
    running.stop('connectivity');
    await settled();
    expect(store.get().answers.connectivity).toMatchObject({ status: 'failed', code: 'cancelled' });
    running.again('connectivity');
    calls[1]!.answer(FIRST);
    await settled();
    expect(store.get().answers.connectivity).toMatchObject({ status: 'done' });
  });

  it('are asked once more when the worker stops, then fail with its code', async () => {
    const { calls, store } = started('connectivity');
    calls[0]!.fail('worker-stopped');
    await settled();
    expect(store.get().answers.connectivity?.status).toBe('running');
    calls[1]!.fail('worker-stopped');
    await settled();
    expect(store.get().answers.connectivity).toEqual({
      status: 'failed',
      code: 'worker-stopped',
      params: {},
    });
    expect(calls).toHaveLength(2);
  });

  it('follow the scenario in hand', async () => {
    const { calls, store } = started('connectivity');
    const edits = [{ kind: 'remove', siteId: 'chn-hunchun' }] as const;
    const scenario = { version: 1, id: 'a', name: '', note: '', edits } as const;
    store.update((state) => ({
      ...state,
      scenarios: { ...state.scenarios, list: [scenario], activeId: 'a' },
    }));
    await settled();
    expect(calls.at(-1)!.args[1]).toBe(scenario);
  });

  it('of the flyway are asked only in its part', () => {
    const { calls, store } = started('connectivity');
    store.update(askConnectivity({ species: 'hooded-crane', part: 'flyway' }));
    expect(calls.map(({ what }) => what)).toEqual(['connectivity', 'flyway']);
  });
});

describe('the answers of the 30x30 panel', () => {
  const figures = { netKm2: 1, grossKm2: 1, overlapKm2: 0, percent: 10, missingKm2: 2 };
  const side = (country: 'CHN' | 'RUS'): ZoneAnswer =>
    ({
      id: `belt-chn-rus-${country.toLowerCase()}-50`,
      kind: 'border-belt',
      border: 'CHN-RUS',
      country,
      depthKm: 50,
      areaKm2: 10,
      protectedAreas: figures,
      withOecms: figures,
      withProposed: figures,
    }) as unknown as ZoneAnswer;
  const coverage = { baseline: [side('CHN'), side('RUS')], scenario: null } as unknown as CoverageAnswer;

  it('bring growth and bands after the coverage, for the zone that is chosen', async () => {
    const { calls, store } = started('coverage');
    calls[0]!.answer(coverage);
    await settled();
    expect(calls[1]).toMatchObject({
      what: 'growth',
      args: [['belt-chn-rus-chn-50', 'belt-chn-rus-rus-50'], null, expect.any(Function)],
    });
    calls[1]!.answer({ points: [] });
    await settled();
    expect(calls[2]!.what).toBe('coverageBands');
    calls[2]!.answer({ 'belt-chn-rus-chn-50': { band: null, reason: 'no-draws' } });
    await settled();
    store.update(askCoverage({ zone: 'belt-chn-rus-rus-50' }));
    await settled();
    expect(calls[3]).toMatchObject({
      what: 'growth',
      args: [['belt-chn-rus-rus-50'], null, expect.any(Function)],
    });
    calls[3]!.answer({ points: [] });
    await vi.waitFor(() => {
      expect(calls[4]).toMatchObject({
        what: 'coverageBands',
        args: [['belt-chn-rus-rus-50'], null, expect.any(Function)],
      });
    });
    calls[4]!.answer({ 'belt-chn-rus-rus-50': { band: null, reason: 'no-draws' } });
    await settled();
    expect(store.get().answers.coverageBand).toMatchObject({
      status: 'done',
      value: { 'belt-chn-rus-chn-50': {}, 'belt-chn-rus-rus-50': {} },
    });
  });
});
