import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { LAYERS } from '../../model/layers.ts';
import { beltLabelLayers, beltLayers, siteNameLayers } from './belt-layers.ts';
import { mapFontFaces } from './font-faces.ts';
import { wetlandLayers } from './estuary-layers.ts';
import { gapLayers, gapLabelLayers } from './gap-layers.ts';
import { graticuleLabelLayers, graticuleLayers } from './graticule-layers.ts';
import {
  beyondLayers,
  borderGlowLayers,
  borderLayers,
  coastLayers,
  landLayers,
  shoreLayers,
  waterLayers,
} from './ground-layers.ts';
import { adjoiningLayers, corridorLayers } from './link-layers.ts';
import { measureLayers } from './measure-layers.ts';
import { placeLabelLayers } from './place-label-layers.ts';
import { projectLayers } from './programme-layers.ts';
import { scenarioLabelLayers, scenarioLayers } from './scenario-layers.ts';
import { selectionLayers } from './selection-layers.ts';
import { siteFillLayers, siteLineLayers } from './site-layers.ts';
import { neampanLayers, siteDotLayers } from './site-point-layers.ts';
import { buildSources } from './sources.ts';
import { speciesRangeLayers, speciesSiteLayers } from './species-layers.ts';
import type { LayerFamily, StyleContext, StyleInput } from './style-input.ts';
import { themeLabelLayers } from './theme-label-layers.ts';
import { themeColours } from './theme.ts';
import { themeMetrics } from './theme-metrics.ts';

/** The families from the bottom of the map to its top; the order of the legend follows it. */
const FAMILIES: readonly LayerFamily[] = [
  shoreLayers,
  landLayers,
  borderGlowLayers,
  waterLayers,
  beyondLayers,
  graticuleLayers,
  speciesRangeLayers,
  siteFillLayers,
  wetlandLayers,
  beltLayers,
  coastLayers,
  borderLayers,
  siteLineLayers,
  projectLayers,
  corridorLayers,
  adjoiningLayers,
  siteDotLayers,
  neampanLayers,
  speciesSiteLayers,
  gapLayers,
  scenarioLayers,
  selectionLayers,
  graticuleLabelLayers,
  themeLabelLayers,
  siteNameLayers,
  placeLabelLayers,
  gapLabelLayers,
  beltLabelLayers,
  scenarioLabelLayers,
  measureLayers,
];

/**
 * Families that are drawn only once the map has rested: bands and veils that are dear to draw in every picture while
 * tiles arrive, and the names, for which fonts are fetched and letters drawn. The ground, the borders and the sites stand
 * so much earlier, and the rest follows at once.
 */
const AFTER_FIRST_REST: ReadonlySet<LayerFamily> = new Set([
  beyondLayers,
  graticuleLabelLayers,
  themeLabelLayers,
  siteNameLayers,
  placeLabelLayers,
]);

/**
 * Zoom up to which the earth is a globe, and from which the map is Mercator. The first view lies beyond: a globe costs
 * twice the drawing time on a machine without a graphics card.
 */
const GLOBE_UNTIL_ZOOM = 2.4;
const MERCATOR_FROM_ZOOM = 3.3;

function contextOf(input: StyleInput): StyleContext {
  return {
    ...input,
    theme: themeColours(input.view.theme),
    metrics: themeMetrics(input.view.theme),
    shown: LAYERS.filter(
      ({ id, source }) => input.view.layers.includes(id) && (source === 'base' || source in input.sourceUrls),
    ),
  };
}

/**
 * The whole map as a MapLibre style: a pure function of what is to be shown. Nothing else adds a layer or a source;
 * a change of theme, language, layer or filter is the difference between two results.
 */
export function buildStyle(input: StyleInput): StyleSpecification {
  const context = contextOf(input);
  const families = FAMILIES.filter((family) => input.isSettled || !AFTER_FIRST_REST.has(family));
  const background: LayerSpecification = {
    id: 'sea',
    type: 'background',
    paint: { 'background-color': context.theme.sea },
  };
  return {
    version: 8,
    name: 'atlas',
    projection: {
      type: [
        'interpolate',
        ['linear'],
        ['zoom'],
        GLOBE_UNTIL_ZOOM,
        'vertical-perspective',
        MERCATOR_FROM_ZOOM,
        'mercator',
      ],
    },
    'font-faces': mapFontFaces(input.baseUrl),
    sources: buildSources(context),
    layers: [background, ...families.flatMap((family) => family(context))],
  };
}
