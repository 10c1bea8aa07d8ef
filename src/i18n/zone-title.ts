import type { CoverageRow } from '../model/coverage-rows.ts';
import { borderShort } from './border-names.ts';
import type { Localizer } from './localize.ts';

type Titled = Pick<CoverageRow, 'kind' | 'border' | 'country' | 'depthKm' | 'nameId' | 'species' | 'id'>;

/** Prefixes under which the name of a zone may stand in the texts. */
const NAME_PREFIXES = ['sea', 'place', 'water'] as const;

function placeName(localizer: Localizer, nameId: string | null): string | null {
  const key = NAME_PREFIXES.map((prefix) => `${prefix}.${nameId ?? ''}`).find((name) => localizer.has(name));
  return key === undefined ? null : localizer.t(key);
}

/** The title that stands on the map: of a belt of sea the short name of the country, for the place says the rest. */
export function zoneLabel(localizer: Localizer, row: Titled): string {
  if (row.kind === 'sea-belt' && row.country !== null) return localizer.t(`country-short.${row.country}`);
  return zoneTitle(localizer, row);
}

/** A border belt by its border or its side, a belt of sea by its coast, the rest by name. */
export function zoneTitle(localizer: Localizer, row: Titled): string {
  const { kind, border, country, depthKm, species, nameId } = row;
  if (kind === 'border-belt' && border !== null) {
    const title = borderShort(localizer, border);
    if (country === null) return title;
    return localizer.t('coverage.side', { border: title, country: localizer.t(`country.${country}`) });
  }
  if (kind === 'sea-belt' && country !== null) {
    const params = { country: localizer.t(`country.${country}`), depth: depthKm ?? 0 };
    return localizer.t('coverage.off-coast', params);
  }
  if (kind === 'drawn') return localizer.t('coverage.drawn');
  if (species !== null && nameId === null)
    return localizer.t('coverage.range-of', { species: localizer.t(`species.${species}`) });
  return placeName(localizer, nameId) ?? row.id;
}

/** The title of a part under its whole: of a side of a border the country alone. */
export function partTitle(localizer: Localizer, row: Titled): string {
  if (row.kind === 'border-belt' && row.country !== null) return localizer.t(`country.${row.country}`);
  return zoneTitle(localizer, row);
}
