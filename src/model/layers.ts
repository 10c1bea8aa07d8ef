import type { FieldDefinition, LayerDefinition, LegendEntry, SymbolKind } from './layer-definition.ts';
import { FLAGSHIP_SPECIES } from './site.ts';

function legend(
  titleKey: string,
  symbol: SymbolKind,
  lineToken: string,
  fillToken: string | null = null,
): LegendEntry {
  return { titleKey, symbol, fillToken, lineToken };
}

const SITE_FIELDS: readonly FieldDefinition[] = [
  { name: 'id', titleKey: 'field.id', type: 'string', unit: null },
  { name: 'country', titleKey: 'field.country', type: 'string', unit: null },
  { name: 'realm', titleKey: 'field.realm', type: 'string', unit: null },
  { name: 'siteClass', titleKey: 'field.siteClass', type: 'string', unit: null },
  { name: 'status', titleKey: 'field.status', type: 'string', unit: null },
  { name: 'basis', titleKey: 'field.basis', type: 'string', unit: null },
  { name: 'iucn', titleKey: 'field.iucn', type: 'string', unit: null },
  { name: 'year', titleKey: 'field.year', type: 'number', unit: 'year' },
  { name: 'areaKm2', titleKey: 'field.areaKm2', type: 'number', unit: 'km²' },
  { name: 'confidence', titleKey: 'field.confidence', type: 'string', unit: null },
  { name: 'uncertaintyKm', titleKey: 'field.uncertaintyKm', type: 'number', unit: 'km' },
];

const CORRIDOR_FIELDS: readonly FieldDefinition[] = [
  { name: 'id', titleKey: 'field.id', type: 'string', unit: null },
  { name: 'kind', titleKey: 'field.corridorKind', type: 'string', unit: null },
  { name: 'status', titleKey: 'field.status', type: 'string', unit: null },
  { name: 'species', titleKey: 'field.species', type: 'string', unit: null },
  { name: 'uncertaintyKm', titleKey: 'field.uncertaintyKm', type: 'number', unit: 'km' },
];

const RANGE_FIELDS: readonly FieldDefinition[] = [
  { name: 'id', titleKey: 'field.id', type: 'string', unit: null },
  { name: 'species', titleKey: 'field.species', type: 'string', unit: null },
  { name: 'kind', titleKey: 'field.rangeKind', type: 'string', unit: null },
  { name: 'uncertaintyKm', titleKey: 'field.uncertaintyKm', type: 'number', unit: 'km' },
];

const SPECIES_SITE_FIELDS: readonly FieldDefinition[] = [
  { name: 'id', titleKey: 'field.id', type: 'string', unit: null },
  { name: 'species', titleKey: 'field.species', type: 'string', unit: null },
  { name: 'roles', titleKey: 'field.roles', type: 'string', unit: null },
  { name: 'maxCount', titleKey: 'field.maxCount', type: 'number', unit: 'count' },
  { name: 'uncertaintyKm', titleKey: 'field.uncertaintyKm', type: 'number', unit: 'km' },
];

const OWN = { licence: 'CC-BY-4.0', citationKey: 'citation.atlas', minZoom: 0 } as const;
const SITE_POLYGONS = {
  ...OWN,
  source: 'protected-areas',
  geometry: 'polygon',
  fields: SITE_FIELDS,
  defaultOpacity: 0.55,
  visibleByDefault: true,
} as const;
const GROUND = {
  group: 'ground',
  source: 'base',
  where: {},
  fields: [],
  licence: 'ODbL-1.0',
  citationKey: 'citation.base',
  visibleByDefault: true,
  defaultOpacity: 1,
  minZoom: 0,
} as const;

/**
 * THE list of layers, in the order of the panel. A new layer is a new entry here, a file under `public/data`
 * and its words in the six locales; style and legend follow from the entry.
 */
