import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { areaKm2 } from '../geo/area.ts';
import { dissolve } from '../geo/dissolve.ts';
import { answering, BadInput, readInput, type CommandAnswer } from './bad-input.ts';
import { parseSites } from './site-file.ts';

function optionsOf(args: readonly string[]): { readonly sites: string; readonly out: string } {
  try {
    const options = { sites: { type: 'string' }, out: { type: 'string' } } as const;
    const { sites, out } = parseArgs({ args: [...args], options }).values;
    if (sites !== undefined && out !== undefined) return { sites, out };
  } catch {
    throw new BadInput('dissolve takes --sites sites.geojson and --out out.geojson, nothing else.');
  }
  throw new BadInput('dissolve needs both --sites sites.geojson and --out out.geojson.');
}

function writeWhole(path: string, text: string): void {
  const draft = `${path}.part`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch {
    rmSync(draft, { force: true });
    throw new BadInput(`${path} cannot be written.`);
  }
}

/**
 * `dissolve --sites sites.geojson --out out.geojson`: writes the ground of all sites, each place once, as one
 * MultiPolygon, and prints how many sites went in, how many polygons came out and their area.
 */
export async function runDissolveCommand(args: readonly string[]): Promise<CommandAnswer> {
  return answering(() => {
    const paths = optionsOf(args);
    const sites = parseSites(readInput(paths.sites), paths.sites);
    const geometry = dissolve(sites.map((site) => site.geometry));
    const features = [{ type: 'Feature', properties: {}, geometry }];
    writeWhole(paths.out, `${JSON.stringify({ type: 'FeatureCollection', features })}\n`);
    const summary = {
      sites: sites.length,
      polygons: geometry.coordinates.length,
      areaKm2: areaKm2(geometry),
    };
    return Promise.resolve(`${JSON.stringify(summary)}\n`);
  });
}
