import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import type { OfficialCountryRecord, OfficialCoverage } from '../../../model/official-figures.ts';
import { dateText } from '../../text/years.ts';
import { officialDetails } from './official-details.ts';

/** Width of a bar in units of its picture, and the share at its end, per cent. */
const BAR_WIDTH = 188;
const BAR_END = 40;
const BAR_HEIGHT = 8;

function at(percent: number): number {
  return (BAR_WIDTH * Math.min(BAR_END, percent)) / BAR_END;
}

function bar(percent: number, token: string): TemplateResult {
  return html`<svg class="bar" viewBox="0 -3 ${BAR_WIDTH} 14" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class="track" width=${BAR_WIDTH} height=${BAR_HEIGHT} rx="1" />
      <rect fill=${`var(--${token})`} width=${at(percent)} height=${BAR_HEIGHT} rx="1" />
      <path class="target" d=${`M${String(at(30))} -3V11`} />`}
  </svg>`;
}

function realm(
  localizer: Localizer,
  key: 'land' | 'sea',
  percent: number | null,
  missingKm2: number | null,
): TemplateResult {
  const name = localizer.t(`coverage.${key}`);
  if (percent === null)
    return html`<span class="realm">
      <span class="name">${name}</span><span class="none">${localizer.t('coverage.no-coast')}</span>
    </span>`;
  return html`<span class="realm">
    <span class="name">${name}</span>${bar(percent, key === 'land' ? 'pa-land' : 'pa-sea')}
    <b>${localizer.percent(percent, percent < 0.1 ? 2 : 1)}</b>
    <span class="still"
      ><span class="visually-hidden">${localizer.t('coverage.still')} </span>${
        missingKm2 === null ? '–' : localizer.areaKm2(missingKm2)
      }</span
    >
  </span>`;
}

function country(localizer: Localizer, record: OfficialCountryRecord): TemplateResult {
  const { latest } = record;
  return html`<details class="country">
    <summary>
      <span class="country-name">${localizer.t(`country.${record.country}`)}</span>
      ${realm(localizer, 'land', latest.landPercentWithOecms ?? latest.landPercent, record.landMissingKm2)}
      ${realm(localizer, 'sea', latest.seaPercentWithOecms ?? latest.seaPercent, record.seaMissingKm2)}
    </summary>
    ${officialDetails(localizer, record)}
  </details>`;
}

/** The official figures of the six countries, dated, with their source; each opens its series, pledge and ProtConn. */
export function officialSection(localizer: Localizer, official: OfficialCoverage): TemplateResult {
  const date = official.countries
    .map(({ latest }) => latest.date)
    .sort()
    .at(-1);
  return html`<section class="official" aria-labelledby="official">
    <header>
      <h3 id="official">${localizer.t('coverage.official')}</h3>
      <span
        >${
          date === undefined
            ? nothing
            : localizer.t('coverage.official-source', { date: dateText(localizer, date) })
        }</span
      >
      <span class="still">${localizer.t('coverage.still')}</span>
    </header>
    <div class="scale" aria-hidden="true">
      <span class="name"></span>
      <svg viewBox="0 0 ${BAR_WIDTH} 12" class="bar">
        ${[0, 15, 30].map(
          (percent) =>
            svg`<text class=${percent === 30 ? 'target-text' : ''} x=${at(percent)} y="10"
              text-anchor=${percent === 0 ? 'start' : 'middle'}>${
                percent === 30 ? localizer.percent(30, 0) : percent
              }</text>`,
        )}
      </svg>
    </div>
    ${official.countries.map((record) => country(localizer, record))}
    <p class="quiet note">
      ${localizer.t('coverage.arithmetic')} ${localizer.t('ui.target-is-global')}
      <a href=${official.source.url} target="_blank" rel="noopener">${official.source.title}</a>
    </p>
  </section>`;
}
