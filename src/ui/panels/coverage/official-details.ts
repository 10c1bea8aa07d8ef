import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import type { OfficialCountryRecord } from '../../../model/official-figures.ts';
import { seriesChart } from '../../charts/series-chart.ts';
import { dateText } from '../../text/years.ts';
import { textIn } from '../../text/names.ts';

function series(localizer: Localizer, record: OfficialCountryRecord): TemplateResult {
  const changes = record.series.filter(({ hasNewDenominator }) => hasNewDenominator);
  const [first, second] = changes.map(({ date }) => dateText(localizer, date));
  return html`<h4>${localizer.t('coverage.series')}</h4>
    ${seriesChart(localizer, record.series)}
    ${
      first === undefined
        ? nothing
        : html`<p class="quiet">
            ${localizer.t('coverage.denominator', { first, second: second ?? first })}
          </p>`
    }`;
}

function pledge(localizer: Localizer, { pledge: found }: OfficialCountryRecord): TemplateResult {
  const said = found?.text == null ? null : textIn(found.text, localizer.language);
  const document = found === null ? null : textIn(found.document, localizer.language);
  return html`<h4>${localizer.t('coverage.pledge')}</h4>
    ${
      said === null
        ? html`<p>${localizer.t('coverage.no-pledge')}</p>`
        : html`<p lang=${said.lang}>${said.text}</p>`
    }
    ${document === null ? nothing : html`<p class="quiet" lang=${document.lang}>${document.text}</p>`}
    <ul class="links">
      ${(found?.sources ?? []).map(
        ({ url, note }) =>
          html`<li><a href=${url} target="_blank" rel="noopener">${note ?? new URL(url).hostname}</a></li>`,
      )}
    </ul>`;
}

function protConn(localizer: Localizer, { protConn: found, records }: OfficialCountryRecord): unknown {
  if (found === null) return nothing;
  const { percent, author, medianDispersalKm, date, caveat, source } = found;
  const by = { author, date, distance: localizer.distanceKm(medianDispersalKm) };
  return html`<h4>${localizer.t('coverage.protconn', { percent: localizer.percent(percent, 2) })}</h4>
    ${
      caveat === null || records === null
        ? nothing
        : html`<p class="caution">${localizer.t('coverage.protconn-caveat', { ...records })}</p>`
    }
    <p class="quiet">${localizer.t('coverage.protconn-by', by)} <span lang="en">${source}</span></p>`;
}

/** What stands behind the official figures of a country: shares by release, pledge, published ProtConn. */
export function officialDetails(localizer: Localizer, record: OfficialCountryRecord): TemplateResult {
  return html`<div class="inner">
    ${series(localizer, record)} ${pledge(localizer, record)} ${protConn(localizer, record)}
  </div>`;
}
