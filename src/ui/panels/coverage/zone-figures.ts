import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import { zoneTitle } from '../../../i18n/zone-title.ts';
import type { CoverageFigures } from '../../../model/analysis-answers.ts';
import { findRow, type CoverageRow } from '../../../model/coverage-rows.ts';
import { areaText } from '../../text/figures.ts';
import type { CoverageInput } from './coverage-input.ts';
import { missingText, rowBandText, shareSentence, shareText } from './coverage-words.ts';

function signed(localizer: Localizer, value: number): string {
  const digits = Math.abs(value) < 1 ? 2 : 1;
  return `${value < 0 ? '−' : '+'}${localizer.number(Math.abs(value), digits)}`;
}

function pair(localizer: Localizer, key: string, { percent, netKm2 }: CoverageFigures): unknown {
  if (percent === null) return nothing;
  return html`<div>
    <dt>${localizer.t(`coverage.${key}`)}</dt>
    <dd><b>${shareText(localizer, percent)}</b> ${areaText(localizer, netKm2)}</dd>
  </div>`;
}

function withScenario({ localizer, scenarioRows }: CoverageInput, row: CoverageRow): unknown {
  const tried = findRow(scenarioRows ?? [], row.id)?.withOecms.percent ?? null;
  const { percent } = row.withOecms;
  if (tried === null || percent === null) return nothing;
  const params = { percent: shareText(localizer, tried), change: signed(localizer, tried - percent) };
  return html`<p class="caution">${localizer.t('coverage.with-scenario', params)}</p>`;
}

/** How sure the share is; of a border for each side. */
function bandLines({ localizer, answers }: CoverageInput, row: CoverageRow): TemplateResult {
  const sides = row.kind === 'border-belt' ? row.parts : [];
  return html`<p class="quiet">${rowBandText(localizer, row, answers.coverageBand)}</p>
    ${sides.map((side) => {
      const country = side.country === null ? '' : localizer.t(`country.${side.country}`);
      return html`<p class="quiet">${country}: ${rowBandText(localizer, side, answers.coverageBand)}</p>`;
    })}`;
}

/** What is said of one zone: a sentence, how sure it is, and protected areas, OECMs and proposals apart. */
export function zoneFigures(input: CoverageInput, row: CoverageRow): TemplateResult {
  const { localizer } = input;
  return html`<div class="spoken">
    <p class="sentence">${shareSentence(localizer, row)} ${missingText(localizer, row.withOecms)}</p>
    ${withScenario(input, row)} ${bandLines(input, row)}
    <dl class="pairs">
      ${pair(localizer, 'only-areas', row.protectedAreas)} ${pair(localizer, 'with-oecms', row.withOecms)}
      ${pair(localizer, 'with-proposed', row.withProposed)}
    </dl>
    ${row.limits === '' || row.kind === 'drawn' ? nothing : html`<p class="quiet">${localizer.t('coverage.limits')}: <span lang="en">${row.limits}</span></p>`}
  </div>`;
}

/** Why areas are never added: gross less overlap is net, with the figures of the zone. */
export function whySection({ localizer }: CoverageInput, row: CoverageRow): TemplateResult {
  const { grossKm2, overlapKm2, netKm2 } = row.withOecms;
  const term = (key: string, km2: number, kind = ''): TemplateResult =>
    html`<div class=${kind}>
      <b>${areaText(localizer, km2)}</b><span>${localizer.t(`coverage.${key}`)}</span>
    </div>`;
  return html`<section aria-labelledby="why">
    <header>
      <h3 id="why">${localizer.t('coverage.why')}</h3>
      <span>${zoneTitle(localizer, row)}</span>
    </header>
    <div class="sum">
      ${term('sum', grossKm2)}<i aria-hidden="true">−</i>${term('twice', overlapKm2)}<i aria-hidden="true"
        >=</i
      >${term('ground', netKm2, 'net')}
    </div>
  </section>`;
}
