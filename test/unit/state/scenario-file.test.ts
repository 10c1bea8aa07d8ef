import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenarioFile, scenarioFrom, writeScenarioFile } from '../../../src/state/scenario-file.ts';
import { anyScenario, SCENARIO } from './scenario-samples.ts';

describe('a file of scenarios', () => {
  it('gives back what was written, names and notes in all six scripts', () => {
    expect(readScenarioFile(writeScenarioFile([SCENARIO]))).toEqual({ ok: true, scenarios: [SCENARIO] });
  });

  it('gives back any scenarios', () => {
    fc.assert(
      fc.property(fc.array(anyScenario, { minLength: 1, maxLength: 4 }), (scenarios) => {
        expect(readScenarioFile(writeScenarioFile(scenarios))).toEqual({ ok: true, scenarios });
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  it('of a newer atlas is told from rubbish', () => {
    const text = writeScenarioFile([SCENARIO]).replace('"version": 1', '"version": 7');
    expect(readScenarioFile(text)).toEqual({ ok: false, reason: 'newer', version: 7 });
  });

  const wrong: readonly (readonly [string, string])[] = [
    ['that is empty', ''],
    ['that is not JSON', 'PK\u0003\u0004'],
    ['of another format', '{"type":"FeatureCollection","features":[]}'],
    ['without scenarios', writeScenarioFile([])],
    ['with metres for degrees', writeScenarioFile([SCENARIO]).replace('130.5', '14500000')],
    ['with a negative distance', writeScenarioFile([SCENARIO]).replace('"distanceM": 0', '"distanceM": -1')],
    ['with an unknown kind of edit', writeScenarioFile([SCENARIO]).replace('"adopt"', '"annex"')],
    ['with markup for an id', writeScenarioFile([SCENARIO]).replace('"khasansky"', '"<img>"')],
  ];
  for (const [title, text] of wrong) {
    it(`${title} is refused whole`, () => {
      expect(readScenarioFile(text)).toEqual({ ok: false, reason: 'rubbish' });
    });
  }

  it('a polygon of two corners is no scenario', () => {
    const edits = [
      {
        kind: 'site',
        id: 'a',
        name: '',
        ring: [
          [1, 2],
          [3, 4],
        ],
      },
    ];
    expect(scenarioFrom({ ...SCENARIO, edits })).toBeNull();
  });
});
