import type { Localizer } from '../../i18n/localize.ts';
import type { NumberedSource } from './sources.ts';

/** What a citation is made of. */
export interface Citation {
  readonly name: string;
  readonly localName: string | null;
  /** `YYYY.MM.DD` of the facts; null before the catalogue is read. */
  readonly dataVersion: string | null;
  readonly sources: readonly NumberedSource[];
  readonly url: string;
}

/** A citation as plain text: name, atlas, data version, address, then the sources as numbered lines. */
export function citationText(localizer: Localizer, citation: Citation): string {
  const { name, localName, dataVersion, sources, url } = citation;
  const title = localName === null || localName === name ? name : `${name} (${localName})`;
  const version = dataVersion ?? localizer.t('ui.unknown');
  const lines = sources.map((source) => {
    const address = source.url === null ? '' : ` ${source.url}`;
    const caution = source.standing === 'general-knowledge' || source.standing === 'original-wanted';
    const note = caution ? ` (${localizer.t(`source.${source.standing}`)})` : '';
    return `${String(source.number)}. ${source.title}${note}${address}`;
  });
  const head = localizer.t('cite.text', { name: title, atlas: localizer.t('ui.app-title'), version, url });
  return [head, localizer.t('cite.sources'), ...lines].join('\n');
}
