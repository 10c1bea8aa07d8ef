import { html, nothing, type TemplateResult } from 'lit';
import type { ZoneAnswer } from '../../../model/analysis-answers.ts';
import { rowOf } from '../../../model/coverage-rows.ts';
import type { Outcome } from '../../../worker/protocol.ts';
import { problemNote } from '../problem-note.ts';
import type { CoverageInput } from './coverage-input.ts';
import { zoneFigures } from './zone-figures.ts';

/** Least number of corners of an outline. */
export const LEAST_CORNERS = 3;

/** What is known of the outline that the reader has measured. */
export interface OutlineState {
  readonly corners: number;
  readonly isRunning: boolean;
  readonly outcome: Outcome<ZoneAnswer> | null;
  readonly count: () => void;
  readonly measure: () => void;
}

/** Coverage of a polygon of the reader's own: the corners of the measuring tool, counted by the same rules. */
export function outlineSection(input: CoverageInput, state: OutlineState): TemplateResult {
  const { localizer } = input;
  const { corners, isRunning, outcome, count, measure } = state;
  return html`<section aria-labelledby="outline">
    <header><h3 id="outline">${localizer.t('coverage.outline')}</h3></header>
    <div class="within" aria-live="polite">
      ${
        corners < LEAST_CORNERS
          ? html`<p class="quiet">${localizer.t('coverage.outline-hint')}</p>
              <button type="button" class="button" @click=${measure}>
                <nea-icon name="ruler"></nea-icon>${localizer.t('ui.measure-distance')}
              </button>`
          : html`<button type="button" class="button" ?disabled=${isRunning} @click=${count}>
              ${localizer.t(isRunning ? 'ui.calculating' : 'coverage.outline-count')}
            </button>`
      }
      ${outcome === null ? nothing : problemNote(localizer, outcome)}
      ${outcome?.ok === true ? zoneFigures(input, rowOf(outcome.value)) : nothing}
    </div>
  </section>`;
}
