import { isEmptyAreal, multiPolygonOf, polygonsOf, type Areal } from '../../geo/areal.ts';
import { dissolve } from '../../geo/dissolve.ts';
import type { AnalysisFacts } from '../../model/analysis-facts.ts';
import type {
  BandAnswer,
  CoverageAnswer,
  GrowthAnswer,
  LeftOutRecord,
  ZoneAnswer,
} from '../../model/analysis-answers.ts';
import type { Scenario, ScenarioPosition } from '../../model/scenario.ts';
import { afterStep, type AnalysisContext } from '../analysis.ts';
import { BAND_PARAMETERS, coverageBands, type PlacedCoverageSite } from '../coverage/coverage-band.ts';
import { coverageSites, type CoverageSite } from '../coverage/coverage-site.ts';
import { growthOf } from '../coverage/growth.ts';
import type { ShippedZone } from '../coverage/shipped-zones.ts';
import {
  prepareCoverage,
  TARGET_PERCENT,
  type CoverageZone,
  type PreparedCoverage,
} from '../coverage/zone-coverage.ts';
import { titledZones, zoneAnswer, type TitledZone } from './coverage-zones.ts';
import { drawnGround } from './drawn-ground.ts';
import { hasEdits, zonesCommand } from './node-command.ts';
import { portion } from './portion.ts';
import { ANALYSIS_VERSION } from './question.ts';

const NO_GROWTH: Omit<GrowthAnswer, 'zoneIds'> = {
  zoneAreaKm2: 0,
  points: [],
  undatedSiteIds: [],
  undatedKm2: 0,
};

/** Sites made ready, for the edits of one scenario. */
interface Dissolved {
  readonly edits: string;
  readonly coverage: PreparedCoverage;
}

/** Answers the questions of the 30x30 panel from the atlas's facts; keeps zones and dissolved sites for the next. */
export class CoverageStudy {
  readonly #facts: AnalysisFacts;
  readonly #shipped: () => readonly ShippedZone[];
  #zones: readonly TitledZone[] | null = null;
  #counted: { readonly sites: readonly CoverageSite[]; readonly leftOut: readonly LeftOutRecord[] } | null =
    null;
  #baseline: PreparedCoverage | null = null;
  #tried: Dissolved | null = null;
  #joined: { readonly key: string; readonly zone: CoverageZone } | null = null;

  constructor(facts: AnalysisFacts, shipped: () => readonly ShippedZone[]) {
    this.#facts = facts;
    this.#shipped = shipped;
  }

  /** Coverage of every zone, and with the scenario. */
  async answer(scenario: Scenario | null, context: AnalysisContext): Promise<CoverageAnswer> {
    const { sites, leftOut } = this.#sites();
    const [first, second] = hasEdits(scenario) ? [500, 1000] : [1000, 1000];
    const baseline = await this.#covered(this.#prepared(null), portion(context, 0, first));
    const tried = hasEdits(scenario)
      ? await this.#covered(this.#prepared(scenario), portion(context, first, second))
      : null;
    return {
      baseline,
      scenario: tried,
      leftOut,
      origin: {
        analysis: 'coverage',
        version: ANALYSIS_VERSION,
        parameters: {
          areas: 'WGS 84 ellipsoid, overlaps once',
          edges: 'straight in longitude and latitude',
          targetPercent: TARGET_PERCENT,
          pointsWithArea: 'disc of the reported area',
          proposed: 'apart',
          scenarioEdits: scenario?.edits.length ?? 0,
        },
        siteIds: sites.map(({ id }) => id),
        dataHash: this.#facts.dataHash,
        nodeCommand: zonesCommand(scenario),
      },
    };
  }

  /** Bands of the net share of some zones over seeded draws, per cent. Unknown ids are left out. */
  async bands(
    zoneIds: readonly string[],
    scenario: Scenario | null,
    context: AnalysisContext,
  ): Promise<Readonly<Record<string, BandAnswer>>> {
    const placed = this.#placed(scenario);
    const zones = this.#zonesOf(zoneIds);
    const bands = await coverageBands(zones, placed, BAND_PARAMETERS, context);
    return Object.fromEntries(
      zones.map(({ id }, index): [string, BandAnswer] => {
        const { band, reason } = bands[index] ?? { band: null, reason: 'no-draws' };
        return [id, band === null ? { band: null, reason } : { band: band.percent, reason: null }];
      }),
    );
  }

