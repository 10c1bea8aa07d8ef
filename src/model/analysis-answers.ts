import type { Border, Country } from './country.ts';
import type { LocalizedText } from './language.ts';
import type { ConnectivitySettings } from './analysis-settings.ts';
import type { CorridorStatus } from './records.ts';
import type { FlagshipSpecies } from './site.ts';

/** Quantiles of a figure over drawn positions: 5, 50 and 95 per cent. */
export interface FigureBand {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** A band, or the code of the reason why there is none (`band-reason.<code>` in the texts). */
export type BandAnswer =
  { readonly band: FigureBand; readonly reason: null } | { readonly band: null; readonly reason: string };

/** A record that a figure leaves out, and the code of the reason (`left-out.<code>` in the texts). */
export interface LeftOutRecord {
  readonly siteId: string;
  readonly reason: string;
}

/** A gap between sites, or groups of touching sites, of two countries; the key is `fromId~toId`. */
export interface GapAnswer {
  readonly key: string;
  readonly fromId: string;
  readonly toId: string;
  readonly fromCountry: Country;
  readonly toCountry: Country;
  /** Ids of the sites that are linked along with the ends. */
  readonly fromGroup: readonly string[];
  readonly toGroup: readonly string[];
  readonly gapKm: number;
  /** Rise of the equivalent connected area if the pair were joined, km². */
  readonly riseKm2: number;
  /** In per cent of EC before; null where EC is 0. */
  readonly risePercent: number | null;
  /** Rise of ProtConn in percentage points; null without the area of a region. */
  readonly protConnPoints: number | null;
  readonly risePerKm: number;
  /** Nearest points of both outlines, [lon, lat]. */
  readonly ends: readonly [readonly [number, number], readonly [number, number]];
  readonly species: readonly FlagshipSpecies[];
  readonly corridors: readonly { readonly id: string; readonly status: CorridorStatus }[];
  /** Empty: none on record, which does not mean that there is none. */
  readonly barriers: readonly LocalizedText[];
}

/** What one site is worth in the network, per cent of PC. */
export interface NodeAnswer {
  readonly siteId: string;
  readonly areaKm2: number;
  readonly dPC: number;
  readonly dPCintra: number;
  readonly dPCflux: number;
  readonly dPCconnector: number;
}

/** What the network comes to. */
export interface NetworkFigures {
  /** Equivalent connected area, EC(PC), km². */
  readonly ecKm2: number;
  /** ProtConn in per cent of the region; null without the area of one. */
  readonly protConnPercent: number | null;
  /** Groups of sites between which dispersal within five medians never leads. */
  readonly separateParts: number;
}

/** How an answer came about, so that anyone can repeat it. */
export interface AnswerOrigin {
  /** Name and version of the analysis. */
  readonly analysis: string;
  readonly version: number;
  /** Parameters as they were used, named with their units. */
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
  /** Ids of the sites that were counted. */
  readonly siteIds: readonly string[];
  /** SHA-256 of the catalogue of the data. */
  readonly dataHash: string;
  /** The same run from Node: arguments of `npm run --silent analyse --`. */
  readonly nodeCommand: string;
}

/** The answer of the connectivity panel. */
export interface ConnectivityAnswer {
  readonly settings: ConnectivitySettings;
  /** Median dispersal distance used, km, with the study's least and most; null where none is known. */
  readonly medianKm: number;
  readonly leastKm: number | null;
  readonly mostKm: number | null;
  readonly baseline: NetworkFigures;
  /** With the scenario in hand; null when it has no edits. */
  readonly scenario: NetworkFigures | null;
  /** Best first. */
  readonly gaps: readonly GapAnswer[];
  /** Highest dPC first. */
  readonly nodes: readonly NodeAnswer[];
  readonly leftOut: readonly LeftOutRecord[];
  readonly origin: AnswerOrigin;
}

/** Bands of the connectivity figures over drawn positions. */
export interface ConnectivityBands {
  readonly ecKm2: BandAnswer;
  readonly protConnPercent: BandAnswer;
  /** By key of the gap, km. */
  readonly gapsKm: Readonly<Record<string, BandAnswer>>;
  readonly draws: number;
  readonly seed: number;
}

/** A leg of a flyway between two sites of the species. */
export interface FlywayLegAnswer {
  readonly fromId: string;
  readonly toId: string;
  readonly ends: readonly [readonly [number, number], readonly [number, number]];
  readonly lengthKm: number;
  readonly isWithinUsualFlight: boolean;
}

/** The flyway of a bird over the sites on record, or the code of the reason why there is none. */
export interface FlywayAnswer {
  readonly species: FlagshipSpecies;
  readonly usualFlightKm: number | null;
  readonly reason: string | null;
  readonly siteCount: number;
  readonly legs: readonly FlywayLegAnswer[];
  readonly losses: readonly {
    readonly siteId: string;
    readonly brokenRoutes: number;
    readonly longestLegRiseKm: number | null;
    readonly lengthRiseKm: number | null;
  }[];
  /** Sites inside a protected record, known not to be, and unknown. */
  readonly protectedSites: number;
  readonly unprotectedSites: number;
  readonly unknownSites: number;
  readonly origin: AnswerOrigin;
}

/** What one group of sites covers of a zone, km² on the ellipsoid. */
export interface CoverageFigures {
  readonly netKm2: number;
  readonly grossKm2: number;
  readonly overlapKm2: number;
  readonly percent: number | null;
  readonly missingKm2: number | null;
}

/** Coverage of one zone. */
export interface ZoneAnswer {
  readonly id: string;
  readonly kind: 'border-belt' | 'sea-belt' | 'sea' | 'estuary' | 'range' | 'drawn';
  readonly border: Border | null;
  readonly country: Country | null;
  readonly depthKm: number | null;
  /** Key of the zone's name in the texts or names of places; null where border, country and depth make the title. */
  readonly nameId: string | null;
  readonly species: FlagshipSpecies | null;
  /** Where the limits come from, in English. */
  readonly limits: string;
  readonly areaKm2: number;
  readonly protectedAreas: CoverageFigures;
  readonly withOecms: CoverageFigures;
  readonly withProposed: CoverageFigures;
}

/** The answer of the 30x30 panel for all shipped zones. */
export interface CoverageAnswer {
  readonly baseline: readonly ZoneAnswer[];
  /** With the scenario in hand, in the same order; null when it has no edits. */
  readonly scenario: readonly ZoneAnswer[] | null;
  readonly leftOut: readonly LeftOutRecord[];
  readonly origin: AnswerOrigin;
}

/** A year of a growth curve. */
export interface GrowthPoint {
  readonly year: number;
  readonly siteIds: readonly string[];
  readonly newKm2: number;
  readonly cumulativeKm2: number;
  readonly cumulativePercent: number | null;
}

/** How coverage of a zone grew, older sites first. */
export interface GrowthAnswer {
  readonly zoneIds: readonly string[];
  readonly zoneAreaKm2: number;
  readonly points: readonly GrowthPoint[];
  readonly undatedSiteIds: readonly string[];
  readonly undatedKm2: number;
}

/** An analysis under way, done or failed. */
export type Answer<Value> =
  | {
      readonly status: 'running';
      readonly done: number;
      readonly total: number;
      readonly stale: Value | null;
    }
  | { readonly status: 'done'; readonly value: Value }
  | { readonly status: 'failed'; readonly code: string; readonly params: Readonly<Record<string, string>> };

/** The value to show: the answer's own, while it runs the one before; null where there is none. */
export function shownValue<Value>(answer: Answer<Value> | null): Value | null {
  if (answer === null || answer.status === 'failed') return null;
  return answer.status === 'done' ? answer.value : answer.stale;
}

/** The answers that the panels and the map show; null before the first question. */
export interface Answers {
  readonly connectivity: Answer<ConnectivityAnswer> | null;
  readonly connectivityBands: Answer<ConnectivityBands> | null;
  readonly flyway: Answer<FlywayAnswer> | null;
  readonly coverage: Answer<CoverageAnswer> | null;
  readonly coverageBand: Answer<Readonly<Record<string, BandAnswer>>> | null;
  readonly growth: Answer<GrowthAnswer> | null;
}

export const NO_ANSWERS: Answers = {
  connectivity: null,
  connectivityBands: null,
  flyway: null,
  coverage: null,
  coverageBand: null,
  growth: null,
};
