import type { Country } from './country.ts';
import type { LocalizedText } from './language.ts';

/** One point of the official series; shares in per cent of the area that the release assigns to the country. */
export interface OfficialPoint {
  /** Day of the release, ISO 8601. */
  readonly date: string;
  readonly landPercent: number | null;
  readonly seaPercent: number | null;
  readonly landPercentWithOecms: number | null;
  readonly seaPercentWithOecms: number | null;
  /** Denominators of the shares. */
  readonly landAreaKm2: number | null;
  readonly seaAreaKm2: number | null;
  /** True for the first release on another base layer: shares before and after are not comparable. */
  readonly hasNewDenominator: boolean;
}

/** ProtConn of a country as the Joint Research Centre published it. */
export interface PublishedProtConn {
  readonly percent: number;
  readonly date: string;
  readonly author: string;
  readonly medianDispersalKm: number;
  readonly source: string;
  /** `public-records-only`: rests on the small part of the country's records that is public. */
  readonly caveat: 'public-records-only' | null;
}

/** What a pledge rests on: an address, and what the source is where the facts say so. */
export interface PledgeSource {
  readonly url: string;
  readonly note: string | null;
}

/** `official-coverage.json`, one country: what is said officially, never mixed with figures of the atlas. */
export interface OfficialCountryRecord {
  readonly country: Country;
  readonly latest: OfficialPoint;
  /** What is missing to 30 % by the latest release, protected areas and OECMs together; null without a sea. */
  readonly landMissingKm2: number | null;
  readonly seaMissingKm2: number | null;
  /** Oldest first; the last one is the latest release. */
  readonly series: readonly OfficialPoint[];
  readonly pledge: {
    readonly document: LocalizedText;
    /** Null where no pledge was found. */
    readonly text: LocalizedText | null;
    readonly sources: readonly PledgeSource[];
  } | null;
  readonly protConn: PublishedProtConn | null;
  /** Records of Protected Planet that are public and that are kept from publication, where both are known. */
  readonly records: { readonly open: number; readonly restricted: number; readonly date: string } | null;
}

/** `official-coverage.json`: Protected Planet's national statistics, pledges and published ProtConn. */
export interface OfficialCoverage {
  readonly source: { readonly title: string; readonly url: string };
  /** In the order of the six. */
  readonly countries: readonly OfficialCountryRecord[];
}
