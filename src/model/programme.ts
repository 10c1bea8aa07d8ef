import type { Country } from './country.ts';
import type { LocalizedText } from './language.ts';
import type { FlagshipSpecies } from './site.ts';
import type { Source } from './source.ts';

/** A step of the programme; `when` as the document dates it (`2007`, `2009-2010`, `2019-12`, `2024-08-28`). */
export interface ProgrammeEvent {
  readonly id: string;
  readonly when: string;
  readonly what: LocalizedText;
  readonly sources: readonly Source[];
}

/** Ground on which a project works; the shape is generalised for the atlas. Same id as on the map. */
export interface ProgrammeArea {
  readonly id: string;
  readonly projectId: string;
  readonly names: LocalizedText;
  /** [west, south, east, north], degrees WGS84. */
  readonly bbox: readonly [number, number, number, number];
  /** Sites of the atlas that the area consists of. */
  readonly siteIds: readonly string[];
}

/** A project or a component of one; null where the documents read do not say. */
export interface ProgrammeProject {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: LocalizedText;
  readonly period: string | null;
  readonly funder: Country | null;
  readonly budgetUsd: number | null;
  readonly partners: readonly string[];
  readonly species: readonly FlagshipSpecies[];
  readonly note: LocalizedText | null;
  readonly sources: readonly Source[];
}

/** What a strategic plan says on one theme, in our words. */
export interface PlanTheme {
  readonly theme: 'nature-conservation' | 'biodiversity' | 'marine';
  /** Null when the documents read do not give it. */
  readonly objective: LocalizedText | null;
  readonly items: readonly LocalizedText[];
}

export interface StrategicPlan {
  readonly id: string;
  /** `2007`, `2016-2020` … */
  readonly period: string;
  readonly themes: readonly PlanTheme[];
  readonly sources: readonly Source[];
}

export const THREATENED_GROUPS = [
  'mammals',
  'birds',
  'reptiles',
  'amphibians',
  'fishes',
  'molluscs',
  'other-invertebrates',
  'plants',
  'fungi-protists',
  'total',
] as const;

/** Threatened species per member State; title and date are the official ones and stay in English. */
export interface ThreatenedSpeciesTable {
  readonly title: string;
  /** ISO date of the official update. */
  readonly updated: string;
  /** Counts in the order of `THREATENED_GROUPS`. */
  readonly rows: Readonly<Record<Country, readonly number[]>>;
  readonly sources: readonly Source[];
}

/** A network of sites that NEASPEC keeps, and how many members it says each State has; not each is named. */
export interface ProgrammeNetwork {
  readonly id: string;
  /** Year of the count. */
  readonly asOf: string;
  readonly members: Readonly<Partial<Record<Country, number>>>;
  readonly sources: readonly Source[];
}

/** `programme.json`: what NEASPEC has decided, planned and done for nature. */
export interface ProgrammeRecord {
  readonly events: readonly ProgrammeEvent[];
  readonly plans: readonly StrategicPlan[];
  readonly projects: readonly ProgrammeProject[];
  readonly areas: readonly ProgrammeArea[];
  readonly threatened: ThreatenedSpeciesTable;
  readonly networks: readonly ProgrammeNetwork[];
}
