import { BORDERS, COUNTRIES } from '../model/country.ts';
import { countActiveFilters, NO_FILTER, type SiteFilter } from '../model/filter.ts';
import { isLanguage } from '../model/language.ts';
import { LAYERS } from '../model/layers.ts';
import { PLACES } from '../model/places.ts';
import { FLAGSHIP_SPECIES, IUCN_CATEGORIES, REALMS, SITE_STATUSES } from '../model/site.ts';
import { CONFIDENCES } from '../model/source.ts';
import {
  COLOUR_MODES,
  DEFAULT_VIEW,
  PANELS,
  SELECTION_KINDS,
  THEMES,
  type ViewState,
} from '../model/view-state.ts';
import { formatConnectivity, formatCoverage, parseConnectivity, parseCoverage } from './url-analysis.ts';
import { migrateLink } from './url-migrations.ts';
import { formatPositions, parseNumber, parsePositions } from './url-values.ts';

/** Version of the link format; older ones are brought up by `url-migrations.ts`. */
export const LINK_VERSION = 1;

/** Longest hash that is read at all, characters; the rest of the world's rubbish is not parsed. */
const MAX_HASH_LENGTH = 8192;
const MAX_MEASURE_CORNERS = 200;

/** A read link: the view, and the names of the parts that could not be understood. */
export interface DecodedLink {
  readonly view: ViewState;
  readonly warnings: readonly string[];
}

type Fields = Map<string, string>;

interface ListField {
  readonly key: string;
  readonly field: 'countries' | 'borders' | 'realms' | 'categories' | 'species' | 'statuses' | 'confidences';
  readonly allowed: readonly string[];
}

const LIST_FIELDS: readonly ListField[] = [
  { key: 'country', field: 'countries', allowed: COUNTRIES },
  { key: 'border', field: 'borders', allowed: BORDERS },
  { key: 'realm', field: 'realms', allowed: REALMS },
  { key: 'iucn', field: 'categories', allowed: IUCN_CATEGORIES },
  { key: 'species', field: 'species', allowed: FLAGSHIP_SPECIES },
  { key: 'status', field: 'statuses', allowed: SITE_STATUSES },
  { key: 'confidence', field: 'confidences', allowed: CONFIDENCES },
];

const RANGE_FIELDS = [
  { key: 'year', low: 'yearFrom', high: 'yearTo', min: 0, max: 9999 },
  { key: 'area', low: 'areaFromKm2', high: 'areaToKm2', min: 0, max: 1e8 },
] as const;

function encodeFilter(filter: SiteFilter, parts: string[]): void {
  for (const { key, field } of LIST_FIELDS) {
    if (filter[field].length > 0) parts.push(`${key}=${filter[field].map(encodeURIComponent).join(',')}`);
  }
  for (const { key, low, high } of RANGE_FIELDS) {
    if (filter[low] !== null || filter[high] !== null)
      parts.push(`${key}=${filter[low] ?? ''}~${filter[high] ?? ''}`);
  }
}

function encodeLayers(view: ViewState, parts: string[]): void {
  const added = view.layers.filter((id) => !DEFAULT_VIEW.layers.includes(id));
  const removed = DEFAULT_VIEW.layers.filter((id) => !view.layers.includes(id));
  if (added.length > 0) parts.push(`on=${added.join(',')}`);
  if (removed.length > 0) parts.push(`off=${removed.join(',')}`);
  const opacity = Object.entries(view.opacity).map(([id, value]) => `${id}:${value}`);
  if (opacity.length > 0) parts.push(`opacity=${opacity.sort().join(',')}`);
}

/**
 * The hash of a view, without the `#`: version first, then the camera and the language, then only what differs
 * from the view a newcomer sees.
 */
export function encodeView(view: ViewState): string {
  const { camera } = view;
  const parts = [
    `v=${LINK_VERSION}`,
    `map=${camera.zoom}/${camera.lat}/${camera.lon}`,
    `lang=${view.language}`,
  ];
  encodeLayers(view, parts);
  if (view.theme !== DEFAULT_VIEW.theme) parts.push(`theme=${view.theme}`);
  if (view.colourBy !== DEFAULT_VIEW.colourBy) parts.push(`colour=${view.colourBy}`);
  if (view.panel !== DEFAULT_VIEW.panel) parts.push(`panel=${view.panel}`);
  if (view.place !== null) parts.push(`place=${view.place}`);
  if (view.selected !== null) parts.push(`sel=${view.selected.kind}:${encodeURIComponent(view.selected.id)}`);
  if (countActiveFilters(view.filter) > 0) encodeFilter(view.filter, parts);
  const [connectivity, coverage] = [formatConnectivity(view.connectivity), formatCoverage(view.coverage)];
  if (connectivity !== null) parts.push(`link=${connectivity}`);
  if (coverage !== null) parts.push(`cover=${coverage}`);
  if (view.measure !== null) parts.push(`measure=${formatPositions(view.measure)}`);
  return parts.join('&');
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined): T | undefined {
  return allowed.find((entry) => entry === value);
}

/** Reads one field; rubbish keeps the default and is named in `warnings`. */
class FieldReader {
  readonly warnings: string[] = [];
  readonly #fields: Fields;

  constructor(fields: Fields) {
    this.#fields = fields;
  }

  read<T>(key: string, fallback: T, parse: (text: string) => T | undefined): T {
    const text = this.#fields.get(key);
    if (text === undefined) return fallback;
    const value = parse(text);
    if (value !== undefined) return value;
    this.warnings.push(key);
    return fallback;
  }
}

