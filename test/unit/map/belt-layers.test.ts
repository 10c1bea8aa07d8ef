import { describe, expect, it } from 'vitest';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { buildStyle } from '../../../src/map/style/build-style.ts';
import { SHARE_CLASSES, shareClass } from '../../../src/map/style/share-classes.ts';
import type { StyleInput } from '../../../src/map/style/style-input.ts';
import { themeColours } from '../../../src/map/style/theme.ts';
import { NO_ANSWERS } from '../../../src/model/analysis-answers.ts';
import { DEFAULT_COVERAGE } from '../../../src/model/analysis-settings.ts';
import { THEMES, type ViewState } from '../../../src/model/view-state.ts';
import { COVERAGE } from '../../support/coverage-samples.ts';
import { styleInput } from './style-fixtures.ts';

const OUTLINES = 'blob:https://atlas.test/zones';

function coverageInput(view: Partial<ViewState> = {}, change: Partial<StyleInput> = {}): StyleInput {
  const input = styleInput({ panel: 'coverage', ...view });
  return {
    ...input,
    answers: { ...NO_ANSWERS, coverage: { status: 'done', value: COVERAGE } },
    sourceUrls: {
      ...input.sourceUrls,
      'zones-border-belt-50': OUTLINES,
      'zones-sea-belt': OUTLINES,
      'zones-sea': OUTLINES,
    },
    ...change,
  };
}

function layer(input: StyleInput, id: string): Record<string, unknown> | undefined {
  return buildStyle(input).layers.find((found) => found.id === id);
}

/** Relative luminance of a colour, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('the classes of the share that is protected', () => {
  it('part at 5, 10, 17 and 30 %, a bound belongs to the class above it', () => {
    const starts = [0, 4.99, 5, 10, 17, 29.99, 30, 100].map((percent) => shareClass(percent)?.from);
    expect(starts).toEqual([0, 0, 5, 10, 17, 17, 30, 30]);
  });

  it('have no class where there is no share', () => {
    expect(shareClass(null)).toBeNull();
  });

  it.each(THEMES)('grow darker step by step in the theme %s, so that lightness alone tells them', (theme) => {
    const steps = SHARE_CLASSES.map(({ token }) => luminance(themeColours(theme)[token]));
    for (const [index, step] of steps.slice(1).entries())
      expect(((steps[index] ?? 0) + 0.05) / (step + 0.05)).toBeGreaterThan(1.2);
  });
});

describe('the belts on the map', () => {
  it('make a valid style', () => {
    const input = coverageInput({ coverage: { ...DEFAULT_COVERAGE, zone: 'belt-chn-rus-50' } });
    expect(validateStyleMin(buildStyle(input))).toEqual([]);
  });

  it('are drawn only while the 30x30 panel is open, answered and its outlines are there', () => {
    expect(layer(coverageInput(), 'zones')).toBeDefined();
    expect(layer(coverageInput({ panel: 'explore' }), 'zones')).toBeUndefined();
    expect(layer(coverageInput({}, { answers: NO_ANSWERS }), 'zones')).toBeUndefined();
    expect(layer(coverageInput({}, { sourceUrls: {} }), 'zones')).toBeUndefined();
  });

  it('colour each side of a border by its own share', () => {
    const { paint } = layer(coverageInput(), 'zones') as { paint: { 'fill-color': unknown[] } };
    const colours = paint['fill-color'];
    const theme = themeColours('light');
    expect(colours[colours.indexOf('belt-chn-rus-chn-50') + 1]).toBe(theme['seq-3']);
    expect(colours[colours.indexOf('belt-chn-rus-rus-50') + 1]).toBe(theme['seq-5']);
  });

  it('outline both sides of a chosen border, and the zone under the pointer', () => {
    const chosen = coverageInput({ coverage: { ...DEFAULT_COVERAGE, zone: 'belt-chn-rus-50' } });
    const both = ['belt-chn-rus-chn-50', 'belt-chn-rus-rus-50'];
    expect(JSON.stringify(layer(chosen, 'zone-chosen')?.['filter'])).toContain(JSON.stringify(both));
    const lit = coverageInput({}, { hoveredZone: 'belt-mng-rus-mng-50' });
    expect(JSON.stringify(layer(lit, 'zone-lit')?.['filter'])).toContain('belt-mng-rus-mng-50');
  });

  it('lie under coast and borders and over the fills of the sites', () => {
    const ids = buildStyle(coverageInput()).layers.map(({ id }) => id);
    expect(ids.indexOf('zones')).toBeLessThan(ids.indexOf('coast'));
    expect(ids.indexOf('zones')).toBeGreaterThan(ids.indexOf('land'));
    expect(ids.indexOf('zone-labels')).toBeGreaterThan(ids.indexOf('zones-raised'));
  });

  it('name each border with the share of both its sides together', () => {
    const source = buildStyle(coverageInput()).sources['coverage-zone-labels'] as unknown as {
      data: { features: { properties: { id: string; percent: string } }[] };
    };
    expect(source.data.features.map(({ properties }) => [properties.id, properties.percent])).toEqual([
      ['belt-chn-rus-50', '32.5 %'],
      ['belt-mng-rus-50', '35.0 %'],
    ]);
  });

  it('put no label on the sea between Japan, the Korean Peninsula and the Russian Federation', () => {
    const groups = ['border-belt', 'sea-belt', 'sea'] as const;
    const places = groups.flatMap((group) => {
      const source = buildStyle(coverageInput({ coverage: { ...DEFAULT_COVERAGE, group } })).sources[
        'coverage-zone-labels'
      ] as unknown as { data: { features: { geometry: { coordinates: [number, number] } }[] } } | undefined;
      return source?.data.features.map(({ geometry }) => geometry.coordinates) ?? [];
    });
    expect(places.length).toBeGreaterThan(3);
    for (const [lon, lat] of places) {
      const isOnTheSea = lon > 129.6 && lon < 139 && lat > 37.6 && lat < 42.2;
      expect(isOnTheSea).toBe(false);
    }
  });
});
