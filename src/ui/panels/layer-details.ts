import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../i18n/localize.ts';
import type { LayerDefinition } from '../../model/layer-definition.ts';

/** Where the words of a licence stand; SPDX identifiers are the same in every language. */
const LICENCE_URLS: Readonly<Record<LayerDefinition['licence'], string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'ODbL-1.0': 'https://opendatacommons.org/licenses/odbl/1-0/',
  'LGPL-3.0-or-later': 'https://www.gnu.org/licenses/lgpl-3.0.html',
};

/** Source, licence, citation and fields of a layer, behind a disclosure. */
export function layerDetails(
  layer: LayerDefinition,
  localizer: Localizer,
  dataVersion: string | null,
): TemplateResult {
  const fields = layer.fields
    .map((field) => localizer.t(field.titleKey))
    .join(localizer.t('ui.list-separator'));
  return html`<details>
    <summary>${localizer.t('ui.layer-source')}</summary>
    <dl>
      <dt>${localizer.t('ui.licence')}</dt>
      <dd><a href=${LICENCE_URLS[layer.licence]} target="_blank" rel="noopener">${layer.licence}</a></dd>
      <dt>${localizer.t('ui.citation')}</dt>
      <dd>${localizer.t(layer.citationKey)}</dd>
      ${
        dataVersion === null
          ? ''
          : html`<dt>${localizer.t('ui.layer-version')}</dt>
              <dd>${dataVersion}</dd>`
      }
      ${
        fields === ''
          ? ''
          : html`<dt>${localizer.t('ui.layer-fields')}</dt>
              <dd>${fields}</dd>`
      }
    </dl>
  </details>`;
}
