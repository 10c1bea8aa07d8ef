import {
  validateStyleMin,
  type LayerSpecification,
  type StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { buildStyle } from '../../../src/map/style/build-style.ts';
import { LANGUAGES } from '../../../src/model/language.ts';
import { LAYERS } from '../../../src/model/layers.ts';
import { COLOUR_MODES, SELECTION_KINDS, THEMES } from '../../../src/model/view-state.ts';
import { ALL_LAYER_IDS, styleInput } from './style-fixtures.ts';

const everything = {
  layers: ALL_LAYER_IDS,
  measure: [
    [130, 42],
    [131, 43],
  ],
} as const;

function idsOf(style: StyleSpecification): string[] {
  return style.layers.map(({ id }) => id);
}

describe('the map style', () => {
  for (const theme of THEMES) {
    for (const language of LANGUAGES) {
      it(`follows the MapLibre style specification with every layer in the ${theme} theme in ${language}`, () => {
        for (const colourBy of COLOUR_MODES) {
          const style = buildStyle(styleInput({ ...everything, theme, language, colourBy }));
          expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
        }
      });
    }
  }

  for (const kind of SELECTION_KINDS) {
    it(`follows the specification while a ${kind} is chosen`, () => {
      const style = buildStyle(styleInput({ ...everything, selected: { kind, id: 'some-id' } }));
      expect(validateStyleMin(style)).toEqual([]);
      expect(idsOf(style).some((id) => id.startsWith('selected-'))).toBe(true);
    });
  }

  it('draws ground, solid borders and outlines before the first rest, and names, dots and broken lines after it', () => {
    const opacityOf = (layer: LayerSpecification): unknown =>
      'line-dasharray' in (layer.paint ?? {})
        ? (layer.paint as { readonly 'line-opacity'?: unknown })['line-opacity']
        : null;
    const early = buildStyle(styleInput({}, { isSettled: false, isReady: false }));
    const late = buildStyle(styleInput({}, { isReady: false }));
    expect(early.layers.filter(({ type }) => type === 'symbol')).toEqual([]);
    expect(idsOf(early)).toEqual(
      expect.arrayContaining(['land', 'border-agreed', 'pa-land-fill', 'pa-land-line']),
    );
    const broken = early.layers.map(opacityOf).filter((opacity) => opacity !== null);
    expect(new Set(broken)).toEqual(new Set([0]));
    expect(idsOf(late)).toEqual(expect.arrayContaining(['site-labels', 'country-labels', 'beyond-frame']));
    expect(late.layers.map(opacityOf)).not.toContain(0);
  });

  it('answers to the pointer only once the names stand', () => {
    const text = (isReady: boolean): string => JSON.stringify(buildStyle(styleInput({}, { isReady })));
    expect(text(false)).not.toContain('feature-state');
    expect(text(true)).toContain('feature-state');
  });

  it('is the same for the same input', () => {
    expect(buildStyle(styleInput(everything))).toEqual(buildStyle(styleInput(everything)));
  });

  it('names every style layer once', () => {
    const ids = idsOf(buildStyle(styleInput({ ...everything, selected: { kind: 'site', id: 'x' } })));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('draws something for every layer of the list, and nothing of it when it is hidden', () => {
    const hidden = new Set(idsOf(buildStyle(styleInput({ layers: [] }))));
    for (const { id } of LAYERS) {
      const shown = idsOf(buildStyle(styleInput({ layers: [id] })));
      expect(
        shown.filter((name) => !hidden.has(name)),
        id,
      ).not.toEqual([]);
    }
  });

  it('keeps the ground when no file is read yet', () => {
    const style = buildStyle(styleInput({}, { sourceUrls: {} }));
    expect(validateStyleMin(style)).toEqual([]);
    expect(idsOf(style)).toEqual(expect.arrayContaining(['sea', 'land', 'coast', 'border-agreed']));
    expect(Object.keys(style.sources)).not.toContain('protected-areas');
  });

  it('draws the armistice line dotted, undetermined borders dashed and none of the type none', () => {
    const style = buildStyle(styleInput());
    const borders = style.layers.filter(({ id }) => /^border-(agreed|dashed|dotted|none)$/.test(id));
    const dashes = borders.map(({ id, paint }) => [id, Object.hasOwn(paint ?? {}, 'line-dasharray')]);
    expect(dashes).toEqual([
      ['border-agreed', false],
      ['border-dashed', true],
      ['border-dotted', true],
    ]);
  });

  it('passes only the sites that the filter lets through', () => {
    const text = JSON.stringify(buildStyle(styleInput({}, { shownSiteIds: ['chn-hunchun'] })).layers);
    expect(text).toContain('["in",["get","id"],["literal",["chn-hunchun"]]]');
    expect(JSON.stringify(buildStyle(styleInput()).layers)).not.toContain('["literal",["chn-hunchun"]]');
  });

  it('asks no other host for anything', () => {
    const addresses = JSON.stringify(buildStyle(styleInput(everything))).match(/[a-z-]+:\/\/[^"/]*/g) ?? [];
    expect([...new Set(addresses)].toSorted()).toEqual(['atlas-base://{z}', 'https://atlas.test']);
  });

  it('takes the opacity of the reader before that of the layer', () => {
    const style = buildStyle(styleInput({ opacity: { 'pa-land': 0.2 } }));
    const fill = style.layers.find(({ id }) => id === 'pa-land-fill');
    expect(JSON.stringify((fill?.paint as Record<string, unknown>)['fill-opacity'])).toContain('6,0.2,');
  });
});
