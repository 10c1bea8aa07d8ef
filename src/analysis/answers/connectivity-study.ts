import type { AnalysisFacts } from '../../model/analysis-facts.ts';
import type {
  BandAnswer,
  ConnectivityAnswer,
  ConnectivityBands,
  GapAnswer,
  LeftOutRecord,
  NetworkFigures,
  NodeAnswer,
} from '../../model/analysis-answers.ts';
import type { ConnectivitySettings } from '../../model/analysis-settings.ts';
import type { Border, Country } from '../../model/country.ts';
import { NO_FILTER } from '../../model/filter.ts';
import { subjectOf, type Scenario, type ScenarioEdit } from '../../model/scenario.ts';
import type { FlagshipSpecies } from '../../model/site.ts';
import { afterStep, type AnalysisContext } from '../analysis.ts';
import type { ShippedZone } from '../coverage/shipped-zones.ts';
import { corridorLines, type CorridorLine } from '../gaps/gap-facts.ts';
import { describeGap, rankGaps, type GapCandidate } from '../gaps/gap-ranking.ts';
import type { Kernel } from '../network/kernel.ts';
import { probabilityOfConnectivity } from '../network/probability-of-connectivity.ts';
import { siteNetwork, type SiteNetwork } from '../network/site-nodes.ts';
import { positionDraws } from '../sensitivity/position-draws.ts';
import type { Band } from '../sensitivity/band.ts';
import { beltRegion, REGION_DEPTH_KM, type BeltRegion } from './belt-region.ts';
import { HeldEdit } from './held-edit.ts';
import { networkFigures, SEPARATE_MEDIANS } from './network-figures.ts';
import { networkOfTable, nodeTable, type NodeTable } from './node-table.ts';
import { gapsCommand, hasEdits } from './node-command.ts';
import { portion } from './portion.ts';
import { ANALYSIS_VERSION, questionKernel, type QuestionKernel } from './question.ts';
import { scenarioTable, TOUCHING_M } from './scenario-table.ts';

/** Gaps wider than this many medians are not listed: fewer than half of those that disperse go so far. */
const WIDEST_MEDIANS = 1;
/** At most so many gaps are described, best first. */
const MOST_GAPS = 500;
/** What the atlas draws for bands. */
const DRAWS = 200;
const SEED = 1;

interface Prepared {
  readonly question: QuestionKernel;
  readonly sites: SiteNetwork;
  readonly region: BeltRegion;
  readonly table: NodeTable;
}

/** What an answer of a question with a scenario holds to. */
interface Trial {
  readonly figures: NetworkFigures;
  readonly leftOut: readonly LeftOutRecord[];
}

function kept<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = make();
  known.set(key, value);
  return value;
}

function isAcross(border: Border | null, from: Country, to: Country): boolean {
  if (border === null) return true;
  const codes = border.split('-');
  return codes.includes(from) && codes.includes(to);
}

function pairKey({ from, to }: GapCandidate): string {
  return `${from} ${to}`;
}

function bandAnswer(band: Band | null, reason: string): BandAnswer {
  return band === null ? { band: null, reason } : { band, reason: null };
}

/** Answers the questions of the connectivity panel from the atlas's facts; keeps networks and regions for the next. */
export class ConnectivityStudy {
  readonly #facts: AnalysisFacts;
  readonly #zones: () => readonly ShippedZone[];
  readonly #networks = new Map<FlagshipSpecies | null, SiteNetwork>();
  readonly #regions = new Map<Border | null, BeltRegion>();
  readonly #tables = new Map<string, NodeTable>();
  #lines: readonly CorridorLine[] | null = null;

  constructor(facts: AnalysisFacts, zones: () => readonly ShippedZone[]) {
    this.#facts = facts;
    this.#zones = zones;
  }