function parseCamera(text: string): ViewState['camera'] | undefined {
  const [zoom, lat, lon] = text.split('/').map((part, index) => {
    const [low, high] = [
      [0, 22],
      [-85, 85],
      [-180, 180],
    ][index] ?? [0, 0];
    return parseNumber(part, low ?? 0, high ?? 0);
  });
  if (zoom === undefined || lat === undefined || lon === undefined || text.split('/').length !== 3)
    return undefined;
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  return { zoom: round(zoom, 2), lat: round(lat, 5), lon: round(lon, 5) };
}

function parseLayerIds(text: string): readonly string[] | undefined {
  const ids = text.split(',');
  return ids.every((id) => LAYERS.some((layer) => layer.id === id)) ? ids : undefined;
}

function parseOpacity(text: string): ViewState['opacity'] | undefined {
  const entries = text.split(',').map((pair) => {
    const [id = '', number = ''] = pair.split(':');
    return [id, parseNumber(number, 0, 1)] as const;
  });
  const isGood = entries.every(
    ([id, value]) => value !== undefined && LAYERS.some((layer) => layer.id === id),
  );
  return isGood ? Object.fromEntries(entries.map(([id, value]) => [id, value ?? 0])) : undefined;
}

function parseSelection(text: string): ViewState['selected'] | undefined {
  const colon = text.indexOf(':');
  const kind = oneOf(SELECTION_KINDS, text.slice(0, colon));
  const id = text.slice(colon + 1);
  return kind !== undefined && /^[\w.-]{1,80}$/.test(id) ? { kind, id } : undefined;
}

function parseList(allowed: readonly string[]): (text: string) => readonly string[] | undefined {
  return (text) => {
    const values = text.split(',');
    if (!values.every((value) => allowed.includes(value))) return undefined;
    return allowed.filter((value) => values.includes(value));
  };
}

function parseRange(min: number, max: number): (text: string) => readonly (number | null)[] | undefined {
  return (text) => {
    const ends = text.split('~');
    const numbers = ends.map((end) => (end === '' ? null : parseNumber(end, min, max)));
    if (ends.length !== 2 || numbers.some((value) => value === undefined)) return undefined;
    return numbers as readonly (number | null)[];
  };
}

function decodeFilter(reader: FieldReader): SiteFilter {
  const filter: Record<string, unknown> = { ...NO_FILTER };
  for (const { key, field, allowed } of LIST_FIELDS) filter[field] = reader.read(key, [], parseList(allowed));
  for (const { key, low, high, min, max } of RANGE_FIELDS) {
    const [from = null, to = null] = reader.read<readonly (number | null)[]>(key, [], parseRange(min, max));
    filter[low] = from;
    filter[high] = to;
  }
  return filter as unknown as SiteFilter;
}

function splitFields(hash: string, warnings: string[]): Fields {
  const fields: Fields = new Map();
  for (const part of hash.split('&')) {
    const equals = part.indexOf('=');
    if (equals <= 0) {
      if (part !== '') warnings.push(part.slice(0, 20));
      continue;
    }
    try {
      fields.set(part.slice(0, equals), decodeURIComponent(part.slice(equals + 1)));
    } catch {
      warnings.push(part.slice(0, equals));
    }
  }
  return fields;
}

function decodeLayers(reader: FieldReader): readonly string[] {
  const added = reader.read('on', [], parseLayerIds);
  const removed = reader.read('off', [], parseLayerIds);
  return LAYERS.map((layer) => layer.id).filter(
    (id) => (DEFAULT_VIEW.layers.includes(id) || added.includes(id)) && !removed.includes(id),
  );
}

/**
 * Reads a hash (with or without `#`). Never throws: what is missing takes the default of `base`, what cannot be
 * understood takes the default too and is named in `warnings`; unknown keys are ignored, so that newer links
 * open in older copies.
 */
export function decodeView(hash: string, base: ViewState = DEFAULT_VIEW): DecodedLink {
  const text = hash.replace(/^#/, '');
  if (text === '') return { view: base, warnings: [] };
  if (text.length > MAX_HASH_LENGTH) return { view: base, warnings: ['#'] };
  const warnings: string[] = [];
  const fields = migrateLink(splitFields(text, warnings), LINK_VERSION, warnings);
  const reader = new FieldReader(fields);
  const view: ViewState = {
    camera: reader.read('map', base.camera, parseCamera),
    layers: decodeLayers(reader),
    opacity: reader.read('opacity', base.opacity, parseOpacity),
    theme: reader.read('theme', base.theme, (value) => oneOf(THEMES, value)),
    language: reader.read('lang', base.language, (value) => (isLanguage(value) ? value : undefined)),
    colourBy: reader.read('colour', base.colourBy, (value) => oneOf(COLOUR_MODES, value)),
    panel: reader.read('panel', base.panel, (value) => oneOf(PANELS, value)),
    place: reader.read<string | null>(
      'place',
      null,
      (value) => PLACES.find((place) => place.id === value)?.id,
    ),
    selected: reader.read<ViewState['selected']>('sel', null, parseSelection),
    filter: decodeFilter(reader),
    connectivity: reader.read('link', base.connectivity, parseConnectivity),
    coverage: reader.read('cover', base.coverage, parseCoverage),
    measure: reader.read<ViewState['measure']>('measure', null, (value) =>
      parsePositions(value, MAX_MEASURE_CORNERS),
    ),
  };
  return { view, warnings: [...warnings, ...reader.warnings] };
}
