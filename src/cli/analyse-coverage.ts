import { parseArgs } from 'node:util';
import type { CoverageSite } from '../analysis/coverage/coverage-site.ts';
import { prepareCoverage } from '../analysis/coverage/zone-coverage.ts';
import { answering, BadInput, readInput, type CommandAnswer } from './bad-input.ts';
import { parseSites, type SiteFeature } from './site-file.ts';

function optionsOf(args: readonly string[]): { readonly sites: string; readonly zones: string } {
  try {
    const options = { sites: { type: 'string' }, zones: { type: 'string' } } as const;
    const { sites, zones } = parseArgs({ args: [...args], options }).values;
    if (sites !== undefined && zones !== undefined) return { sites, zones };
  } catch {
    throw new BadInput('coverage takes --sites sites.geojson and --zones zones.geojson, nothing else.');
  }
  throw new BadInput('coverage needs both --sites sites.geojson and --zones zones.geojson.');
}

function coverageSite({ id, geometry }: SiteFeature): CoverageSite {
  return { id, geometry, kind: 'pa', isProposed: false, year: null };
}

/**
 * `coverage --sites sites.geojson --zones zones.geojson`: how much of each zone the sites cover, as one JSON object.
 * Every site counts; ground under several of them counts once in `netKm2` and each time in `grossKm2`.
 */
export async function runCoverageCommand(args: readonly string[]): Promise<CommandAnswer> {
  return answering(() => {
    const paths = optionsOf(args);
    const sites = parseSites(readInput(paths.sites), paths.sites);
    const zones = parseSites(readInput(paths.zones), paths.zones);
    const coverage = prepareCoverage(sites.map(coverageSite));
    const rows = zones.map((zone) => {
      const { id, areaKm2, protectedAreas } = coverage.of(zone);
      const { netKm2, grossKm2, percent } = protectedAreas;
      return { id, areaKm2, netKm2, grossKm2, percent };
    });
    return Promise.resolve(`${JSON.stringify({ zones: rows })}\n`);
  });
}
