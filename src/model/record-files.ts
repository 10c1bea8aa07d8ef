import type { OfficialCoverage } from './official-figures.ts';
import type { ProgrammeRecord } from './programme.ts';
import type { Corridor, SpeciesRange, SpeciesSite, Wetland } from './records.ts';
import type { Site, SiteDetails } from './site.ts';
import type { SpeciesRecord } from './species-record.ts';
import type { ZoneBand } from './zone-band.ts';

/** The record files that panels and cards read when they open, by the name of their file. */
export interface RecordFiles {
  readonly sites: readonly Site[];
  readonly 'site-details': readonly SiteDetails[];
  readonly ranges: readonly SpeciesRange[];
  readonly 'species-sites': readonly SpeciesSite[];
  readonly wetlands: readonly Wetland[];
  readonly corridors: readonly Corridor[];
  readonly species: readonly SpeciesRecord[];
  readonly programme: ProgrammeRecord;
  readonly 'official-coverage': OfficialCoverage;
  readonly zones: readonly ZoneBand[];
}
