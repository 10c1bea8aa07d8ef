import { borderInFull } from '../../../i18n/border-names.ts';
import type { Localizer } from '../../../i18n/localize.ts';
import { zoneTitle } from '../../../i18n/zone-title.ts';
import { shownValue, type Answers, type CoverageFigures } from '../../../model/analysis-answers.ts';
import type { CoverageRow } from '../../../model/coverage-rows.ts';
import { areaText } from '../../text/figures.ts';
import { bandText } from '../connectivity/gap-words.ts';

/** A share below this is written with two decimals. */
const SMALL_PERCENT = 1;

/** A share of a zone: one decimal, two where it is small, and never a bare zero for something. */
export function shareText(localizer: Localizer, percent: number): string {
  if (percent > 0 && percent < 0.005) return `< ${localizer.percent(0.01, 2)}`;
  return localizer.percent(percent, percent < SMALL_PERCENT ? 2 : 1);
}

/** How far it is to 30 %, or that it is reached. */
export function missingText(localizer: Localizer, { missingKm2 }: CoverageFigures): string | null {
  if (missingKm2 === null) return null;
  if (missingKm2 === 0) return localizer.t('coverage.reached');
  return localizer.t('coverage.missing', { missing: areaText(localizer, missingKm2) });
}

/** What is protected of a zone, in a sentence. */
export function shareSentence(localizer: Localizer, row: CoverageRow): string {
  const { percent } = row.withOecms;
  const title = zoneTitle(localizer, row);
  if (percent === null) return localizer.t('coverage.no-area', { title });
  const figures = { area: areaText(localizer, row.areaKm2), percent: shareText(localizer, percent) };
  if (row.kind !== 'border-belt' || row.border === null || row.depthKm === null)
    return localizer.t('coverage.of-zone', { ...figures, title });
  const belt = { ...figures, depth: row.depthKm, border: borderInFull(localizer, row.border) };
  const subject = row.border === 'KOR-PRK' ? 'line' : 'belt';
  if (row.country === null) return localizer.t(`coverage.of-${subject}`, belt);
  const side = subject === 'line' ? 'line-side' : 'side';
  return localizer.t(`coverage.of-${side}`, { ...belt, country: localizer.t(`country.${row.country}`) });
}

function reason(localizer: Localizer, code: string): string {
  return localizer.t('connect.no-band', { reason: localizer.t(`band-reason.${code}`) });
}

/** The band of the share of a row over drawn positions, or why it has none. */
export function rowBandText(localizer: Localizer, row: CoverageRow, answer: Answers['coverageBand']): string {
  const [zoneId, ...others] = row.zoneIds;
  if (row.kind === 'drawn') return reason(localizer, 'drawn-outline');
  if (zoneId === undefined || others.length > 0) return reason(localizer, 'each-side');
  const band = shownValue(answer)?.[zoneId];
  if (band === undefined) {
    if (answer?.status === 'running') return localizer.t('connect.bands-running');
    if (answer?.status === 'failed') return localizer.t('connect.no-band-failed');
    return reason(localizer, 'not-asked');
  }
  return bandText(localizer, band, (value) => shareText(localizer, value));
}
