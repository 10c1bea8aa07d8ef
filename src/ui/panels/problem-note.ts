import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localize.ts';
import type { Outcome } from '../../worker/protocol.ts';

/**
 * What stands in the place of records: a word while they are read, the sentence of the problem when they could
 * not be, nothing once they are there.
 */
export function problemNote(
  localizer: Localizer,
  outcome: Outcome<unknown> | undefined,
): TemplateResult | typeof nothing {
  if (outcome === undefined) return html`<p class="quiet" role="status">${localizer.t('ui.loading')}</p>`;
  if (outcome.ok) return nothing;
  const { code, params } = outcome.problem;
  return html`<p class="caution" role="status">${localizer.t(`error.${code}`, params)}</p>`;
}