  /** Growth of the union of some zones by year of establishment. */
  async growth(
    zoneIds: readonly string[],
    scenario: Scenario | null,
    context: AnalysisContext,
  ): Promise<GrowthAnswer> {
    const zones = this.#zonesOf(zoneIds);
    const known = zones.map(({ id }) => id);
    if (zones.length === 0) return { zoneIds: known, ...NO_GROWTH };
    const growth = await growthOf(this.#union(zones), this.#triedSites(scenario), context);
    return {
      zoneIds: known,
      zoneAreaKm2: growth.zoneAreaKm2,
      points: growth.steps.map(({ year, siteIds, newKm2, cumulativeKm2, cumulativePercent }) => ({
        year,
        siteIds,
        newKm2,
        cumulativeKm2,
        cumulativePercent,
      })),
      undatedSiteIds: growth.undated.siteIds,
      undatedKm2: growth.undated.newKm2,
    };
  }

  /** Coverage of ground inside a ring that a person drew, not closed. */
  drawn(ring: readonly ScenarioPosition[], scenario: Scenario | null): ZoneAnswer {
    const zone: CoverageZone = { id: 'drawn', geometry: drawnGround(ring) };
    const title = {
      kind: 'drawn',
      border: null,
      country: null,
      depthKm: null,
      nameId: null,
      species: null,
      limits: 'Drawn by the reader.',
    } as const;
    return zoneAnswer(title, this.#prepared(scenario).of(zone));
  }

  /** GeoJSON text of the outlines of some zones, with their titles as properties. */
  outlines(zoneIds: readonly string[]): string {
    const features = this.#zonesOf(zoneIds).map(({ id, geometry, title }) => ({
      type: 'Feature',
      id,
      properties: { id, ...title },
      geometry,
    }));
    return JSON.stringify({ type: 'FeatureCollection', features });
  }

  #all(): readonly TitledZone[] {
    this.#zones ??= titledZones(this.#facts, this.#shipped());
    return this.#zones;
  }

  #zonesOf(ids: readonly string[]): readonly TitledZone[] {
    return this.#all().filter(({ id }) => ids.includes(id));
  }

  /** Zones put together, ground that lies in several once; kept for the next question of the same. */
  #union(zones: readonly TitledZone[]): CoverageZone {
    const [only] = zones;
    if (zones.length === 1 && only !== undefined) return only;
    const key = zones.map(({ id }) => id).join(' ');
    if (this.#joined?.key !== key) {
      const shapes = zones.flatMap(({ geometry }) => polygonsOf(geometry));
      this.#joined = { key, zone: { id: key, geometry: dissolve([multiPolygonOf(shapes)]) } };
    }
    return this.#joined.zone;
  }

  async #covered(coverage: PreparedCoverage, context: AnalysisContext): Promise<readonly ZoneAnswer[]> {
    const zones = this.#all();
    const answers: ZoneAnswer[] = [];
    for (const [index, zone] of zones.entries()) {
      answers.push(zoneAnswer(zone.title, coverage.of(zone)));
      await afterStep(context, index + 1, zones.length);
    }
    return answers;
  }

  #sites(): { readonly sites: readonly CoverageSite[]; readonly leftOut: readonly LeftOutRecord[] } {
    if (this.#counted === null) {
      const { outlines } = this.#facts;
      const { sites, leftOut } = coverageSites(
        this.#facts.sites.map((site) => ({
          ...site,
          geometry: (outlines.get(site.id) as Areal | undefined) ?? null,
        })),
      );
      this.#counted = { sites, leftOut: leftOut.map(({ id, reason }) => ({ siteId: id, reason })) };
    }
    return this.#counted;
  }

  /** The sites of a scenario: removed ones gone, adopted proposals established, drawn ones added without a year. */
  #triedSites(scenario: Scenario | null): readonly CoverageSite[] {
    const { sites } = this.#sites();
    if (!hasEdits(scenario)) return sites;
    const { edits } = scenario;
    const removed = new Set(edits.flatMap((edit) => (edit.kind === 'remove' ? [edit.siteId] : [])));
    const adopted = new Set(edits.flatMap((edit) => (edit.kind === 'adopt' ? [edit.siteId] : [])));
    const drawn = edits.flatMap((edit): CoverageSite[] => {
      if (edit.kind !== 'site') return [];
      const geometry = drawnGround(edit.ring);
      if (isEmptyAreal(geometry)) return [];
      return [{ id: edit.id, geometry, kind: 'pa', isProposed: false, year: null }];
    });
    return [
      ...sites
        .filter(({ id }) => !removed.has(id))
        .map((site) => (adopted.has(site.id) ? { ...site, isProposed: false } : site)),
      ...drawn,
    ];
  }

  #prepared(scenario: Scenario | null): PreparedCoverage {
    if (!hasEdits(scenario)) {
      this.#baseline ??= prepareCoverage(this.#sites().sites);
      return this.#baseline;
    }
    const edits = JSON.stringify(scenario.edits);
    if (this.#tried?.edits !== edits) {
      this.#tried = { edits, coverage: prepareCoverage(this.#triedSites(scenario)) };
    }
    return this.#tried.coverage;
  }

  /** The sites of a scenario with how well their place is known; drawn ones exactly. */
  #placed(scenario: Scenario | null): readonly PlacedCoverageSite[] {
    const known = new Map(this.#facts.sites.map((site) => [site.id, site]));
    return this.#triedSites(scenario).map((site) => {
      const record = known.get(site.id);
      const isExact = record === undefined || record.geometryBasis === 'user-boundary';
      return { ...site, uncertaintyKm: isExact ? 0 : record.coordUncertaintyKm };
    });
  }
}
