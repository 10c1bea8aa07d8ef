import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runNetworkCommand } from '../../../src/cli/analyse-network.ts';
import { KNOWN, knownCase, sixDigits, type KnownCase } from '../analysis/network/known-networks.ts';
import { cell } from '../geo/shapes.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'network-'));
afterAll(() => {
  rmSync(FOLDER, { recursive: true });
});

function file(name: string, text: string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, text);
  return path;
}

function conefor(known: KnownCase): string[] {
  const nodes = known.nodes.map(({ id, attr }) => `${id} ${attr}`).join('\n');
  const distances = known.distance.map((row) => row.join('\t')).join('\n');
  return [
    ...['--nodes', file(`nodes-${known.case}.txt`, nodes)],
    ...['--distances', file(`distances-${known.case}.txt`, `${distances}\n`)],
  ];
}

interface Report {
  readonly n: number;
  readonly pc: { readonly num: number; readonly ec: number; readonly value?: number };
  readonly iic?: { readonly num: number };
  readonly nodes: readonly { readonly id: number | string; readonly dPC: number; readonly dIIC?: number }[];
  readonly links: readonly {
    readonly from: number;
    readonly to: number;
    readonly distance: number;
    readonly dPC: number;
  }[];
  readonly protConn?: { readonly protConn: number };
  readonly whatIf?: {
    readonly pc: { readonly num: number };
    readonly difference: { readonly ecPercent: number };
  };
}

async function report(args: readonly string[]): Promise<Report> {
  const { exitCode, stdout, stderr } = await runNetworkCommand(args);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return JSON.parse(stdout) as Report;
}

