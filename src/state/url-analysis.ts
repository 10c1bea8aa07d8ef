import {
  BELT_DEPTHS_KM,
  CONNECTIVITY_PARTS,
  COVERAGE_GROUPS,
  DEFAULT_CONNECTIVITY,
  DEFAULT_COVERAGE,
  type ConnectivitySettings,
  type CoverageSettings,
} from '../model/analysis-settings.ts';
import { BORDERS } from '../model/country.ts';
import { FLAGSHIP_SPECIES } from '../model/site.ts';
import { parseNumber } from './url-values.ts';

/** Word for "every site" in place of a species, and for "not chosen". */
const NONE = '-';
const MAX_DISTANCE_KM = 5000;
const KEY = /^[\w.-]{1,80}~[\w.-]{1,80}$/;
const ZONE = /^[\w.-]{1,80}$/;

function among<T extends string>(allowed: readonly T[], text: string | undefined): T | undefined {
  return allowed.find((value) => value === text);
}

/** `species,distance,border,part,gap`, with `-` for what is not chosen; null for the default. */
export function formatConnectivity(settings: ConnectivitySettings): string | null {
  const text = (value: ConnectivitySettings): string =>
    [value.species, value.distanceKm, value.border, value.part, value.gap]
      .map((part) => (part === null ? NONE : String(part)))
      .join(',');
  return text(settings) === text(DEFAULT_CONNECTIVITY) ? null : text(settings);
}

function orNone<T>(text: string | undefined, parse: (text: string) => T | undefined): T | null | undefined {
  return text === NONE ? null : parse(text ?? '');
}

/** Reads what `formatConnectivity` wrote; undefined when any part is not understood. */
export function parseConnectivity(text: string): ConnectivitySettings | undefined {
  const [species, distance, border, part, gap, ...rest] = text.split(',');
  const read = {
    species: orNone(species, (value) => among(FLAGSHIP_SPECIES, value)),
    distanceKm: orNone(distance, (value) => parseNumber(value, 0.001, MAX_DISTANCE_KM)),
    border: orNone(border, (value) => among(BORDERS, value)),
    part: among(CONNECTIVITY_PARTS, part),
    gap: orNone(gap, (value) => (KEY.test(value) ? value : undefined)),
  };
  const isGood = rest.length === 0 && Object.values(read).every((value) => value !== undefined);
  return isGood ? (read as ConnectivitySettings) : undefined;
}

/** `group,depth,zone`; null for the default. */
export function formatCoverage({ group, depthKm, zone }: CoverageSettings): string | null {
  const isDefault =
    group === DEFAULT_COVERAGE.group &&
    depthKm === DEFAULT_COVERAGE.depthKm &&
    zone === DEFAULT_COVERAGE.zone;
  return isDefault ? null : [group, depthKm, zone ?? NONE].join(',');
}

/** Reads what `formatCoverage` wrote; undefined when any part is not understood. */
export function parseCoverage(text: string): CoverageSettings | undefined {
  const [groupText, depthText, zoneText, ...rest] = text.split(',');
  const group = among(COVERAGE_GROUPS, groupText);
  const depthKm = BELT_DEPTHS_KM.find((depth) => String(depth) === depthText);
  if (group === undefined || depthKm === undefined || zoneText === undefined || rest.length > 0)
    return undefined;
  if (zoneText !== NONE && !ZONE.test(zoneText)) return undefined;
  return { group, depthKm, zone: zoneText === NONE ? null : zoneText };
}
