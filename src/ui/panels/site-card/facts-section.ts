import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import type { Site, SiteDetails, SiteRelation } from '../../../model/site.ts';
import { ramsarText, unescoTexts } from '../../text/designations.ts';
import { areaText } from '../../text/figures.ts';
import { basisText, positionText, statusKey } from '../../text/geometry.ts';
import { textIn, type ShownText } from '../../text/names.ts';
import { numbersFor, type BorneFigure, type NumberedSource } from '../../text/sources.ts';
import { sourceMarks, spoken, unknownMark } from './marks.ts';

/** What the rows of facts are made from. */
export interface FactsInput {
  readonly site: Site;
  readonly details: SiteDetails | undefined;
  readonly sources: readonly NumberedSource[];
  readonly siteOf: (id: string) => Site | undefined;
  readonly onOpen: (site: Site) => void;
}

/** One line of a list of facts; `numbers` point to its sources. */
export function factRow(
  localizer: Localizer,
  titleKey: string,
  value: TemplateResult | string,
  numbers: readonly number[] = [],
): TemplateResult {
  return html`<div>
    <dt>${localizer.t(titleKey)}</dt>
    <dd>${value}${sourceMarks(localizer, numbers)}</dd>
  </div>`;
}

function relationLine(
  localizer: Localizer,
  relation: SiteRelation,
  input: FactsInput,
): TemplateResult | typeof nothing {
  const other = input.siteOf(relation.siteId);
  if (other === undefined) return nothing;
  const name = textIn(other.names, localizer.language);
  return html`<div>
    <dt>${localizer.t(`relation.${relation.kind}`)}</dt>
    <dd>
      <button
        type="button"
        class="open"
        lang=${name.lang}
        @click=${() => {
          input.onOpen(other);
        }}
      >
        ${name.text}
      </button>
    </dd>
  </div>`;
}

function borderLine(localizer: Localizer, site: Site): string | null {
  if (site.border === null) return null;
  const border = localizer.t(`border.${site.border}`);
  if (site.touchesBorder === true) return localizer.t('card.touches', { border });
  if (site.borderDistanceKm === null) return border;
  return localizer.t('card.distance-from', { border, distance: localizer.distanceKm(site.borderDistanceKm) });
}

function internationalTexts(localizer: Localizer, details: SiteDetails | undefined): readonly ShownText[] {
  if (details === undefined) return [];
  const ramsar = ramsarText(localizer, details.ramsarId);
  const own = ramsar === null ? [] : [{ text: ramsar, lang: localizer.locale }];
  return [...own, ...unescoTexts(localizer, details.unesco)];
}

function lines(localizer: Localizer, texts: readonly ShownText[]): TemplateResult {
  return html`${texts.map((text) => html`<div>${spoken(localizer, text)}</div>`)}`;
}

/** Status, realm, border, sea part, international designations, agreement, relations. */
export function factsSection(localizer: Localizer, input: FactsInput): TemplateResult {
  const { site, details, sources } = input;
  const marks = (figure: BorneFigure): readonly number[] => numbersFor(sources, figure);
  const border = borderLine(localizer, site);
  const international = internationalTexts(localizer, details);
  const agreement = details?.agreement ?? null;
  const { marineAreaKm2 } = site;
  return html`<h3>${localizer.t('card.facts')}</h3>
    <dl class="pairs">
      ${factRow(
        localizer,
        'ui.status',
        `${localizer.t(statusKey(site.status))}, ${localizer.t(`term.${site.level}-level`)}`,
        marks('status'),
      )}
      ${factRow(localizer, 'realm.realm', localizer.t(`realm.${site.realm}`))}
      ${
        marineAreaKm2 !== null && marineAreaKm2 > 0
          ? factRow(localizer, 'ui.marine-area', areaText(localizer, marineAreaKm2), marks('area'))
          : nothing
      }
      ${border === null ? nothing : factRow(localizer, 'card.border', border, marks('border'))}
      ${
        international.length === 0
          ? nothing
          : factRow(localizer, 'card.international', lines(localizer, international), marks('international'))
      }
      ${
        agreement === null
          ? nothing
          : factRow(
              localizer,
              'card.agreement',
              spoken(localizer, textIn(agreement, localizer.language)),
              marks('agreement'),
            )
      }
      ${site.relations.map((relation) => relationLine(localizer, relation, input))}
    </dl>`;
}

/** Where the drawn shape comes from and how sure its position is, in words. */
export function shapeSection(localizer: Localizer, input: FactsInput): TemplateResult {
  const { site, details, sources } = input;
  return html`<h3>${localizer.t('card.shape')}</h3>
    <p>${basisText(localizer, site.geometryBasis, site.coordUncertaintyKm)}</p>
    <dl class="pairs">
      ${factRow(
        localizer,
        'card.position',
        positionText(localizer, site.coordUncertaintyKm),
        numbersFor(sources, 'position'),
      )}
      ${factRow(
        localizer,
        'card.area-of-shape',
        details?.areaErrorPercent === null || details?.areaErrorPercent === undefined
          ? unknownMark(localizer)
          : localizer.t('card.area-error', {
              percent: localizer.percent(Math.abs(details.areaErrorPercent)),
            }),
      )}
    </dl>`;
}

/** The compilers' remarks, which are in English and say so. */
export function notesSection(localizer: Localizer, notes: string | null): TemplateResult | typeof nothing {
  if (notes === null || notes === '') return nothing;
  return html`<h3>${localizer.t('card.notes')}</h3>
    ${localizer.language === 'en' ? nothing : html`<p class="quiet">${localizer.t('card.notes-in-english')}</p>`}
    <p class="note" lang="en">${notes}</p>`;
}
