import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import { BELT_DEPTHS_KM, COVERAGE_GROUPS, type CoverageSettings } from '../../../model/analysis-settings.ts';
import { atDepth } from '../../../model/coverage-rows.ts';

type Ask = (change: Partial<CoverageSettings>) => void;

/** The kinds of zones as a row of chips. */
export function groupChoice(localizer: Localizer, settings: CoverageSettings, ask: Ask): TemplateResult {
  return html`<div class="chips" role="group" aria-label=${localizer.t('coverage.group')}>
    ${COVERAGE_GROUPS.map(
      (group) =>
        html`<button
          type="button"
          class="chip"
          aria-pressed=${settings.group === group ? 'true' : 'false'}
          @click=${() => {
            ask({ group, zone: null });
          }}
        >
          ${localizer.t(`coverage.group-${group}`)}
        </button>`,
    )}
  </div>`;
}

/** The depths of the border belts as a row of chips; nothing for zones without a depth. */
export function depthChoice(
  localizer: Localizer,
  settings: CoverageSettings,
  ask: Ask,
): TemplateResult | typeof nothing {
  if (settings.group !== 'border-belt') return nothing;
  return html`<div class="chips" role="group" aria-label=${localizer.t('coverage.depth')}>
    ${BELT_DEPTHS_KM.map(
      (depthKm) =>
        html`<button
          type="button"
          class="chip"
          aria-pressed=${settings.depthKm === depthKm ? 'true' : 'false'}
          @click=${() => {
            ask({ depthKm, zone: atDepth(settings.zone, depthKm) });
          }}
        >
          ${localizer.t('coverage.depth-value', { depth: depthKm })}
        </button>`,
    )}
  </div>`;
}