  /**
   * The figures, gaps and sites of a question. The nodes are the sites with the species on record, touching and
   * documented neighbours joined; proposals only as far as the scenario adopts them. Gaps and the worth of sites are
   * those of the baseline; the scenario changes the figures.
   * @param widestKm widest gap that is listed; null takes one median
   */
  async answer(
    settings: ConnectivitySettings,
    scenario: Scenario | null,
    context: AnalysisContext,
    widestKm: number | null = null,
  ): Promise<ConnectivityAnswer> {
    const prepared = await this.#prepared(settings, portion(context, 0, 500));
    const { question, sites, table, region } = prepared;
    const widest = widestKm ?? WIDEST_MEDIANS * question.medianKm;
    const found = await this.#gaps(settings, prepared, widest, portion(context, 500, 700));
    const gaps = await this.#described(sites, found, portion(context, 700, 850));
    const nodes = await this.#nodes(table, question.kernel, portion(context, 850, 1000));
    const trial = hasEdits(scenario) ? this.#trial(prepared, scenario.edits) : null;
    return {
      settings,
      medianKm: question.medianKm,
      leastKm: question.leastKm,
      mostKm: question.mostKm,
      baseline: networkFigures(table, question.kernel, region),
      scenario: trial?.figures ?? null,
      gaps,
      nodes,
      leftOut: [...sites.excluded, ...(trial?.leftOut ?? [])],
      origin: {
        analysis: 'connectivity',
        version: ANALYSIS_VERSION,
        parameters: {
          species: settings.species,
          nodes: settings.species === null ? 'every site' : 'sites with the species on record',
          medianKm: question.medianKm,
          medianFrom: question.from,
          probabilityAtMedian: 0.5,
          touchingWithinM: TOUCHING_M,
          documentedNeighbours: 'distance 0',
          distances: 'edge to edge on WGS 84',
          leastProbability: 0,
          link: 'joined, distance 0',
          border: settings.border,
          regionDepthKm: REGION_DEPTH_KM,
          regionKm2: region.areaKm2,
          widestGapKm: widest,
          gapsFound: found.length,
          gapsListed: gaps.length,
          separateBeyondMedians: SEPARATE_MEDIANS,
          scenarioEdits: scenario?.edits.length ?? 0,
        },
        siteIds: table.nodes.map(({ id }) => id),
        dataHash: this.#facts.dataHash,
        nodeCommand: gapsCommand(settings, scenario),
      },
    };
  }

