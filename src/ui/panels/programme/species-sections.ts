import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import { COUNTRIES } from '../../../model/country.ts';
import type { LocalizedText } from '../../../model/language.ts';
import type { MovementFigure, PopulationFigure, SpeciesRecord } from '../../../model/species-record.ts';
import { rangeText, withUnit } from '../../text/figures.ts';
import { textIn } from '../../text/names.ts';
import { mergeSources, numberSources, numbersOf, type NumberedSource } from '../../text/sources.ts';
import { yearText } from '../../text/years.ts';
import { sourceMarks, spoken, unknownMark } from '../site-card/marks.ts';
import { sourceList } from '../site-card/source-section.ts';
import { redListBadge, redListLine } from '../site-card/species-section.ts';

const SPOONBILL = 'black-faced-spoonbill';
const CATS = ['amur-tiger', 'amur-leopard', 'snow-leopard'];

/** A species with the numbering of its own sources. */
interface SpeciesInput {
  readonly localizer: Localizer;
  readonly record: SpeciesRecord;
  readonly sources: readonly NumberedSource[];
  readonly scope: string;
}

function words(localizer: Localizer, text: LocalizedText): TemplateResult {
  return spoken(localizer, textIn(text, localizer.language));
}

function note(localizer: Localizer, text: LocalizedText | null): TemplateResult | typeof nothing {
  return text === null ? nothing : html`<span class="under">${words(localizer, text)}</span>`;
}

function sourcesOf(record: SpeciesRecord): readonly NumberedSource[] {
  return numberSources(
    mergeSources([
      record.redList.sources,
      ...record.conventions.map((entry) => entry.sources),
      ...record.populations.map((entry) => entry.sources),
      ...record.movements.map((entry) => entry.sources),
      ...record.barriers.map((entry) => entry.sources),
    ]),
  );
}

/** A scope that is one country reads as its name. */
function scopeWords(localizer: Localizer, scope: LocalizedText): TemplateResult {
  const country = COUNTRIES.find((code) => code === scope.en);
  return country === undefined ? words(localizer, scope) : html`${localizer.t(`country.${country}`)}`;
}

function populationRow(input: SpeciesInput, figure: PopulationFigure): TemplateResult {
  const { localizer, sources, scope } = input;
  const text = rangeText(localizer, figure);
  return html`<div>
    <dt>${scopeWords(localizer, figure.scope)}</dt>
    <dd>
      ${text === null ? html`<span class="unknown">${localizer.t('species.no-count')}</span>` : html`<b>${text}</b>`}
      ${figure.year === null ? nothing : html` · ${yearText(localizer, figure.year)}`}
      ${sourceMarks(localizer, numbersOf(sources, figure.sources), scope)} ${note(localizer, figure.note)}
    </dd>
  </div>`;
}

function movementText(localizer: Localizer, figure: MovementFigure): string | null {
  const span = rangeText(localizer, { value: figure.median, low: figure.min, high: figure.max }, 2);
  return span === null ? null : withUnit(localizer, span, figure.unit);
}

function movementRow(input: SpeciesInput, figure: MovementFigure): TemplateResult {
  const { localizer, sources, scope } = input;
  const text = movementText(localizer, figure);
  return html`<div>
    <dt>${words(localizer, figure.metric)}</dt>
    <dd>
      ${text === null ? unknownMark(localizer) : html`<b>${text}</b>`} · ${words(localizer, figure.statistic)}
      ${figure.sampleSize === null ? nothing : html`(n = ${localizer.number(figure.sampleSize)})`}
      ${sourceMarks(localizer, numbersOf(sources, figure.sources), scope)} ${note(localizer, figure.note)}
    </dd>
  </div>`;
}

function statusRows(input: SpeciesInput): TemplateResult {
  const { localizer, record, sources, scope } = input;
  const { redList } = record;
  return html`<dl class="pairs">
    <div>
      <dt>${localizer.t('term.red-list-category')}</dt>
      <dd>
        ${redListLine(localizer, record)}${sourceMarks(localizer, numbersOf(sources, redList.sources), scope)}
        ${redList.taxon === null ? nothing : html`<span class="under" lang="en">${redList.taxon}</span>`}
        ${note(localizer, redList.note)}
      </dd>
    </div>
    ${record.conventions.map(
      (entry) =>
        html`<div>
          <dt>${localizer.t(`species.${entry.convention}`)}</dt>
          <dd>
            ${
              entry.appendix === null
                ? localizer.t('species.not-listed')
                : localizer.t('species.appendix', { appendix: entry.appendix })
            }
            ${sourceMarks(localizer, numbersOf(sources, entry.sources), scope)} ${note(localizer, entry.note)}
          </dd>
        </div>`,
    )}
  </dl>`;
}

function dispersalLine(localizer: Localizer, record: SpeciesRecord): TemplateResult {
  const { low, mid, high } = record.dispersalHintKm;
  const value = localizer.t('species.dispersal-default', {
    mid: localizer.distanceKm(mid),
    low: localizer.distanceKm(low),
    high: localizer.distanceKm(high),
  });
  return html`<p class="note">${value}</p>`;
}

function speciesEntry(localizer: Localizer, record: SpeciesRecord): TemplateResult {
  const input: SpeciesInput = { localizer, record, sources: sourcesOf(record), scope: `${record.id}-` };
  return html`<details class="species" id=${record.id}>
    <summary>
      ${redListBadge(localizer, record)}
      <span class="title"
        >${localizer.t(`species.${record.id}`)}<span class="under"
          >${redListLine(localizer, record)}</span
        ></span
      >
    </summary>
    <div class="inner">
      <p class="quiet"><i lang="la">${record.scientificName}</i></p>
      ${record.id === SPOONBILL ? html`<p class="note">${localizer.t('species.spoonbill-note')}</p>` : nothing}
      ${statusRows(input)}
      <h4 class="small">${localizer.t('species.populations')}</h4>
      ${CATS.includes(record.id) ? html`<p class="note">${localizer.t('species.never-add')}</p>` : nothing}
      <dl class="pairs">${record.populations.map((figure) => populationRow(input, figure))}</dl>
      <h4 class="small">${localizer.t('species.movement')}</h4>
      <dl class="pairs">${record.movements.map((figure) => movementRow(input, figure))}</dl>
      ${dispersalLine(localizer, record)}
      <h4 class="small">${localizer.t('species.barriers')}</h4>
      <ul class="bullets">
        ${record.barriers.map(
          (barrier) =>
            html`<li>
              ${words(localizer, barrier.name)}${sourceMarks(
                localizer,
                numbersOf(input.sources, barrier.sources),
                input.scope,
              )}
            </li>`,
        )}
      </ul>
      ${record.taxonomyNote === null ? nothing : html`<p class="quiet">${words(localizer, record.taxonomyNote)}</p>`}
      <h4 class="small">${localizer.t('ui.sources')}</h4>
      ${sourceList(localizer, input.sources, input.scope)}
    </div>
  </details>`;
}

/** The six flagship species: status, numbers, movement, barriers, each figure with its year and source. */
export function flagshipSection(localizer: Localizer, records: readonly SpeciesRecord[]): TemplateResult {
  return html`<h3>${localizer.t('term.flagship-species')}</h3>
    ${records.map((record) => speciesEntry(localizer, record))}`;
}
