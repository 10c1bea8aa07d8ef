import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import type { NumberedSource } from '../../text/sources.ts';

function title(localizer: Localizer, source: NumberedSource): TemplateResult {
  if (source.standing === 'general-knowledge') {
    return html`<span class="caution">${localizer.t('ui.general-knowledge')}</span>`;
  }
  if (source.url === null) return html`<span>${source.title}</span>`;
  return html`<a href=${source.url} target="_blank" rel="noopener noreferrer">${source.title}</a>`;
}

function remark(localizer: Localizer, source: NumberedSource): TemplateResult | typeof nothing {
  if (source.standing !== 'original-wanted') return nothing;
  return html` <span class="caution">(${localizer.t('source.original-wanted')})</span>`;
}

function borne(localizer: Localizer, source: NumberedSource): TemplateResult | typeof nothing {
  if (source.bears.length === 0) return nothing;
  const words = source.bears.map((figure) => localizer.t(`bears.${figure}`));
  return html`<span class="bears">${words.join(localizer.t('list.separator'))}</span>`;
}

/** The numbered sources of a card: title, what each bears, a link only where there is an address to trust. */
export function sourceSection(localizer: Localizer, sources: readonly NumberedSource[]): TemplateResult {
  return html`<h3 id="sources" tabindex="-1">${localizer.t('card.sources')}</h3>
    ${sourceList(localizer, sources)}`;
}

/** The numbered list alone; `scope` as in the marks that point to it. */
export function sourceList(
  localizer: Localizer,
  sources: readonly NumberedSource[],
  scope = '',
): TemplateResult {
  return html`${
    sources.length === 0
      ? html`<p class="caution">${localizer.t('card.no-sources')}</p>`
      : html`<ol class="sources">
          ${sources.map(
            (source) =>
              html`<li id="${scope}source-${source.number}" tabindex="-1">
                <span class="number">${source.number}</span>
                <span
                  >${title(localizer, source)}${remark(localizer, source)}${borne(localizer, source)}</span
                >
              </li>`,
          )}
        </ol>`
  }`;
}
