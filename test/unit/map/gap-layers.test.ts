import { validateStyleMin, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { buildStyle } from '../../../src/map/style/build-style.ts';
import { NO_ANSWERS } from '../../../src/model/analysis-answers.ts';
import { CONNECTIVITY_PARTS, DEFAULT_CONNECTIVITY } from '../../../src/model/analysis-settings.ts';
import type { ConnectivityPart } from '../../../src/model/analysis-settings.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { THEMES, type PanelId } from '../../../src/model/view-state.ts';
import { CONNECTIVITY, FLYWAY, gap, GAPS } from '../../support/connectivity-samples.ts';
import { styleInput } from './style-fixtures.ts';

const answers = {
  ...NO_ANSWERS,
  connectivity: { status: 'done', value: CONNECTIVITY },
  flyway: { status: 'done', value: FLYWAY },
} as const;

function styleOf(part: ConnectivityPart, chosen: string | null = null, panel: PanelId = 'connectivity') {
  const connectivity = { ...DEFAULT_CONNECTIVITY, part, gap: chosen };
  return buildStyle(styleInput({ panel, connectivity }, { answers }));
}

function features(style: StyleSpecification, source: string): readonly Feature[] {
  const data = (style.sources[source] as { readonly data?: FeatureCollection } | undefined)?.data;
  return data?.features ?? [];
}

function idsOf(style: StyleSpecification): readonly string[] {
  return style.layers.map(({ id }) => id);
}

describe('the gaps on the map', () => {
  for (const part of CONNECTIVITY_PARTS) {
    it(`follow the MapLibre style specification in the part ${part}, in every theme and language`, () => {
      for (const theme of THEMES) {
        for (const language of LANGUAGES) {
          const connectivity = { ...DEFAULT_CONNECTIVITY, part, gap: GAPS[0]?.key ?? null };
          for (const isReady of [false, true]) {
            const input = styleInput(
              { panel: 'connectivity', connectivity, theme, language },
              { answers, isReady },
            );
            expect(validateStyleMin(buildStyle(input)).map(({ message }) => message)).toEqual([]);
          }
        }
      }
    });
  }

  it('leave the map as it was while another panel is open or nothing is answered', () => {
    expect(styleOf('gaps', null, 'explore')).toEqual(buildStyle(styleInput()));
    const unanswered = buildStyle(styleInput({ panel: 'connectivity' }));
    expect(features(unanswered, 'gaps')).toEqual([]);
    expect(validateStyleMin(unanswered)).toEqual([]);
  });

  it('carry a line, two named ends and a number each, the best gap drawn last', () => {
    const all = features(styleOf('gaps'), 'gaps');
    expect(all).toHaveLength(8);
    const best = all.filter(({ properties }) => properties?.['id'] === GAPS[0]?.key);
    expect(best.map(({ properties }) => properties?.['part'] as string).toSorted()).toEqual([
      'end',
      'end',
      'line',
      'number',
    ]);
    expect(best.map(({ properties }) => properties?.['name'] as string)).toContain('Name of chn-jingxin');
    expect(all.at(-1)?.properties?.['number']).toBe(1);
  });

  it('are the wider the more a link would add', () => {
    const widths = features(styleOf('gaps'), 'gaps')
      .filter(({ properties }) => properties?.['part'] === 'line')
      .map(({ properties }) => properties?.['width'] as number);
    expect(widths.at(-1)).toBe(8);
    expect(widths[0]).toBeCloseTo(1.6 + 6.4 * Math.sqrt(77.5 / 310), 6);
  });

  it('are dashed where a corridor is proposed and none is documented', () => {
    const dashed = features(styleOf('gaps'), 'gaps').filter(
      ({ properties }) => properties?.['part'] === 'line' && properties['isProposed'] === true,
    );
    expect(dashed.map(({ properties }) => properties?.['id'] as string)).toEqual([GAPS[1]?.key]);
  });

  it('number no more than twelve, and the chosen one however far down it stands', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      gap({ fromId: `a${String(index)}`, toId: 'b', riseKm2: 30 - index }),
    );
    const connectivity = { ...DEFAULT_CONNECTIVITY, gap: 'a20~b' };
    const value = { ...CONNECTIVITY, gaps: many };
    const style = buildStyle(
      styleInput(
        { panel: 'connectivity', connectivity },
        { answers: { ...NO_ANSWERS, connectivity: { status: 'done', value } } },
      ),
    );
    const shown = features(style, 'gaps').filter(
      ({ properties }) => properties?.['part'] === 'number' && properties['isShown'] === true,
    );
    expect(shown).toHaveLength(13);
  });

  it('stand over the sites and under the names of places, their own names over all', () => {
    const ids = idsOf(styleOf('gaps', GAPS[0]?.key ?? null));
    const at = (id: string): number => ids.indexOf(id);
    expect(at('gaps')).toBeGreaterThan(at('site-dots'));
    expect(at('gaps')).toBeLessThan(at('site-labels'));
    expect(at('gap-names')).toBeGreaterThan(at('site-labels'));
  });

  it('give way to circles by importance, the weightiest site largest and drawn under the smaller ones', () => {
    const nodes = features(styleOf('sites'), 'gap-nodes');
    const radii = nodes.map(({ properties }) => properties?.['radius'] as number);
    expect(radii.at(-1)).toBe(20);
    expect(radii[0]).toBeLessThan(radii.at(-1) ?? 0);
    expect(features(styleOf('sites'), 'gaps')).toEqual([]);
  });

  it('give way to the legs of a flyway, the over-long ones apart', () => {
    const all = features(styleOf('flyway'), 'flyway-legs');
    const legs = all.filter(({ properties }) => properties?.['part'] === 'leg');
    expect(all.filter(({ properties }) => properties?.['part'] === 'stop')).toHaveLength(3);
    expect(legs.map(({ properties }) => properties?.['isLong'] as boolean)).toEqual([false, true]);
  });

  it('stay while a newer answer is worked out, and go when it failed', () => {
    const input = (connectivity: (typeof answers)['connectivity'] | object) =>
      styleInput({ panel: 'connectivity' }, { answers: { ...NO_ANSWERS, connectivity } as never });
    const running = buildStyle(input({ status: 'running', done: 1, total: 2, stale: CONNECTIVITY }));
    expect(features(running, 'gaps')).toHaveLength(8);
    const failed = buildStyle(input({ status: 'failed', code: 'unexpected', params: {} }));
    expect(features(failed, 'gaps')).toEqual([]);
  });
});
