import { describe, expect, it } from 'vitest';
import en from '../../../../src/i18n/locales/en.json' with { type: 'json' };
import { createLocalizer } from '../../../../src/i18n/localize.ts';
import { editText, readPositions } from '../../../../src/ui/scenario/edit-words.ts';
import { scenarioLegendLines } from '../../../../src/ui/scenario/scenario-legend.ts';
import { SCENARIO } from '../../state/scenario-samples.ts';

const localizer = createLocalizer('en', en);
const siteName = (id: string): string | null => (id === 'hunchun' ? 'Hunchun' : null);

describe('what a scenario tries, in words', () => {
  it('names sites, areas and ends of links; an unknown site stands by its id', () => {
    const texts = SCENARIO.edits.map((edit) => editText(localizer, SCENARIO, edit, siteName));
    expect(texts.map((text) => text.replace(/\s/g, ' '))).toEqual([
      '두만강 하구: drawn, 183 km²',
      'Өвөр: stepping stone without area',
      'Hunchun linked with land-of-the-leopard',
      'khasansky taken out',
      'pompeevsky taken as established',
    ]);
  });

  it('has a line in the legend for each kind that is drawn, and none for the baseline', () => {
    expect(scenarioLegendLines(SCENARIO).map(({ entry }) => entry.titleKey)).toEqual([
      'legend.scenario-stone',
      'legend.scenario-link',
      'legend.scenario-site',
      'legend.scenario-adopted',
      'legend.scenario-removed',
    ]);
    expect(scenarioLegendLines(null)).toEqual([]);
  });
});

describe('positions written by hand', () => {
  it('are longitude and latitude, one place or an outline', () => {
    expect(readPositions('130.62, 42.56')).toEqual({ ok: true, positions: [[130.62, 42.56]] });
    expect(readPositions('130 42\n131;42\n\n131,43\n')).toEqual({
      ok: true,
      positions: [
        [130, 42],
        [131, 42],
        [131, 43],
      ],
    });
  });

  it('are refused with the line that is wrong', () => {
    expect(readPositions('130, 42\n42, 130')).toEqual({ ok: false, reason: 'line', line: 2 });
    expect(readPositions('')).toEqual({ ok: false, reason: 'line', line: 1 });
    expect(readPositions('130, north')).toEqual({ ok: false, reason: 'line', line: 1 });
  });

  it('are refused where they make no area or cross themselves', () => {
    expect(readPositions('130,42\n131,42')).toEqual({ ok: false, reason: 'two' });
    expect(readPositions('130,42\n131,43\n131,42\n130,43')).toEqual({ ok: false, reason: 'crosses' });
  });
});