  /** Bands of the figures of a question over 200 draws of the positions of modelled outlines, the same every time. */
  async bands(
    settings: ConnectivitySettings,
    scenario: Scenario | null,
    context: AnalysisContext,
  ): Promise<ConnectivityBands> {
    const prepared = await this.#prepared(settings, portion(context, 0, 50));
    const { question, region, table: baseline } = prepared;
    const found = await this.#gaps(
      settings,
      prepared,
      WIDEST_MEDIANS * question.medianKm,
      portion(context, 50, 100),
    );
    const listed = found.slice(0, MOST_GAPS);
    const table = hasEdits(scenario)
      ? scenarioTable(baseline, scenario.edits, { facts: this.#facts, region }).table
      : baseline;
    const number = new Map(table.nodes.map(({ id }, index) => [id, index]));
    const idOf = (node: number): string => prepared.sites.sites[node]?.id ?? '';
    const followed = listed.flatMap(({ from, to }) => {
      const ends = [number.get(idOf(from)), number.get(idOf(to))] as const;
      if (ends[0] === undefined || ends[1] === undefined) return [];
      return [{ key: `${idOf(from)}~${idOf(to)}`, ends: [ends[0], ends[1]] as const }];
    });
    const drawn = await positionDraws(
      {
        network: networkOfTable(table),
        sites: table.nodes,
        geometries: table.nodes.map(({ geometry }) => geometry),
        outlines: table.nodes.map(({ outline }) => outline),
      },
      {
        kernel: question.kernel,
        landscapeAreaKm2: region.areaKm2,
        regionKm2: Float64Array.from(table.nodes, ({ regionKm2 }) => regionKm2),
        gaps: followed.map(({ ends }) => ends),
        draws: DRAWS,
        seed: SEED,
      },
      portion(context, 100, 1000),
    );
    const none = drawn.reason ?? 'no-draws';
    const bandIn = (gap: number): Band | null => (drawn.reason === null ? (drawn.gapsKm[gap] ?? null) : null);
    return {
      ecKm2: bandAnswer(drawn.reason === null ? drawn.ecKm2 : null, none),
      protConnPercent: bandAnswer(
        drawn.reason === null ? drawn.protConn : null,
        region.areaKm2 === null ? 'no-landscape-area' : none,
      ),
      gapsKm: Object.fromEntries(followed.map(({ key }, gap) => [key, bandAnswer(bandIn(gap), none)])),
      draws: DRAWS,
      seed: SEED,
    };
  }

  /** Takes up an edit of a scenario, to be moved; `baseline` are the figures without any scenario. */
  async hold(
    settings: ConnectivitySettings,
    scenario: Scenario,
    edit: ScenarioEdit,
    context: AnalysisContext,
  ): Promise<{ readonly held: HeldEdit; readonly baseline: NetworkFigures }> {
    const { question, table, region } = await this.#prepared(settings, context);
    const subject = subjectOf(edit);
    const others = scenario.edits.filter((other) => subjectOf(other) !== subject);
    return {
      held: new HeldEdit(table, others, question.kernel, { facts: this.#facts, region }),
      baseline: networkFigures(table, question.kernel, region),
    };
  }

  #trial({ table, question, region }: Prepared, edits: readonly ScenarioEdit[]): Trial {
    const { table: tried, leftOut } = scenarioTable(table, edits, { facts: this.#facts, region });
    return { figures: networkFigures(tried, question.kernel, region), leftOut };
  }

  async #prepared(settings: ConnectivitySettings, context: AnalysisContext): Promise<Prepared> {
    const { species, border } = settings;
    const question = questionKernel(settings, this.#facts);
    const sites = await this.#network(species, portion(context, 0, 700));
    const region = kept(this.#regions, border, () => beltRegion(this.#zones(), border));
    await afterStep(context, 8, 10);
    const table = kept(this.#tables, `${species ?? ''} ${border ?? ''}`, () => nodeTable(sites, region));
    await afterStep(context, 10, 10);
    return { question, sites, region, table };
  }

  async #network(species: FlagshipSpecies | null, context: AnalysisContext): Promise<SiteNetwork> {
    const known = this.#networks.get(species);
    if (known !== undefined) return known;
    const { sites, outlines, adjoining } = this.#facts;
    const shapes = sites.map((site) => ({ site, geometry: outlines.get(site.id) ?? null }));
    const filter = { ...NO_FILTER, species: species === null ? [] : [species] };
    const settings = { filter, includesProposed: false, toleranceM: TOUCHING_M };
    const network = await siteNetwork(shapes, adjoining, settings, context);
    this.#networks.set(species, network);
    return network;
  }

  /** Gaps across the border, best first, with the rise of ProtConn from the areas inside the region. */
  async #gaps(
    { border }: ConnectivitySettings,
    { question, sites, region, table }: Prepared,
    widestKm: number,
    context: AnalysisContext,
  ): Promise<readonly GapCandidate[]> {
    const ranking = {
      kernel: question.kernel,
      link: 'joined',
      landscapeAreaKm2: null,
      species: null,
      widestM: widestKm * 1000,
    } as const;
    const { gaps } = await rankGaps(sites, ranking, portion(context, 0, 500));
    const attributes = Float64Array.from(table.nodes, ({ regionKm2 }) => regionKm2);
    const inRegion = await rankGaps(
      { ...sites, network: { ...sites.network, attributes } },
      { ...ranking, landscapeAreaKm2: region.areaKm2 },
      portion(context, 500, 1000),
    );
    const points = new Map(inRegion.gaps.map((gap) => [pairKey(gap), gap.protConnPoints]));
    const countryOf = (node: number): Country => sites.sites[node]?.country ?? 'CHN';
    return gaps
      .filter(({ from, to }) => isAcross(border, countryOf(from), countryOf(to)))
      .map((gap) => ({ ...gap, protConnPoints: points.get(pairKey(gap)) ?? null }));
  }

  async #described(
    sites: SiteNetwork,
    found: readonly GapCandidate[],
    context: AnalysisContext,
  ): Promise<readonly GapAnswer[]> {
    this.#lines ??= corridorLines(this.#facts.corridors, (id) => this.#facts.corridorLines.get(id) ?? null);
    const gaps: GapAnswer[] = [];
    const listed = found.slice(0, MOST_GAPS);
    for (const [index, gap] of listed.entries()) {
      const described = describeGap(sites, gap, this.#lines);
      const [from, to] = [sites.sites[gap.from], sites.sites[gap.to]];
      if (described === null || from === undefined || to === undefined) continue;
      gaps.push({
        key: `${described.fromId}~${described.toId}`,
        fromId: described.fromId,
        toId: described.toId,
        fromCountry: from.country,
        toCountry: to.country,
        fromGroup: described.fromGroup,
        toGroup: described.toGroup,
        gapKm: described.gapKm,
        riseKm2: described.riseKm2,
        risePercent: described.risePercent,
        protConnPoints: described.protConnPoints,
        risePerKm: described.risePerKm,
        ends: described.ends,
        species: described.species,
        corridors: described.corridors,
        barriers: described.barriers,
      });
      await afterStep(context, index + 1, listed.length);
    }
    return gaps;
  }

  async #nodes(table: NodeTable, kernel: Kernel, context: AnalysisContext): Promise<readonly NodeAnswer[]> {
    const wanted = { nodes: true, links: false };
    const { nodes } = await probabilityOfConnectivity(networkOfTable(table), kernel, null, wanted, context);
    if (nodes === null) return [];
    return table.nodes
      .map(({ id, areaKm2 }, index) => ({
        siteId: id,
        areaKm2,
        dPC: nodes.total[index] ?? 0,
        dPCintra: nodes.intra[index] ?? 0,
        dPCflux: nodes.flux[index] ?? 0,
        dPCconnector: nodes.connector[index] ?? 0,
      }))
      .sort((a, b) => b.dPC - a.dPC || (a.siteId < b.siteId ? -1 : 1));
  }
}
