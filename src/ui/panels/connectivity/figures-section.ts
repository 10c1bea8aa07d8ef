import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import {
  shownValue,
  type Answer,
  type BandAnswer,
  type ConnectivityAnswer,
  type ConnectivityBands,
  type NetworkFigures,
} from '../../../model/analysis-answers.ts';
import { areaText } from '../../text/figures.ts';
import { bandText } from './gap-words.ts';

type Bands = Answer<ConnectivityBands> | null;

function bandLine(
  localizer: Localizer,
  bands: Bands,
  pick: (bands: ConnectivityBands) => BandAnswer,
  write: (value: number) => string,
): TemplateResult | typeof nothing {
  if (bands?.status === 'failed') {
    return html`<span class="band caution">${localizer.t('connect.no-band-failed')}</span>`;
  }
  const value = shownValue(bands);
  if (value !== null) return html`<span class="band">${bandText(localizer, pick(value), write)}</span>`;
  return bands === null ? nothing : html`<span class="band">${localizer.t('connect.bands-running')}</span>`;
}

function partsText(localizer: Localizer, { separateParts }: NetworkFigures): string {
  return separateParts === 1
    ? localizer.t('connect.figure-one-part')
    : localizer.plural('connect.figure-parts', separateParts);
}

function scenarioLine(
  localizer: Localizer,
  scenario: NetworkFigures | null,
  write: (figures: NetworkFigures) => string | null,
): TemplateResult | typeof nothing {
  const value = scenario === null ? null : write(scenario);
  if (value === null) return nothing;
  return html`<span class="scenario">${localizer.t('connect.with-scenario', { value })}</span>`;
}

/**
 * The network as it is, in sentences: EC, ProtConn, separate parts; each with its band or the reason for none. With a
 * scenario the band is that of the scenario and stands behind its figure.
 */
export function figuresSection(
  localizer: Localizer,
  answer: ConnectivityAnswer,
  bands: Bands,
): TemplateResult {
  const { baseline, scenario } = answer;
  const area = (value: number): string => areaText(localizer, value);
  const percent = (value: number): string => localizer.percent(value, 2);
  return html`<section class="figures" aria-labelledby="now">
    <h3 id="now">
      ${localizer.t('connect.now')} <span class="tag">${localizer.t('connect.modelled')}</span>
    </h3>
    <ul>
      <li>
        ${localizer.t('connect.figure-ec', { area: area(baseline.ecKm2) })}
        ${scenarioLine(localizer, scenario, ({ ecKm2 }) => area(ecKm2))}
        ${bandLine(localizer, bands, ({ ecKm2 }) => ecKm2, area)}
      </li>
      <li>
        ${
          baseline.protConnPercent === null
            ? html`<span class="quiet">${localizer.t('connect.no-protconn')}</span>`
            : html`${localizer.t('connect.figure-protconn', { share: percent(baseline.protConnPercent) })}`
        }
        ${scenarioLine(localizer, scenario, ({ protConnPercent }) =>
          protConnPercent === null ? null : percent(protConnPercent),
        )}
        ${
          baseline.protConnPercent === null
            ? nothing
            : bandLine(localizer, bands, ({ protConnPercent }) => protConnPercent, percent)
        }
      </li>
      <li>
        ${partsText(localizer, baseline)}
        <span class="band"
          >${localizer.t('connect.no-band', { reason: localizer.t('connect.exact-count') })}</span
        >
        ${scenarioLine(localizer, scenario, ({ separateParts }) => localizer.number(separateParts))}
      </li>
    </ul>
  </section>`;
}
