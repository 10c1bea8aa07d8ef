import { readFile } from 'node:fs/promises';
import { COUNTRIES, type Country } from '../../../src/model/country.ts';
import { baseBreaches, type BaseBreach, type LandAreas } from './base-checks.ts';
import { loadBaseGeography, type BaseGeography, type BaseLevel } from './base-geography.ts';
import { tumenMouthBreaches } from './tumen-mouth.ts';

interface OfficialFigures {
  readonly countries: Readonly<Record<Country, { readonly latest: { readonly land_area_km2: number } }>>;
}

const DATA_FOLDER = new URL('../../', import.meta.url);
/** Rules of position that only the fine level can keep. */
const FINE_ONLY: ReadonlySet<string> = new Set(['CHN-PRK-RUS', 'heixiazi']);

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(new URL(path, DATA_FOLDER), 'utf8')) as T;
}

/** The official land areas of the six countries, and those measured when the base was prepared, km². */
export async function readLandAreas(): Promise<LandAreas> {
  const official = await readJson<OfficialFigures>('sources/official-coverage.json');
  const ours = await readJson<{ landAreaKm2: Record<Country, number> }>('base/country-areas.json');
  const figures = COUNTRIES.map((country) => [country, official.countries[country].latest.land_area_km2]);
  return {
    official: Object.fromEntries(figures) as Record<Country, number>,
    wholeCountry: ours.landAreaKm2,
  };
}

/** Everything that is wrong with the fine level: shared edges, areas, tri-point, Heixiazi and the Tumen mouth. */
export async function fineGroundBreaches(fine: BaseGeography): Promise<readonly BaseBreach[]> {
  return [...baseBreaches(fine, await readLandAreas()), ...tumenMouthBreaches(fine)];
}

/** What is wrong with a coarser level: shared edges, frame and border types. */
export function coarserGroundBreaches(base: BaseGeography): readonly BaseBreach[] {
  return baseBreaches(base, null).filter(({ id }) => !FINE_ONLY.has(id));
}

async function breachesOf(level: BaseLevel): Promise<readonly BaseBreach[]> {
  const base = await loadBaseGeography(level);
  return level === 'fine' ? fineGroundBreaches(base) : coarserGroundBreaches(base);
}

/** Every breach of the committed ground, each id with its level in front: `fine/CHN-PRK-RUS`. Takes ten seconds. */
export async function groundBreaches(): Promise<readonly BaseBreach[]> {
  const found: BaseBreach[] = [];
  for (const level of ['fine', 'mid', 'coarse'] as const) {
    for (const breach of await breachesOf(level)) found.push({ ...breach, id: `${level}/${breach.id}` });
  }
  return found;
}
