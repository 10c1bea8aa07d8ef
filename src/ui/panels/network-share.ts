import type { Localizer } from '../../i18n/localize.ts';
import { COUNTRIES } from '../../model/country.ts';
import type { ProgrammeNetwork, ProgrammeRecord } from '../../model/programme.ts';
import type { Site } from '../../model/site.ts';

/** The id of the network, which is also the id of its layer and the tag of its sites. */
export const NETWORK = 'neampan';

/** How many members of the network the atlas can show, of how many there are, as words for the messages. */
export interface NetworkShare {
  readonly params: Readonly<Record<'shown' | 'total' | 'year' | 'countries', string>>;
  readonly network: ProgrammeNetwork;
}

/**
 * The share of the network's members that are on record by name, whatever the filter. Null before the programme has
 * been read and when every member is shown, so that nothing need be said.
 */
export function networkShare(
  localizer: Localizer,
  programme: ProgrammeRecord | undefined,
  sites: readonly Site[],
): NetworkShare | null {
  const network = programme?.networks.find(({ id }) => id === NETWORK);
  if (network === undefined) return null;
  const counted = COUNTRIES.map((country) => [country, network.members[country] ?? 0] as const);
  const total = counted.reduce((sum, [, count]) => sum + count, 0);
  const shown = sites.filter((site) => site.tags.includes(NETWORK)).length;
  if (shown >= total) return null;
  const countries = counted
    .filter(([, count]) => count > 0)
    .map(([country, count]) => `${localizer.t(`country-short.${country}`)} ${localizer.number(count)}`)
    .join(localizer.t('ui.list-separator'));
  const params = {
    shown: localizer.number(shown),
    total: localizer.number(total),
    year: network.asOf,
    countries,
  };
  return { params, network };
}
