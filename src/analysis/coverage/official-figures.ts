import type { Country } from '../../model/country.ts';
import type { OfficialPoint, PublishedProtConn } from '../../model/official-figures.ts';

/** One release of Protected Planet's country statistics as the file of facts has it. */
interface OfficialRelease {
  readonly release: string;
  readonly land_pct: number | null;
  readonly marine_pct: number | null;
  readonly land_pct_with_oecm: number | null;
  readonly marine_pct_with_oecm: number | null;
  readonly land_area_km2: number | null;
  readonly marine_area_km2: number | null;
}

interface OfficialCountry {
  readonly latest: Omit<OfficialRelease, 'release'> & { readonly date: string };
  readonly series: readonly OfficialRelease[];
  readonly protconn_published: {
    readonly protconn_pct: number | null;
    readonly date: string;
    readonly author: string;
    readonly median_dispersal_km: number;
    readonly source: string;
  } | null;
  readonly commitment: {
    readonly document: string;
    /** Null where no pledge was found. */
    readonly text: string | null;
    readonly sources: readonly string[];
  } | null;
}

/** `data/sources/official-coverage.json`, as far as it is read here. */
export interface OfficialFacts {
  readonly source: { readonly title: string; readonly url: string };
  readonly countries: Readonly<Record<Country, OfficialCountry>>;
}

/** What is said officially of a country; never mixed with figures of the atlas. */
export interface OfficialFigures {
  readonly label: 'official';
  readonly country: Country;
  readonly latest: OfficialPoint;
  readonly series: readonly OfficialPoint[];
  readonly pledge: {
    readonly document: string;
    /** Null where no pledge was found. */
    readonly text: string | null;
    readonly sources: readonly string[];
  } | null;
  readonly protConn: PublishedProtConn | null;
  readonly source: { readonly title: string; readonly url: string };
}

/** Days on which Protected Planet changed its base layer, and with it the denominators of all countries. */
export const DENOMINATOR_CHANGES = ['2024-10-23', '2025-11-01'] as const;

/** Countries most of whose records are kept from publication: 2,960 of 3,082 in China (Protected Planet, June 2021). */
const PUBLIC_RECORDS_ONLY: readonly Country[] = ['CHN'];

function pointOf(release: OfficialRelease, before: string | null): OfficialPoint {
  return {
    date: release.release,
    landPercent: release.land_pct,
    seaPercent: release.marine_pct,
    landPercentWithOecms: release.land_pct_with_oecm,
    seaPercentWithOecms: release.marine_pct_with_oecm,
    landAreaKm2: release.land_area_km2,
    seaAreaKm2: release.marine_area_km2,
    hasNewDenominator:
      before !== null && DENOMINATOR_CHANGES.some((change) => before < change && change <= release.release),
  };
}

function protConnOf(
  country: Country,
  published: OfficialCountry['protconn_published'],
): OfficialFigures['protConn'] {
  if (published?.protconn_pct == null) return null;
  const { protconn_pct: percent, date, author, median_dispersal_km: medianDispersalKm, source } = published;
  const caveat = PUBLIC_RECORDS_ONLY.includes(country) ? 'public-records-only' : null;
  return { percent, date, author, medianDispersalKm, source, caveat };
}

/**
 * The official figures of a country, 2016 to the latest release, oldest first: Protected Planet's shares of land and sea
 * with their denominators, the country's pledge, and ProtConn as the Joint Research Centre published it.
 */
export function officialFigures(facts: OfficialFacts, country: Country): OfficialFigures {
  const { latest, series, commitment, protconn_published } = facts.countries[country];
  const last: OfficialRelease = { ...latest, release: latest.date };
  const releases = [...series.filter(({ release }) => release < latest.date), last].sort((a, b) =>
    a.release < b.release ? -1 : 1,
  );
  const points = releases.map((release, index) => pointOf(release, releases[index - 1]?.release ?? null));
  return {
    label: 'official',
    country,
    latest: points.at(-1) ?? pointOf(last, null),
    series: points,
    pledge:
      commitment === null
        ? null
        : { document: commitment.document, text: commitment.text, sources: commitment.sources },
    protConn: protConnOf(country, protconn_published),
    source: { title: facts.source.title, url: facts.source.url },
  };
}
