import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import type { Confidence } from '../../../model/source.ts';
import { confidenceDots, confidenceKey, confidenceMeaningKey } from '../../text/confidence.ts';
import type { ShownText } from '../../text/names.ts';
import { scrollWithin } from './scroll-within.ts';

function goToSource(event: Event, id: string): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  const source = root.getElementById(id);
  if (source === null) return;
  scrollWithin(source);
  source.focus({ preventScroll: true });
}

/**
 * Superscript numbers of the sources that bear a figure; each leads to its line in the source list. `scope` tells
 * the lists apart where an element has several.
 */
export function sourceMarks(
  localizer: Localizer,
  numbers: readonly number[],
  scope = '',
): TemplateResult | typeof nothing {
  if (numbers.length === 0) return nothing;
  return html`<span class="marks"
    >${numbers.map(
      (number) =>
        html`<button
          type="button"
          class="mark"
          aria-label=${localizer.t('source.go-to', { number })}
          @click=${(event: Event) => {
            goToSource(event, `${scope}source-${String(number)}`);
          }}
        >
          ${number}
        </button>`,
    )}</span
  >`;
}

/**
 * Three dots and the word for a confidence; the sentence behind the word is its tooltip. `isWordHidden` where a column leaves
 * room for the dots only; the word is still read aloud.
 */
export function confidenceMark(
  localizer: Localizer,
  confidence: Confidence,
  isWordHidden = false,
): TemplateResult {
  const filled = confidenceDots(confidence);
  return html`<span title=${localizer.t(confidenceMeaningKey(confidence))}
    ><span class="dots" aria-hidden="true"
      >${[1, 2, 3].map((level) => html`<i class=${level <= filled ? 'on' : ''}></i>`)}</span
    ><span class=${isWordHidden ? 'visually-hidden' : ''}
      >${localizer.t(confidenceKey(confidence))}</span
    ></span
  >`;
}

/** A text with its language tag where it is not the reader's. */
export function spoken(localizer: Localizer, shown: ShownText): TemplateResult {
  return shown.lang === localizer.locale
    ? html`${shown.text}`
    : html`<span lang=${shown.lang}>${shown.text}</span>`;
}

/** The word for unknown, set apart from figures. */
export function unknownMark(localizer: Localizer): TemplateResult {
  return html`<span class="unknown">${localizer.t('ui.unknown')}</span>`;
}
