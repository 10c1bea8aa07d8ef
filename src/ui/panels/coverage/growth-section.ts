import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import { zoneTitle } from '../../../i18n/zone-title.ts';
import { shownValue, type GrowthAnswer } from '../../../model/analysis-answers.ts';
import type { AppState } from '../../../state/app-state.ts';
import { coverageRows, type CoverageRow } from '../../../model/coverage-rows.ts';
import { growthChart } from '../../charts/growth-chart.ts';
import { areaText } from '../../text/figures.ts';
import { runState, type RunActions } from '../connectivity/run-state.ts';

/** The rows of the group that is shown, at its depth, without a scenario. */
export function shownRows({ answers, view }: Pick<AppState, 'answers' | 'view'>): readonly CoverageRow[] {
  return coverageRows(shownValue(answers.coverage)?.baseline ?? [], view.coverage);
}

function subject(localizer: Localizer, growth: GrowthAnswer, rows: readonly CoverageRow[]): string {
  const ids = [...growth.zoneIds].sort().join(' ');
  const row = rows
    .flatMap((whole) => [whole, ...whole.parts])
    .find(({ zoneIds }) => [...zoneIds].sort().join(' ') === ids);
  if (row !== undefined) return zoneTitle(localizer, row);
  return localizer.t('coverage.growth-zones', { count: growth.zoneIds.length });
}

/** The curve of growth with its 30 % line, what it is of, and what it leaves out. */
export function growthSection(
  localizer: Localizer,
  state: Pick<AppState, 'answers' | 'view'>,
  actions: RunActions,
): TemplateResult | typeof nothing {
  const { growth: answer } = state.answers;
  if (answer === null) return nothing;
  const growth = shownValue(answer);
  return html`<section class="growth" aria-labelledby="growth">
    <header>
      <h3 id="growth">${localizer.t('coverage.growth')}</h3>
      <span
        >${
          growth === null
            ? nothing
            : localizer.t('coverage.growth-of', { area: localizer.areaKm2(growth.zoneAreaKm2) })
        }</span
      >
    </header>
    ${answer.status === 'done' ? nothing : runState(localizer, answer, actions)}
    ${
      growth === null
        ? nothing
        : html`<p class="subject">${subject(localizer, growth, shownRows(state))}</p>
            ${growthChart(localizer, growth) ?? html`<p>${localizer.t('coverage.growth-none')}</p>`}
            ${
              growth.undatedSiteIds.length === 0
                ? nothing
                : html`<p class="quiet">
                    ${localizer.plural('coverage.undated', growth.undatedSiteIds.length, {
                      area: areaText(localizer, growth.undatedKm2),
                    })}
                  </p>`
            }`
    }
  </section>`;
}
