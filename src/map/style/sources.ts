import type { GeoJSONSourceSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { DataSourceId } from '../../model/layer-definition.ts';
import { graticuleLines } from './graticule.ts';
import { beyondFrame } from './beyond-frame.ts';
import { gapSources } from './gap-features.ts';
import { measuredFeatures } from './measured-line.ts';
import { OWN_SOURCES } from './own-sources.ts';
import { scenarioSources } from './scenario-features.ts';
import type { StyleContext } from './style-input.ts';
import { zoneSources } from './zone-features.ts';

/** Deepest zoom of the ground's tiles; closer in they are magnified. */
const BASE_MAX_ZOOM = 8;

/** Deepest zoom of the map; GeoJSON is cut no finer. */
export const MAP_MAX_ZOOM = 13;

/** Scheme of the addresses under which the map asks for tiles of the ground. */
export const BASE_SCHEME = 'atlas-base';

const FILE_SOURCES: readonly DataSourceId[] = [
  'protected-areas',
  'site-points',
  'adjoining-links',
  'species-ranges',
  'species-sites',
  'tumen-wetlands',
  'corridors',
  'neaspec-projects',
  'places',
];

function geojson(data: GeoJSONSourceSpecification['data']): GeoJSONSourceSpecification {
  return { type: 'geojson', data, maxzoom: MAP_MAX_ZOOM, promoteId: 'id' };
}

/** The sources of the style: the ground, each file that is read, and what is computed from the view. */
export function buildSources(context: StyleContext): StyleSpecification['sources'] {
  const files = FILE_SOURCES.flatMap((id): [string, SourceSpecification][] => {
    const url = context.sourceUrls[id];
    return url === undefined ? [] : [[id, geojson(url)]];
  });
  const { view } = context;
  return {
    base: { type: 'vector', tiles: [`${BASE_SCHEME}://{z}/{x}/{y}`], minzoom: 0, maxzoom: BASE_MAX_ZOOM },
    [OWN_SOURCES.beyond]: geojson(beyondFrame()),
    ...(view.layers.includes('graticule') && {
      [OWN_SOURCES.graticule]: geojson(graticuleLines(context.formatDegrees)),
    }),
    ...Object.fromEntries(files),
    ...Object.fromEntries(Object.entries(gapSources(context)).map(([id, data]) => [id, geojson(data)])),
    ...Object.fromEntries(Object.entries(zoneSources(context)).map(([id, data]) => [id, geojson(data)])),
    ...Object.fromEntries(Object.entries(scenarioSources(context)).map(([id, data]) => [id, geojson(data)])),
    ...(view.measure !== null && {
      [OWN_SOURCES.measure]: geojson(measuredFeatures(view.measure, context.formatDistanceKm)),
    }),
  };
}
