import type { Polygon, Position } from 'geojson';
import { uninterrupted } from '../../src/analysis/analysis.ts';
import { rankGaps } from '../../src/analysis/gaps/gap-ranking.ts';
import { edgeDistances, outlinesOf } from '../../src/analysis/network/edge-distances.ts';
import { medianKernel } from '../../src/analysis/network/kernel.ts';
import type { Network } from '../../src/analysis/network/network.ts';
import { probabilityOfConnectivity } from '../../src/analysis/network/probability-of-connectivity.ts';
import { siteNetwork } from '../../src/analysis/network/site-nodes.ts';
import { WhatIfNetwork } from '../../src/analysis/network/what-if.ts';
import { seededRandom, type RandomSource } from '../../src/analysis/sensitivity/random.ts';
import { areaKm2 } from '../../src/geo/area.ts';
import { outlineOf } from '../../src/geo/polygon-distance.ts';
import { NO_FILTER } from '../../src/model/filter.ts';
import { shippedAdjoining, shippedSites } from '../unit/analysis/shipped.ts';

/** One measured deed and the most that it may take. */
export interface NetworkTiming {
  readonly deed: string;
  readonly tookMs: number;
  /** Processor time of this process; what a busy machine takes away is not in it. */
  readonly processorMs: number;
  readonly mostMs: number;
}

const KERNEL = medianKernel(30_000);

async function timed(deed: string, mostMs: number, work: () => Promise<unknown>): Promise<NetworkTiming> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { deed, tookMs: performance.now() - start, processorMs: (user + system) / 1000, mostMs };
}

/** Sites as discs strewn over 1,000 km × 1,000 km, of 0.3 to 6 km radius; distances edge to edge in the plane. */
function strewnNetwork(size: number, random: RandomSource): Network {
  const discs = Array.from({ length: size }, () => ({
    x: random() * 1e6,
    y: random() * 1e6,
    radius: 300 * Math.exp(random() * 3),
  }));
  const distancesM = new Float64Array(size * size);
  discs.forEach((a, from) => {
    discs.forEach((b, to) => {
      if (to === from) return;
      const apart = Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;
      distancesM[from * size + to] = Math.max(0, apart);
    });
  });
  return {
    ids: discs.map((_, index) => String(index)),
    attributes: Float64Array.from(discs, ({ radius }) => Math.PI * (radius / 1000) ** 2),
    distancesM,
  };
}

/** A star of some 10 km radius with many corners. */
function star(corners: number, random: RandomSource): Polygon {
  const [lon, lat] = [90 + random() * 40, 40 + random() * 15];
  const ring = Array.from({ length: corners }, (_, corner): Position => {
    const angle = (2 * Math.PI * corner) / corners;
    const radius = 0.1 * (0.5 + 0.5 * random());
    return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? [0, 0]]] };
}

/** PC with the importance of every node and every link by removal. */
export async function measureRemoval(size: number, mostMs: number): Promise<NetworkTiming> {
  const network = strewnNetwork(size, seededRandom(size));
  return timed(`PC, dPC of every node and link, ${size} sites`, mostMs, async () =>
    probabilityOfConnectivity(network, KERNEL, null, { nodes: true, links: true }, uninterrupted()),
  );
}

/** Edge-to-edge distances of 404 polygons of 300 vertices. */
export async function measureEdgeDistances(): Promise<NetworkTiming> {
  const random = seededRandom(404);
  const shapes = Array.from({ length: 404 }, () => star(300, random));
  return timed('edge-to-edge distances, 404 x 300 vertices', 5000, async () =>
    edgeDistances(outlinesOf(shapes), Infinity, uninterrupted()),
  );
}

/** What linking every pair of shipped sites across a border would bring. */
export async function measureAdditions(): Promise<NetworkTiming> {
  const settings = { filter: NO_FILTER, includesProposed: false, toleranceM: 500 };
  const nodes = await siteNetwork(await shippedSites(), shippedAdjoining(), settings, uninterrupted());
  const ranking = {
    kernel: KERNEL,
    link: 'joined',
    landscapeAreaKm2: null,
    species: null,
    widestM: Infinity,
  } as const;
  return timed('addition of every cross-border pair shipped', 1000, async () =>
    rankGaps(nodes, ranking, uninterrupted()),
  );
}

/** A site of 100 vertices dragged over a network of 200: what taking it up and fifty updates cost. */
export async function measureWhatIf(): Promise<readonly NetworkTiming[]> {
  const random = seededRandom(200);
  const shapes = Array.from({ length: 200 }, () => star(100, random));
  const distancesM = await edgeDistances(outlinesOf(shapes), Infinity, uninterrupted());
  const nodes = shapes.map((geometry, index) => ({
    id: String(index),
    outline: outlineOf(geometry),
    areaKm2: areaKm2(geometry),
  }));
  const trial = new WhatIfNetwork(nodes, distancesM, KERNEL);
  const taken = await timed('', 50, async () => {
    trial.hold('0');
    return Promise.resolve();
  });
  const steps: NetworkTiming[] = [];
  for (let step = 0; step < 50; step += 1) {
    const drawn = star(100, random);
    steps.push(await timed('', 16, async () => Promise.resolve(trial.put('0', drawn, areaKm2(drawn)))));
  }
  const dragged = steps.slice(5).sort((a, b) => a.tookMs - b.tookMs);
  const named = (deed: string, row: NetworkTiming | undefined): NetworkTiming[] =>
    row === undefined ? [] : [{ ...row, deed }];
  return [
    { ...taken, deed: 'what-if on 200 sites, taking a site up (once, before the drag)' },
    ...named('what-if on 200 sites, an update (median)', dragged[Math.floor(dragged.length / 2)]),
    ...named('what-if on 200 sites, an update (95 %)', dragged[Math.floor(dragged.length * 0.95)]),
  ];
}

/** All measures of the networks, the long one last. */
export async function measureNetwork(): Promise<readonly NetworkTiming[]> {
  return [
    await measureRemoval(404, 1000),
    await measureEdgeDistances(),
    await measureAdditions(),
    ...(await measureWhatIf()),
    await measureRemoval(2000, 60_000),
  ];
}
