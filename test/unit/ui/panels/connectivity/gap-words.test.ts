import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createLocalizer, type Messages } from '../../../../../src/i18n/localize.ts';
import {
  distanceAt,
  endsFor,
  shareOf,
  SLIDER_KM,
} from '../../../../../src/ui/panels/connectivity/distance-scale.ts';
import { gapFrame } from '../../../../../src/ui/panels/connectivity/gap-frame.ts';
import { gapRows, sortGaps } from '../../../../../src/ui/panels/connectivity/gap-rows.ts';
import {
  bandText,
  fullSentence,
  gapText,
  reasonText,
  riseText,
} from '../../../../../src/ui/panels/connectivity/gap-words.ts';
import { gap, GAPS } from '../../../../support/connectivity-samples.ts';

const english = createLocalizer(
  'en',
  JSON.parse(readFileSync('src/i18n/locales/en.json', 'utf8')) as Messages,
);
const names = (id: string): string => id.toUpperCase();

describe('the words of a gap', () => {
  it('say what a link would add, with the sign of the rise', () => {
    const text = fullSentence(english, gap({ fromId: 'a', toId: 'b' }), names, false);
    expect(text).toBe('Linking A and B would add 310 km² of connected habitat, +4.2\u00a0%.');
  });

  it('leave out the per cent where there was nothing before', () => {
    const text = fullSentence(english, gap({ fromId: 'a', toId: 'b', risePercent: null }), names, true);
    expect(text).toBe('Linking A and B would add 310 km² of connected habitat.');
  });

  it('never round a rise to nothing', () => {
    expect(riseText(english, 0.0004)).toBe('<\u00a0+0.01\u00a0%');
    expect(riseText(english, 0.42)).toBe('+0.42\u00a0%');
    expect(riseText(english, 0)).toBe('+0\u00a0%');
  });

  it('put the band beside the length of the gap', () => {
    const band = { band: { low: 8, median: 12, high: 17 }, reason: null };
    expect(gapText(english, gap({ fromId: 'a', toId: 'b' }), band)).toBe('Gap 12 km (8–17)');
    expect(gapText(english, gap({ fromId: 'a', toId: 'b' }), undefined)).toBe('Gap 12 km');
  });

  it('give the reason where there is no band, and the code where no words are known', () => {
    expect(bandText(english, { band: null, reason: 'nothing-modelled' }, String)).toBe(
      'no band: no outline here is modelled',
    );
    expect(reasonText(english, 'band-reason', 'some-new-code')).toBe('some-new-code');
  });
});

describe('the ranking as rows', () => {
  it('sorts by any column, unknown last whichever way', () => {
    const gaps = [...GAPS, gap({ fromId: 'x', toId: 'y', risePercent: null })];
    const rows = gapRows(english, gaps, names);
    const keys = (isDescending: boolean): readonly string[] =>
      sortGaps(rows, 'percent', isDescending, 'en').map(({ key }) => key);
    expect(keys(false).at(-1)).toBe('x~y');
    expect(keys(true).at(-1)).toBe('x~y');
    expect(keys(true)[0]).toBe(GAPS[0]?.key);
  });
});

describe('the scale of distances', () => {
  it('leads from a distance to its place and back', () => {
    for (const ends of [SLIDER_KM, endsFor([20, 60, 300])]) {
      for (const distanceKm of [5, 10, 60, 300, 1200])
        expect(distanceAt(shareOf(distanceKm, ends), ends)).toBeCloseTo(distanceKm, 6);
    }
  });

  it('stays within its ends', () => {
    expect(shareOf(0.001, SLIDER_KM)).toBe(0);
    expect(shareOf(5000, SLIDER_KM)).toBe(1);
    expect(endsFor([10, 700, 2700]).most).toBe(5000);
  });
});

describe('the frame of a gap', () => {
  it('holds both ends with room around them', () => {
    const [west, south, east, north] = gapFrame({
      ends: [
        [130, 43],
        [131, 42],
      ],
    });
    expect([west < 130, east > 131, south < 42, north > 43]).toEqual([true, true, true, true]);
  });
});
