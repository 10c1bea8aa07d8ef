import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import type { Site } from '../../../model/site.ts';
import type { SpeciesRecord } from '../../../model/species-record.ts';
import { textIn } from '../../text/names.ts';

/** What every feature card is made with. */
export interface FeatureContext {
  readonly localizer: Localizer;
  readonly siteOf: (id: string) => Site | undefined;
  readonly onOpen: (site: Site) => void;
  readonly species: readonly SpeciesRecord[] | undefined;
}

/** The name of a site as a button that opens its card; the compilers' English words where it is no site id. */
export function siteLink(context: FeatureContext, siteId: string): TemplateResult {
  const site = context.siteOf(siteId);
  if (site === undefined) return html`<span lang="en">${siteId}</span>`;
  const name = textIn(site.names, context.localizer.language);
  return html`<button
    type="button"
    class="open"
    lang=${name.lang}
    @click=${() => {
      context.onOpen(site);
    }}
  >
    ${name.text}
  </button>`;
}

/** The species of a feature in the reader's language; an unforeseen id is shown as it is. */
export function speciesWords(context: FeatureContext, ids: readonly string[]): string {
  const { localizer } = context;
  const words = ids.map((id) => (localizer.has(`species.${id}`) ? localizer.t(`species.${id}`) : id));
  return words.join(localizer.t('list.separator'));
}
