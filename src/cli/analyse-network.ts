import { parseArgs } from 'node:util';
import { uninterrupted } from '../analysis/analysis.ts';
import { totalOf } from '../analysis/network/index-value.ts';
import { edgeDistances, outlinesOf } from '../analysis/network/edge-distances.ts';
import { distanceAtProbability, isKernel, type Kernel } from '../analysis/network/kernel.ts';
import { networkOf, withoutLinksOver, type Link, type Network } from '../analysis/network/network.ts';
import { answering, BadInput, positiveOption, readInput, type CommandAnswer } from './bad-input.ts';
import { parseDistances, parseNodes, refuseDegrees } from './conefor-files.ts';
import { networkReport } from './network-report.ts';
import { parseSites } from './site-file.ts';

const OPTIONS = {
  nodes: { type: 'string' },
  distances: { type: 'string' },
  sites: { type: 'string' },
  median: { type: 'string' },
  p0: { type: 'string' },
  'landscape-area': { type: 'string' },
  threshold: { type: 'string' },
  'minimum-probability': { type: 'string' },
  add: { type: 'string', multiple: true },
} as const;

type Options = ReturnType<typeof optionsOf>;

function optionsOf(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, strict: true }).values;
  } catch (error) {
    const [sentence = 'The options are not understood'] = (error as Error).message.split(/\.\s|\n/);
    throw new BadInput(`${sentence.replace(/\.$/, '')}.`);
  }
}

function kernelOf(options: Options): Kernel {
  const distanceM = positiveOption('median', options.median);
  if (distanceM === null) throw new BadInput('--median (metres) is missing.');
  const kernel = { probability: positiveOption('p0', options.p0) ?? 0.5, distanceM };
  if (!isKernel(kernel)) throw new BadInput(`--p0 must lie between 0 and 1, not ${options.p0 ?? ''}.`);
  return kernel;
}

function fromFiles(nodesPath: string, distancesPath: string, kernel: Kernel): Network {
  const nodes = parseNodes(readInput(nodesPath), nodesPath);
  const ids = nodes.map(({ id }) => id);
  const number = new Map(ids.map((id, index) => [id, index]));
  const rows = parseDistances(readInput(distancesPath), distancesPath, new Set(ids));
  refuseDegrees(rows, kernel.distanceM, distancesPath);
  return networkOf(
    ids,
    nodes.map(({ attribute }) => attribute),
    rows.map(({ from, to, distanceM }) => ({
      from: number.get(from) ?? 0,
      to: number.get(to) ?? 0,
      distanceM,
    })),
  );
}

async function fromSites(path: string, kernel: Kernel): Promise<Network> {
  const sites = parseSites(readInput(path), path);
  if (kernel.distanceM < 1) {
    throw new BadInput(`--median ${kernel.distanceM} looks like degrees; it must be in metres.`);
  }
  const outlines = outlinesOf(sites.map(({ geometry }) => geometry));
  return {
    ids: sites.map(({ id }) => id),
    attributes: Float64Array.from(sites, ({ areaKm2 }) => areaKm2),
    distancesM: await edgeDistances(outlines, Infinity, uninterrupted()),
  };
}

async function networkFrom(options: Options, kernel: Kernel): Promise<Network> {
  const { nodes, distances, sites } = options;
  if (sites !== undefined) {
    if (nodes !== undefined || distances !== undefined) {
      throw new BadInput('--sites stands alone, without --nodes and --distances.');
    }
    return fromSites(sites, kernel);
  }
  if (nodes === undefined || distances === undefined) {
    throw new BadInput('Either --nodes and --distances or --sites must be given.');
  }
  return fromFiles(nodes, distances, kernel);
}

/** Reads `id1-id2:distance`; ids may hold hyphens, as long as one split gives two known ids. */
function additionOf(text: string, { ids }: Network): Link {
  const colon = text.lastIndexOf(':');
  const distanceM = colon < 0 || text.slice(colon + 1).trim() === '' ? NaN : Number(text.slice(colon + 1));
  if (!Number.isFinite(distanceM) || distanceM < 0) {
    throw new BadInput(`--add ${text} is not of the form id1-id2:metres.`);
  }
  const pair = text.slice(0, colon);
  for (let hyphen = pair.indexOf('-'); hyphen >= 0; hyphen = pair.indexOf('-', hyphen + 1)) {
    const from = ids.indexOf(pair.slice(0, hyphen));
    const to = ids.indexOf(pair.slice(hyphen + 1));
    if (from >= 0 && to >= 0 && from !== to) return { from, to, distanceM };
  }
  throw new BadInput(`--add ${text} names a site that is not in the network.`);
}

function checkLandscape({ attributes }: Network, landscapeArea: number | null): void {
  const total = totalOf(attributes);
  if (landscapeArea !== null && total > landscapeArea * (1 + 1e-9)) {
    throw new BadInput(`--landscape-area ${landscapeArea} is smaller than the sites together (${total}).`);
  }
}

async function report(argv: readonly string[]): Promise<string> {
  const options = optionsOf(argv);
  const kernel = kernelOf(options);
  const landscapeArea = positiveOption('landscape-area', options['landscape-area']);
  const thresholdM = positiveOption('threshold', options.threshold);
  const leastProbability = positiveOption('minimum-probability', options['minimum-probability']);
  const whole = await networkFrom(options, kernel);
  checkLandscape(whole, landscapeArea);
  const network =
    leastProbability === null
      ? whole
      : withoutLinksOver(whole, distanceAtProbability(leastProbability, kernel));
  const additions = (options.add ?? []).map((text) => additionOf(text, network));
  return `${JSON.stringify(await networkReport(network, { kernel, landscapeArea, thresholdM, additions }))}\n`;
}

/**
 * `network`: connectivity of sites from Conefor's files or from polygons (areas in km², distances edge to edge in
 * metres). One JSON object on stdout.
 */
export async function runNetworkCommand(argv: readonly string[]): Promise<CommandAnswer> {
  return answering(async () => report(argv));
}