export const LAYERS: readonly LayerDefinition[] = [
  {
    ...SITE_POLYGONS,
    id: 'pa-land',
    group: 'protected-areas',
    where: { siteClass: ['land'] },
    titleKey: 'layer.pa-land',
    legend: [legend('legend.pa-land', 'fill', 'pa-land-line', 'pa-land')],
  },
  {
    ...SITE_POLYGONS,
    id: 'pa-proposed',
    group: 'protected-areas',
    where: { siteClass: ['proposed'] },
    titleKey: 'layer.pa-proposed',
    legend: [legend('legend.pa-proposed', 'dashed-outline', 'proposed-line')],
    defaultOpacity: 1,
  },
  {
    ...SITE_POLYGONS,
    id: 'inland-ramsar',
    group: 'protected-areas',
    where: { siteClass: ['ramsar'], realm: ['terrestrial'] },
    titleKey: 'layer.inland-ramsar',
    legend: [legend('legend.ramsar', 'fill', 'wetland-line', 'wetland')],
  },
  {
    ...SITE_POLYGONS,
    id: 'inland-world-heritage',
    group: 'protected-areas',
    where: { siteClass: ['world-heritage'], realm: ['terrestrial'] },
    titleKey: 'layer.inland-world-heritage',
    legend: [legend('legend.world-heritage', 'dotted-outline', 'intl-line')],
    defaultOpacity: 1,
  },
  {
    ...SITE_POLYGONS,
    id: 'biosphere',
    group: 'protected-areas',
    where: { siteClass: ['biosphere'] },
    titleKey: 'layer.biosphere',
    legend: [legend('legend.biosphere', 'dotted-outline', 'intl-line')],
    defaultOpacity: 1,
  },
  {
    ...OWN,
    id: 'adjoining',
    group: 'protected-areas',
    source: 'adjoining-links',
    where: {},
    geometry: 'line',
    titleKey: 'layer.adjoining',
    legend: [legend('legend.adjoining', 'line', 'link-weak')],
    fields: [
      { name: 'id', titleKey: 'field.id', type: 'string', unit: null },
      { name: 'distanceKm', titleKey: 'field.distanceKm', type: 'number', unit: 'km' },
    ],
    visibleByDefault: true,
    defaultOpacity: 1,
  },
  {
    ...SITE_POLYGONS,
    id: 'pa-sea',
    group: 'coasts',
    where: { siteClass: ['sea'] },
    titleKey: 'layer.pa-sea',
    legend: [legend('legend.pa-sea', 'fill', 'pa-sea-line', 'pa-sea')],
  },
  {
    ...SITE_POLYGONS,
    id: 'tidal-flats',
    group: 'coasts',
    where: { isTidalFlat: [true] },
    titleKey: 'layer.tidal-flats',
    legend: [legend('legend.tidal-flats', 'hatched-fill', 'pa-sea-line', 'pa-sea')],
    visibleByDefault: false,
  },
  {
    ...SITE_POLYGONS,
    id: 'coastal-ramsar',
    group: 'coasts',
    where: { siteClass: ['ramsar'], realm: ['coastal', 'marine'] },
    titleKey: 'layer.coastal-ramsar',
    legend: [legend('legend.ramsar', 'fill', 'wetland-line', 'wetland')],
  },
  {
    ...SITE_POLYGONS,
    id: 'coastal-world-heritage',
    group: 'coasts',
    where: { siteClass: ['world-heritage'], realm: ['coastal', 'marine'] },
    titleKey: 'layer.coastal-world-heritage',
    legend: [legend('legend.world-heritage', 'dotted-outline', 'intl-line')],
    defaultOpacity: 1,
  },
  {
    ...OWN,
    id: 'neampan',
    group: 'coasts',
    source: 'site-points',
    where: { isNeampan: [true] },
    geometry: 'point',
    titleKey: 'layer.neampan',
    legend: [legend('legend.neampan', 'ring', 'pa-sea-line')],
    fields: SITE_FIELDS,
    visibleByDefault: false,
    defaultOpacity: 1,
  },
  {
    ...OWN,
    id: 'corridors-documented',
    group: 'corridors',
    source: 'corridors',
    where: { kind: ['physical'], status: ['documented'] },
    geometry: 'line',
    titleKey: 'layer.corridors-documented',
    legend: [legend('legend.corridors-documented', 'line', 'link')],
    fields: CORRIDOR_FIELDS,
    visibleByDefault: true,
    defaultOpacity: 1,
  },
  {
    ...OWN,
    id: 'corridors-other',
    group: 'corridors',
    source: 'corridors',
    where: { kind: ['physical'], status: ['proposed', 'broken'] },
    geometry: 'line',
    titleKey: 'layer.corridors-other',
    legend: [legend('legend.corridors-other', 'dashed-line', 'link-weak')],
    fields: CORRIDOR_FIELDS,
    visibleByDefault: false,
    defaultOpacity: 1,
  },
  {
    ...OWN,
    id: 'flyways',
    group: 'corridors',
    source: 'corridors',
    where: { kind: ['ecological'] },
    geometry: 'line',
    titleKey: 'layer.flyways',
    legend: [legend('legend.flyways', 'dotted-line', 'link')],
    fields: CORRIDOR_FIELDS,
    visibleByDefault: false,
    defaultOpacity: 1,
  },
  ...FLAGSHIP_SPECIES.map((species): LayerDefinition => ({
    ...OWN,
    id: `range-${species}`,
    group: 'species',
    source: 'species-ranges',
    where: { species: [species] },
    geometry: 'polygon',
    titleKey: `species.${species}`,
    legend: species.endsWith('leopard') || species.endsWith('tiger') ? catRangeLegend() : birdRangeLegend(),
    fields: RANGE_FIELDS,
    visibleByDefault: false,
    defaultOpacity: 0.45,
  })),
  {
    ...OWN,
    id: 'bird-sites',
    group: 'species',
    source: 'species-sites',
    where: { siteType: ['bird'] },
    geometry: 'point',
    titleKey: 'layer.bird-sites',
    legend: [legend('legend.bird-sites', 'circle', 'species-line', 'species-site')],
    fields: SPECIES_SITE_FIELDS,
    visibleByDefault: false,
    defaultOpacity: 0.8,
  },
  {
    ...OWN,
    id: 'study-areas',
    group: 'species',
    source: 'species-sites',
    where: { siteType: ['study'] },
    geometry: 'point',
    titleKey: 'layer.study-areas',
    legend: [legend('legend.study-areas', 'ring', 'species-line')],
    fields: SPECIES_SITE_FIELDS,
    visibleByDefault: false,
    defaultOpacity: 1,
  },
  {
    ...SITE_POLYGONS,
    id: 'tumen-sites',
    group: 'tumen',
    where: { isTumenEstuary: [true] },
    titleKey: 'layer.tumen-sites',
    legend: [legend('legend.tumen-sites', 'dashed-outline', 'ink')],
    visibleByDefault: false,
    defaultOpacity: 1,
  },
  {
    ...OWN,
    id: 'tumen-wetlands',
    group: 'tumen',
    source: 'tumen-wetlands',
    where: {},
    geometry: 'polygon',
    titleKey: 'layer.tumen-wetlands',
    legend: [
      legend('legend.tumen-wetlands', 'fill', 'wetland-line', 'wetland'),
      legend('legend.tumen-wetlands-point', 'ring', 'wetland-line'),
    ],
    fields: [
      { name: 'id', titleKey: 'field.id', type: 'string', unit: null },
      { name: 'kind', titleKey: 'field.wetlandKind', type: 'string', unit: null },
      { name: 'areaKm2', titleKey: 'field.areaKm2', type: 'number', unit: 'km²' },
      { name: 'uncertaintyKm', titleKey: 'field.uncertaintyKm', type: 'number', unit: 'km' },
    ],
    visibleByDefault: true,
    defaultOpacity: 0.55,
    minZoom: 6,
  },
  {
    ...OWN,
    id: 'project-areas',
    group: 'programme',
    source: 'neaspec-projects',
    where: {},
    geometry: 'polygon',
    titleKey: 'layer.project-areas',
    legend: [legend('legend.project-areas', 'dashed-outline', 'accent')],
    fields: [
      { name: 'id', titleKey: 'field.id', type: 'string', unit: null },
      { name: 'project', titleKey: 'field.project', type: 'string', unit: null },
      { name: 'period', titleKey: 'field.period', type: 'string', unit: null },
    ],
    visibleByDefault: false,
    defaultOpacity: 1,
  },
  {
    ...GROUND,
    id: 'borders',
    geometry: 'line',
    titleKey: 'layer.borders',
    legend: [
      legend('legend.border-agreed', 'line', 'border'),
      legend('legend.border-dashed', 'dashed-line', 'border'),
      legend('legend.border-dotted', 'dotted-line', 'border'),
    ],
  },
  {
    ...GROUND,
    id: 'water',
    geometry: 'polygon',
    titleKey: 'layer.water',
    legend: [legend('legend.water', 'line', 'river')],
  },
  {
    ...GROUND,
    id: 'place-names',
    source: 'places',
    geometry: 'label',
    titleKey: 'layer.place-names',
    legend: [],
    licence: 'CC-BY-4.0',
    citationKey: 'citation.atlas',
  },
  {
    ...GROUND,
    id: 'graticule',
    geometry: 'line',
    titleKey: 'layer.graticule',
    legend: [legend('legend.graticule', 'line', 'graticule')],
    visibleByDefault: false,
  },
];

function catRangeLegend(): readonly LegendEntry[] {
  return [
    legend('range.resident', 'fill', 'species-line', 'species-resident'),
    legend('range.occasional', 'dashed-outline', 'species-line'),
    legend('range.expanding', 'hatched-fill', 'species-line'),
  ];
}

function birdRangeLegend(): readonly LegendEntry[] {
  return [
    legend('range.breeding', 'fill', 'species-line', 'species-breeding'),
    legend('range.staging', 'dotted-outline', 'species-line', 'species-staging'),
    legend('range.wintering', 'hatched-fill', 'species-line', 'species-wintering'),
  ];
}

/** The layer of that id, or undefined when there is none. */
export function layerById(id: string): LayerDefinition | undefined {
  return LAYERS.find((layer) => layer.id === id);
}
