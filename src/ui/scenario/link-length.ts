import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localize.ts';
import type { ScenarioEdit } from '../../model/scenario.ts';
import type { AppState } from '../../state/app-state.ts';
import { holdEdit, tryEdit } from '../../state/scenario-actions.ts';

type Link = Extract<ScenarioEdit, { kind: 'link' }>;

/** Longest effective length that the slider offers, km. */
const MOST_KM = 100;

function withLength(link: Link, event: Event): Link {
  return { ...link, distanceM: Number((event.target as HTMLInputElement).value) * 1000 };
}

/** A slider for the effective length of a link; the figures move while it is dragged, the step is taken on release. */
export function linkLength(
  localizer: Localizer,
  link: Link,
  update: (change: (state: AppState) => AppState) => void,
): TemplateResult {
  const km = link.distanceM / 1000;
  return html`<label class="what length"
    >${localizer.t('scenario.link-length')}
    <input
      type="range"
      min="0"
      max=${Math.max(MOST_KM, Math.ceil(km))}
      step="1"
      .value=${String(km)}
      @input=${(event: Event) => {
        update(holdEdit(withLength(link, event)));
      }}
      @change=${(event: Event) => {
        update(tryEdit(withLength(link, event)));
        update(holdEdit(null));
      }}
    /><span class="figure">${localizer.distanceKm(km)}</span></label
  >`;
}
