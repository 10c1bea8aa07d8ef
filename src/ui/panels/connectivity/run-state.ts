import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import type { Answer } from '../../../model/analysis-answers.ts';

/** What a run is called, and what a person can do about it. */
export interface RunActions {
  /** What is being worked out, in words; without it the plain word for it. */
  readonly title?: string;
  readonly stop: () => void;
  readonly again: () => void;
}

function failure(localizer: Localizer, code: string, params: Readonly<Record<string, string>>): string {
  if (code === 'cancelled') return localizer.t('connect.cancelled');
  const key = `error.${code}`;
  return localizer.has(key)
    ? localizer.t(key, params)
    : localizer.t('error.unexpected', { detail: params['detail'] ?? code });
}

/** How a run stands: progress with a way to stop it, or the failure in words with a way to try again. */
export function runState(
  localizer: Localizer,
  answer: Answer<unknown> | null,
  actions: RunActions,
): TemplateResult | typeof nothing {
  const title = actions.title ?? localizer.t('ui.calculating');
  if (answer === null) return html`<p class="run" role="status">${title}</p>`;
  if (answer.status === 'done') return nothing;
  if (answer.status === 'failed') {
    return html`<div class="run failed" role="alert">
      <p class="caution">${failure(localizer, answer.code, answer.params)}</p>
      <button type="button" class="button" @click=${actions.again}>${localizer.t('ui.try-again')}</button>
    </div>`;
  }
  const { done, total } = answer;
  return html`<div class="run">
    <label
      ><span>${title}</span>
      <progress .max=${Math.max(1, total)} .value=${done}>
        ${localizer.t('ui.progress', { done, total })}
      </progress></label
    >
    <button type="button" class="button" @click=${actions.stop}>${localizer.t('ui.stop-analysis')}</button>
  </div>`;
}
