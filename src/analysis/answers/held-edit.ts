import { floatAt } from '../../geo/typed-access.ts';
import type { NetworkFigures } from '../../model/analysis-answers.ts';
import type { ScenarioEdit } from '../../model/scenario.ts';
import { bestLengths } from '../network/best-paths.ts';
import { componentsWithin } from '../network/components.ts';
import { dispersalProbability, type Kernel } from '../network/kernel.ts';
import { LinkAddition, pathTable, type PathTable } from '../network/link-addition.ts';
import { connectedSum, protConnPercent, SEPARATE_MEDIANS } from './network-figures.ts';
import { networkOfTable, type NodeTable, type TableNode } from './node-table.ts';
import { distancesToTable, drawnNode, scenarioTable, type ScenarioGround } from './scenario-table.ts';
import { networkFigures } from './network-figures.ts';

type LinkEdit = Extract<ScenarioEdit, { kind: 'link' }>;

/** Sums of both kinds of area: whole, and inside the region. */
interface Sums {
  readonly whole: number;
  readonly inRegion: number;
}

/**
 * An edit in the hand of a person: all that does not move is worked out once, so that each update of a drawn site, a
 * stepping stone or a way costs one row of distances and O(n²) multiplications. The figures are those of
 * {@link networkFigures} on the whole scenario.
 */
export class HeldEdit {
  readonly #rest: NodeTable;
  /** Ways set by hand that may end at the node in hand. */
  readonly #links: readonly LinkEdit[];
  readonly #kernel: Kernel;
  readonly #ground: ScenarioGround;
  readonly #whole: PathTable;
  readonly #inRegion: PathTable;
  readonly #totalInRegionKm2: number;
  readonly #groupOf: readonly number[];

  /** @param others the edits of the scenario but the one in hand */
  constructor(baseline: NodeTable, others: readonly ScenarioEdit[], kernel: Kernel, ground: ScenarioGround) {
    this.#kernel = kernel;
    this.#ground = ground;
    this.#links = others.filter((edit) => edit.kind === 'link');
    this.#rest = scenarioTable(baseline, others, ground).table;
    const { nodes, distancesM } = this.#rest;
    const areas = Float64Array.from(nodes, ({ areaKm2 }) => areaKm2);
    const inRegion = Float64Array.from(nodes, ({ regionKm2 }) => regionKm2);
    this.#whole = pathTable(areas, bestLengths(nodes.length, distancesM), kernel);
    const { probabilities } = this.#whole;
    const num = connectedSum(inRegion, probabilities);
    this.#inRegion = { attributes: inRegion, probabilities, num, kernel };
    this.#totalInRegionKm2 = inRegion.reduce((sum, own) => sum + own, 0);
    this.#groupOf = componentsWithin(networkOfTable(this.#rest), this.#separateM()).groupOf;
  }

  /** The figures with the edit as it is held now. */
  figures(edit: ScenarioEdit): NetworkFigures {
    if (edit.kind === 'link') return this.#withWay(edit);
    if (edit.kind === 'site' || edit.kind === 'stone') {
      return this.#withNode(drawnNode(edit, this.#rest, this.#ground.region));
    }
    const { table } = scenarioTable(this.#rest, [edit], this.#ground);
    return networkFigures(table, this.#kernel, this.#ground.region);
  }

  #separateM(): number {
    return SEPARATE_MEDIANS * this.#kernel.distanceM;
  }

  #figures({ whole, inRegion }: Sums, addedKm2: number, separateParts: number): NetworkFigures {
    return {
      ecKm2: Math.sqrt(whole),
      protConnPercent: protConnPercent(inRegion, this.#totalInRegionKm2 + addedKm2, this.#ground.region),
      separateParts,
    };
  }

  /** Groups with area when those of some nodes become one, which may bring area of its own. */
  #partsJoined(reached: readonly number[], bringsArea: boolean): number {
    const joined = new Set(reached.map((node) => this.#groupOf[node] ?? -1));
    const withArea = new Set(this.#groupOf.filter((_, node) => floatAt(this.#whole.attributes, node) > 0));
    const apart = [...withArea].filter((group) => !joined.has(group)).length;
    return apart + (bringsArea || apart < withArea.size ? 1 : 0);
  }

  #withWay({ from: fromId, to: toId, distanceM }: LinkEdit): NetworkFigures {
    const [from, to] = [fromId, toId].map((id) => this.#rest.nodes.findIndex((node) => node.id === id));
    const sums = { whole: this.#whole.num, inRegion: this.#inRegion.num };
    if (from === undefined || to === undefined || from < 0 || to < 0) {
      return this.#figures(sums, 0, this.#partsJoined([], false));
    }
    const risen = {
      whole: sums.whole + new LinkAddition(this.#whole).rise(from, to, distanceM),
      inRegion: sums.inRegion + new LinkAddition(this.#inRegion).rise(from, to, distanceM),
    };
    const reached = distanceM <= this.#separateM() ? [from, to] : [];
    return this.#figures(risen, 0, this.#partsJoined(reached, false));
  }

  #withNode(node: TableNode | null): NetworkFigures {
    if (node === null) {
      return this.#figures(
        { whole: this.#whole.num, inRegion: this.#inRegion.num },
        0,
        this.#partsJoined([], false),
      );
    }
    const distancesM = this.#directWays(node);
    const sums = this.#sumsWith(node, this.#reach(distancesM));
    const reached = [...distancesM.keys()].filter((other) => floatAt(distancesM, other) <= this.#separateM());
    return this.#figures(sums, node.regionKm2, this.#partsJoined(reached, node.areaKm2 > 0));
  }

  #directWays(node: TableNode): Float64Array {
    const distancesM = distancesToTable(node, this.#rest);
    for (const { from, to, distanceM } of this.#links) {
      if (from !== node.id && to !== node.id) continue;
      const other = this.#rest.nodes.findIndex(({ id }) => id === (from === node.id ? to : from));
      if (other >= 0) distancesM[other] = Math.min(distanceM, floatAt(distancesM, other));
    }
    return distancesM;
  }

  /** p* from the node in hand to each of the others. */
  #reach(distancesM: Float64Array): Float64Array {
    const direct = distancesM.map((distanceM) => dispersalProbability(distanceM, this.#kernel));
    const { probabilities } = this.#whole;
    const size = direct.length;
    return direct.map((_, node) => {
      let best = 0;
      for (let over = 0; over < size; over += 1) {
        best = Math.max(best, floatAt(probabilities, node * size + over) * floatAt(direct, over));
      }
      return best;
    });
  }

  #sumsWith({ areaKm2, regionKm2 }: TableNode, reach: Float64Array): Sums {
    const [areas, inRegion] = [this.#whole.attributes, this.#inRegion.attributes];
    const { probabilities } = this.#whole;
    const size = reach.length;
    let whole = this.#whole.num + areaKm2 * areaKm2;
    let within = this.#inRegion.num + regionKm2 * regionKm2;
    for (let from = 0; from < size; from += 1) {
      const towards = floatAt(reach, from);
      let [gained, gainedWithin] = [areaKm2 * towards, regionKm2 * towards];
      for (let to = 0; to < from; to += 1) {
        const gain = towards * floatAt(reach, to) - floatAt(probabilities, from * size + to);
        if (gain <= 0) continue;
        gained += floatAt(areas, to) * gain;
        gainedWithin += floatAt(inRegion, to) * gain;
      }
      whole += 2 * floatAt(areas, from) * gained;
      within += 2 * floatAt(inRegion, from) * gainedWithin;
    }
    return { whole, inRegion: within };
  }
}
