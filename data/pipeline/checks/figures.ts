import type { ProtectedAreaFact } from '../../../src/dataset/schema/protected-area.ts';
import type { Breach, Sources } from '../records/read-sources.ts';
import { breach, type Check } from './check.ts';

/** The largest protected area of the region is well below this, km². */
const LARGEST_KM2 = 60_000;
/** Some parks are reported with their land alone and the sea beside it. */
const LARGEST_SEA_SHARE = 1.6;

function areas({ id, area_km2: area, marine_area_km2: marine }: ProtectedAreaFact): Breach[] {
  if (area === null) return [];
  const found: Breach[] = [];
  if (area > LARGEST_KM2) found.push(breach(id, 'area_km2', `${area} is beyond every site of the region`));
  if (marine !== null && marine > area * LARGEST_SEA_SHARE) {
    found.push(breach(id, 'marine_area_km2', `${marine} is larger than the site of ${area}`));
  }
  return found;
}

function borders(fact: ProtectedAreaFact): Breach[] {
  const { id, border, border_distance_km: distance, country } = fact;
  const found: Breach[] = [];
  if (fact.touches_border && border === null) {
    found.push(breach(id, 'border', 'is null for a site that touches it'));
  }
  if (fact.touches_border && distance !== null && distance > 0) {
    found.push(breach(id, 'border_distance_km', `is ${distance} for a site that touches the border`));
  }
  if (border !== null && !border.split('-').includes(country)) {
    found.push(breach(id, 'border', `${border} is no border of ${country}`));
  }
  return found;
}

/** Areas, distances and borders agree with one another. */
export const siteFiguresCheck: Check = {
  name: 'site-figures',
  run: (sources) => sources.protectedAreas.flatMap((fact) => [...areas(fact), ...borders(fact)]),
};

function brackets(sources: Sources): Breach[] {
  return sources.species.flatMap((species) => {
    const rows = species.population.filter(({ low, high }) => low !== null && high !== null && low > high);
    const moves = species.movement.filter(({ min, max }) => min !== null && max !== null && min > max);
    const { low, mid, high } = species.connectivity_hint.dispersal_km;
    return [
      ...rows.map(({ scope }) => breach(species.id, 'population', `${scope}: low is above high`)),
      ...moves.map(({ metric }) => breach(species.id, 'movement', `${metric}: min is above max`)),
      ...(low <= mid && mid <= high
        ? []
        : [breach(species.id, 'connectivity_hint', 'low, mid and high are not in order')]),
    ];
  });
}

/** Low figures are not above high ones. */
export const speciesFigures: Check = { name: 'species-figures', run: brackets };

function totals(sources: Sources): Breach[] {
  return Object.entries(sources.programme.threatened.rows).flatMap(([country, row]) => {
    const sum = row.slice(0, -1).reduce((total, count) => total + count, 0);
    return sum === row.at(-1)
      ? []
      : [breach(`threatened-${country}`, 'total', `is ${row.at(-1)}, the groups sum to ${sum}`)];
  });
}

/** The groups of threatened species sum to the printed total. */
export const threatenedTotals: Check = { name: 'threatened-totals', run: totals };
