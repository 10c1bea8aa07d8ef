import type { CoverageFigures, ZoneAnswer } from './analysis-answers.ts';
import { COUNTRIES } from './country.ts';
import type { BeltDepthKm, CoverageGroup, CoverageSettings } from './analysis-settings.ts';

/** Share of a zone that target 3 of the Kunming-Montreal framework asks for, per cent. */
export const TARGET_PERCENT = 30;

/** A line of the 30x30 list: one zone, or the two sides of a border together, which nowhere overlap. */
export interface CoverageRow {
  readonly id: string;
  readonly kind: ZoneAnswer['kind'];
  readonly border: ZoneAnswer['border'];
  /** The country on whose side the zone lies; null for both sides of a border and for seas. */
  readonly country: ZoneAnswer['country'];
  readonly depthKm: number | null;
  readonly nameId: string | null;
  readonly species: ZoneAnswer['species'];
  /** Where the limits come from, in English. */
  readonly limits: string;
  /** Zones that make up the row; they do not overlap. */
  readonly zoneIds: readonly string[];
  readonly areaKm2: number;
  readonly protectedAreas: CoverageFigures;
  readonly withOecms: CoverageFigures;
  readonly withProposed: CoverageFigures;
  /** The sides of a border or the depths of a belt of sea; none where the row is the zone itself. */
  readonly parts: readonly CoverageRow[];
}

/** A zone as a row of its own. */
export function rowOf(zone: ZoneAnswer, parts: readonly CoverageRow[] = []): CoverageRow {
  const { id, kind, border, country, depthKm, nameId, species, limits, areaKm2 } = zone;
  const { protectedAreas, withOecms, withProposed } = zone;
  return {
    ...{ id, kind, border, country, depthKm, nameId, species, limits, areaKm2, parts },
    ...{ protectedAreas, withOecms, withProposed },
    zoneIds: [id],
  };
}

function total(figures: readonly CoverageFigures[], areaKm2: number): CoverageFigures {
  const sum = (key: 'netKm2' | 'grossKm2' | 'overlapKm2'): number =>
    figures.reduce((all, figure) => all + figure[key], 0);
  const netKm2 = sum('netKm2');
  return {
    netKm2,
    grossKm2: sum('grossKm2'),
    overlapKm2: sum('overlapKm2'),
    percent: areaKm2 > 0 ? (100 * netKm2) / areaKm2 : null,
    missingKm2: areaKm2 > 0 ? Math.max(0, (TARGET_PERCENT / 100) * areaKm2 - netKm2) : null,
  };
}

function borderRow(sides: readonly ZoneAnswer[]): CoverageRow | null {
  const [first] = sides;
  if (first === undefined) return null;
  const areaKm2 = sides.reduce((sum, side) => sum + side.areaKm2, 0);
  return {
    ...rowOf(
      first,
      sides.map((side) => rowOf(side)),
    ),
    id: `belt-${(first.border ?? '').toLowerCase()}-${String(first.depthKm)}`,
    country: null,
    zoneIds: sides.map(({ id }) => id),
    areaKm2,
    protectedAreas: total(
      sides.map((side) => side.protectedAreas),
      areaKm2,
    ),
    withOecms: total(
      sides.map((side) => side.withOecms),
      areaKm2,
    ),
    withProposed: total(
      sides.map((side) => side.withProposed),
      areaKm2,
    ),
  };
}

/** Zones with the same border or country side by side, in the order of their first appearance. */
function groups(zones: readonly ZoneAnswer[], by: 'border' | 'country'): readonly ZoneAnswer[][] {
  const found = new Map<string | null, ZoneAnswer[]>();
  for (const zone of zones) found.set(zone[by], [...(found.get(zone[by]) ?? []), zone]);
  return [...found.values()];
}

/** Places of the countries of a border among the six, as a key to sort by. */
function rankOf(codes: string | null): string {
  const parts = (codes ?? '').split('-');
  return COUNTRIES.flatMap((country, index) => (parts.includes(country) ? [index] : [])).join();
}

function coastRow(depths: readonly ZoneAnswer[]): CoverageRow | null {
  const deepest = [...depths].sort((a, b) => (b.depthKm ?? 0) - (a.depthKm ?? 0))[0];
  if (deepest === undefined) return null;
  return rowOf(deepest, depths.length > 1 ? depths.map((zone) => rowOf(zone)) : []);
}

/**
 * The rows of a family of zones, borders in the order of the six countries. Borders come with both sides added up, for the sides of one border share no ground;
 * belts of different borders may overlap where three countries meet, so no total of all borders is made.
 */
export function coverageRows(
  zones: readonly ZoneAnswer[],
  { group, depthKm }: Pick<CoverageSettings, 'group' | 'depthKm'>,
): readonly CoverageRow[] {
  const ofKind = zones.filter(({ kind }) => kind === group);
  if (group === 'border-belt') {
    const atDepth = ofKind.filter((zone) => zone.depthKm === depthKm);
    const sorted = [...atDepth].sort(
      (a, b) =>
        rankOf(a.border).localeCompare(rankOf(b.border)) ||
        rankOf(a.country).localeCompare(rankOf(b.country)),
    );
    return groups(sorted, 'border').flatMap((sides) => borderRow(sides) ?? []);
  }
  if (group === 'sea-belt') return groups(ofKind, 'country').flatMap((depths) => coastRow(depths) ?? []);
  return ofKind.map((zone) => rowOf(zone));
}

/** The row of that id among the rows and their parts; null where there is none. */
export function findRow(rows: readonly CoverageRow[], id: string | null): CoverageRow | null {
  return rows.flatMap((row) => [row, ...row.parts]).find((row) => row.id === id) ?? null;
}

/** The row that the panel speaks of: the chosen one, else the one that lacks most to 30 %. */
export function spokenRow(rows: readonly CoverageRow[], chosen: string | null): CoverageRow | null {
  const missing = (row: CoverageRow): number => row.withOecms.missingKm2 ?? 0;
  return findRow(rows, chosen) ?? [...rows].sort((a, b) => missing(b) - missing(a))[0] ?? null;
}

/** Ids of all zones of the rows and their parts, each once. */
export function zoneIdsOf(rows: readonly CoverageRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => [...row.zoneIds, ...row.parts.flatMap((part) => part.zoneIds)]))];
}

/** The same belt at another depth; zones that are no border belts stay. */
export function atDepth(zone: string | null, depthKm: BeltDepthKm): string | null {
  return zone?.startsWith('belt-') === true ? zone.replace(/-\d+$/, `-${String(depthKm)}`) : zone;
}

/** Key under which the address of the outlines of a family of zones is kept among the sources of the map. */
export function zoneSourceKey({ group, depthKm }: { group: CoverageGroup; depthKm: BeltDepthKm }): string {
  return group === 'border-belt' ? `zones-${group}-${String(depthKm)}` : `zones-${group}`;
}
