import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { buildStyle } from '../../../src/map/style/build-style.ts';
import { scenarioFeatures } from '../../../src/map/style/scenario-features.ts';
import { withDrawing } from '../../../src/map/drawing-style.ts';
import { SCENARIO } from '../state/scenario-samples.ts';
import { styleInput } from './style-fixtures.ts';

const partsOf = (features: readonly { readonly properties: unknown }[]): readonly unknown[] =>
  features.map(({ properties }) => (properties as { readonly part: string }).part);

const withScenario = styleInput({}, { scenario: SCENARIO });

describe('a scenario on the map', () => {
  it('draws nothing while the baseline is shown', () => {
    const { layers, sources } = buildStyle(styleInput());
    expect(layers.some(({ id }) => id.startsWith('scenario'))).toBe(false);
    expect(sources).not.toHaveProperty('scenario');
  });

  it('is a valid style', () => {
    expect(validateStyleMin(buildStyle(withScenario))).toEqual([]);
  });

  it('hatches the sites that are taken out and edges those taken as established', () => {
    const { layers } = buildStyle(withScenario);
    const filterOf = (id: string): unknown => {
      const layer = layers.find((other) => other.id === id);
      return layer !== undefined && 'filter' in layer ? layer.filter : undefined;
    };
    expect(filterOf('scenario-removed-hatch')).toEqual(['in', ['get', 'id'], ['literal', ['khasansky']]]);
    expect(filterOf('scenario-adopted-line')).toEqual(['in', ['get', 'id'], ['literal', ['pompeevsky']]]);
  });

  it('draws sites closed, stones as points and links from middle to middle while no gap is computed', () => {
    const { features } = scenarioFeatures(withScenario, SCENARIO);
    expect(partsOf(features)).toEqual(['site', 'stone', 'link', 'end', 'end']);
    const [site] = features;
    expect(site?.geometry).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [130.5, 42.3],
          [130.7, 42.3],
          [130.7, 42.5],
          [130.5, 42.3],
        ],
      ],
    });
  });

  it('leaves the shape under the hand to the drawing tool', () => {
    const { features } = scenarioFeatures({ ...withScenario, drawnNow: 'drawn-1' }, SCENARIO);
    expect(partsOf(features)).not.toContain('site');
  });

  it('leaves out a link whose end is not known', () => {
    const nowhere = { ...withScenario, siteOf: () => null };
    const { features } = scenarioFeatures(nowhere, SCENARIO);
    expect(partsOf(features)).toEqual(['site', 'stone']);
  });
});

describe('what is being drawn', () => {
  it('is carried over to the next style, on top', () => {
    const plain = buildStyle(styleInput());
    const data = { type: 'FeatureCollection' as const, features: [] };
    const present = {
      ...plain,
      sources: { ...plain.sources, 'td-polygon': { type: 'geojson' as const, data } },
      layers: [...plain.layers, { id: 'td-polygon', type: 'fill' as const, source: 'td-polygon' }],
    };
    const next = withDrawing(present, buildStyle(withScenario));
    expect(next.layers.at(-1)?.id).toBe('td-polygon');
    expect(next.sources['td-polygon']).toBe(present.sources['td-polygon']);
    expect(withDrawing(plain, plain)).toBe(plain);
    expect(withDrawing(undefined, plain)).toBe(plain);
  });
});