async function refusal(args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runNetworkCommand(args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  expect(stderr.trim().split('\n')).toHaveLength(1);
  return stderr;
}

interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function realCommand(args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/analyse.ts', ...args],
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}

function collection(...features: readonly object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

function site(id: string, geometry: object): object {
  return { type: 'Feature', properties: { id }, geometry };
}

describe('the network command', () => {
  const known = knownCase('A');

  // Oracle: Conefor 2.7.3.
  it('gives the figures of Conefor for its own files, as one JSON object on stdout', async () => {
    const args = [...conefor(known), '--median', '3000', '--landscape-area', '1000', '--threshold', '3000'];
    const { code, stdout, stderr } = await realCommand(['network', ...args]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const found = JSON.parse(stdout) as Report;
    expect(Math.abs(found.pc.num - known.pc.overall.PCnum)).toBeLessThan(sixDigits(known.pc.overall.PCnum));
    expect(found.nodes.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
    expect(found.nodes[3]?.dPC).toBeCloseTo(57.95188781, 6);
    expect(found.nodes[3]?.dIIC).toBeCloseTo(59.61538462, 6);
    expect(found.links).toHaveLength(10);
    expect(found.protConn?.protConn).toBeCloseTo(11.5104027, 6);
  }, 60_000);

  it('ends a real run with bad input by one sentence, code 2 and an empty stdout', async () => {
    const { code, stdout, stderr } = await realCommand(['network', '--sites', file('not.json', 'hello')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim()).toMatch(/^--median \(metres\) is missing\.$/);
    const unknown = await realCommand(['unicorns']);
    expect({ code: unknown.code, stdout: unknown.stdout }).toEqual({ code: 2, stdout: '' });
  }, 60_000);

  it('leaves out what was not asked for', async () => {
    const found = await report([...conefor(known), '--median', '3000']);
    expect(found).not.toHaveProperty('iic');
    expect(found).not.toHaveProperty('protConn');
    expect(found.pc).not.toHaveProperty('value');
    expect(found.nodes[0]).not.toHaveProperty('dIIC');
  });

  it('repeats the run with an improved link and tells the difference', async () => {
    const found = await report([...conefor(known), '--median', '3000', '--add', '4-5:1500']);
    expect(found.whatIf?.pc.num).toBeCloseTo(KNOWN.whatIf[0]!.after.PCnum, 4);
    expect(found.whatIf?.difference.ecPercent).toBeCloseTo(KNOWN.whatIf[0]!.gain_EC_pct, 6);
  });

  it('measures polygons edge to edge and weighs them by their area in km²', async () => {
    const sites = collection(
      site('rus-a', cell(130, 42, 131, 43)),
      site('chn-b', cell(131, 42, 132, 43)),
      site('prk-c', cell(133, 42, 134, 43)),
    );
    const found = await report(['--sites', file('sites.geojson', sites), '--median', '10000']);
    expect(found.links[0]).toMatchObject({ from: 'rus-a', to: 'chn-b', distance: 0 });
    // GeographicLib: the parallel 43 N from 132 to 133 E.
    expect(found.links[2]?.distance).toBeCloseTo(81537.78, -1);
    expect(found.pc.ec).toBeGreaterThan(2 * 9000);
    const joined = await report([
      ...['--sites', join(FOLDER, 'sites.geojson'), '--median', '10000'],
      ...['--add', 'chn-b-prk-c:0'],
    ]);
    expect(joined.whatIf?.difference.ecPercent).toBeGreaterThan(20);
  });

  it.each([
    ['an unknown id', '1 10\n2 20', '1 9 1000', /node 9 is not in the nodes file/],
    ['a negative area', '1 -10\n2 20', '1 2 1000', /area of node 1 is negative/],
    ['a word for a number', '1 ten\n2 20', '1 2 1000', /"ten" is not a number/],
    ['degrees for metres', '1 10\n2 20\n3 4', '1 2 0.52\n2 3 1.75', /looks like degrees/],
    ['an empty file', '1 10\n2 20', ' \n', /is empty/],
    ['two distances for one pair', '1 10\n2 20', '1 2 1000\n2 1 1500', /two distances/],
    ['a node that stands twice', '1 10\n1 20', '1 1 1000', /stands twice/],
    ['a column too many', '1 10\n2 20', '1 2 1000 7', /3 columns are expected/],
  ])('refuses %s', async (_, nodes, distances, sentence) => {
    const args = ['--nodes', file('n.txt', nodes), '--distances', file('d.txt', distances)];
    expect(await refusal([...args, '--median', '3000'])).toMatch(sentence);
  });

  const bowtie = {
    type: 'Polygon',
    coordinates: [
      [
        [130, 42],
        [131, 43],
        [131, 42],
        [130, 43],
        [130, 42],
      ],
    ],
  };
  it.each([
    ['text that is not JSON', 'sites!', /is not JSON/],
    ['a collection without features', collection(), /has no features/],
    ['a ring that crosses itself', collection(site('a', bowtie)), /crosses itself/],
    [
      'positions in metres',
      collection(site('a', cell(500000, 4600000, 510000, 4610000))),
      /not in longitude/,
    ],
    ['a point for a site', collection(site('a', { type: 'Point', coordinates: [130, 42] })), /not a polygon/],
    ['two sites of one id', collection(site('a', cell(1, 1, 2, 2)), site('a', cell(3, 3, 4, 4))), /twice/],
  ])('refuses %s', async (_, text, sentence) => {
    expect(await refusal(['--sites', file('bad.geojson', text), '--median', '10000'])).toMatch(sentence);
  });

  it('refuses options that it does not know or cannot read', async () => {
    expect(await refusal(['--median', 'far', ...conefor(known)])).toMatch(/above 0/);
    expect(await refusal(['--mean', '3'])).toMatch(/--mean/);
    expect(await refusal([...conefor(known), '--median', '3000', '--p0', '1.5'])).toMatch(/between 0 and 1/);
    expect(await refusal([...conefor(known), '--median', '3000', '--add', '4-9:1500'])).toMatch(/not in the/);
    expect(await refusal([...conefor(known), '--median', '3000', '--landscape-area', '9'])).toMatch(
      /smaller/,
    );
  });
});
