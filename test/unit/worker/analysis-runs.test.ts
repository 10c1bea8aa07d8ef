import { describe, expect, it, vi } from 'vitest';
import { afterStep } from '../../../src/analysis/analysis.ts';
import { AnalysisRuns, type RunClock } from '../../../src/worker/analysis-runs.ts';

/** A clock that moves by hand; pauses are counted. */
function handClock(): RunClock & { ms: number; pauses: number; sleeps: number } {
  const clock = {
    ms: 0,
    pauses: 0,
    sleeps: 0,
    now: () => clock.ms,
    pause: async () => {
      clock.pauses += 1;
      return Promise.resolve();
    },
    sleep: async (ms: number) => {
      clock.sleeps += 1;
      clock.ms += ms;
      return Promise.resolve();
    },
  };
  return clock;
}

describe('the runs of the analysis worker', () => {
  it('tell nothing in the first 0.3 s and then at most ten times a second', async () => {
    const clock = handClock();
    const progress = vi.fn();
    await new AnalysisRuns(clock).run('growth', progress, async (context) => {
      for (let step = 1; step <= 60; step += 1) {
        clock.ms += 10;
        await afterStep(context, step, 60);
      }
    });
    expect(progress.mock.calls.map(([done]) => done as number)).toEqual([30, 40, 50, 60]);
  });

  it('let messages in every 40 ms of work, not at every step', async () => {
    const clock = handClock();
    await new AnalysisRuns(clock).run(
      'growth',
      () => undefined,
      async (context) => {
        for (let step = 1; step <= 100; step += 1) {
          clock.ms += 1;
          await afterStep(context, step, 100);
        }
      },
    );
    expect(clock.pauses).toBe(1 + 2);
  });

  it('rest while a hand moves something', async () => {
    const clock = handClock();
    const runs = new AnalysisRuns(clock);
    await runs.run(
      'connectivityBands',
      () => undefined,
      async (context) => {
        clock.ms += 100;
        runs.noteHand();
        await afterStep(context, 1, 1);
      },
    );
    expect(clock.ms).toBeGreaterThanOrEqual(500);
  });

  it('of one kind end each other, of two kinds do not', async () => {
    const runs = new AnalysisRuns(handClock());
    const work = async (context: Parameters<typeof afterStep>[0]): Promise<string> => {
      await afterStep(context, 1, 1);
      return 'done';
    };
    const older = runs.run('growth', () => undefined, work);
    const other = runs.run('coverage', () => undefined, work);
    const newer = runs.run('growth', () => undefined, work);
    await expect(older).rejects.toMatchObject({ code: 'cancelled' });
    expect(await Promise.all([other, newer])).toEqual(['done', 'done']);
  });
});
