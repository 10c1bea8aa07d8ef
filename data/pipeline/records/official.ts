import { officialFigures } from '../../../src/analysis/coverage/official-figures.ts';
import type { OfficialFact } from '../../../src/dataset/schema/official.ts';
import { COUNTRIES, type Country } from '../../../src/model/country.ts';
import type {
  OfficialCountryRecord,
  OfficialCoverage,
  PledgeSource,
} from '../../../src/model/official-figures.ts';
import { translateOrNull, type Translate } from './text.ts';

/** An address with a remark behind it, as the facts write their sources. */
function pledgeSource(text: string): PledgeSource {
  const [url = text, ...rest] = text.split(' ');
  const note = rest.join(' ').replace(/^\((.*)\)$/, '$1');
  return { url, note: note === '' ? null : note };
}

function recordCounts({ number_of_protected_areas: counts }: OfficialFact['countries'][Country]) {
  const open = counts?.find(({ what }) => what.startsWith('publicly available'));
  const restricted = counts?.find(({ what }) => what.startsWith('records restricted'));
  if (open === undefined || restricted === undefined) return null;
  return { open: open.value, restricted: restricted.value, date: open.date };
}

function countryRecord(facts: OfficialFact, country: Country, translate: Translate): OfficialCountryRecord {
  const fact = facts.countries[country];
  const { latest, series, pledge, protConn } = officialFigures(facts, country);
  return {
    country,
    latest,
    landMissingKm2: fact.gap_to_30pct_land_km2,
    seaMissingKm2: fact.gap_to_30pct_marine_km2,
    series,
    pledge: pledge && {
      document: translate(pledge.document),
      text: translateOrNull(translate, pledge.text),
      sources: pledge.sources.map(pledgeSource),
    },
    protConn,
    records: recordCounts(fact),
  };
}

/** `official-coverage.json`: what Protected Planet and the countries say, with its dates and sources. */
export function officialRecord(facts: OfficialFact, translate: Translate): OfficialCoverage {
  return {
    source: { title: facts.source.title, url: facts.source.url },
    countries: COUNTRIES.map((country) => countryRecord(facts, country, translate)),
  };
}
