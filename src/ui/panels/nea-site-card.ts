import { html, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { Site, SiteDetails } from '../../model/site.ts';
import type { Selection } from '../../model/view-state.ts';
import { select } from '../../state/actions.ts';
import type { AppState } from '../../state/app-state.ts';
import { siteById } from '../../state/selectors.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { areaText } from '../text/figures.ts';
import { secondNameOf, textIn } from '../text/names.ts';
import { numbersFor, numberSources, type BorneFigure, type NumberedSource } from '../text/sources.ts';
import { yearText } from '../text/years.ts';
import { problemNote } from './problem-note.ts';
import { CardElement, type CardContent } from './site-card/card-element.ts';
import { factsSection, notesSection, shapeSection, type FactsInput } from './site-card/facts-section.ts';
import { confidenceMark, sourceMarks, unknownMark } from './site-card/marks.ts';
import { neighboursSection } from './site-card/neighbours-section.ts';
import { speciesSection } from './site-card/species-section.ts';

/** The card of a protected area: every figure with its source, its confidence and its unknowns. */
@customElement('nea-site-card')
export class NeaSiteCard extends CardElement {
  readonly #sites = new StoreController(this, (state: AppState) => state.data.sites);

  protected override content(selected: Selection): CardContent | null {
    if (selected.kind !== 'site') return null;
    const site = this.#site(selected.id);
    return site === undefined ? null : this.#contentOf(site);
  }

  #site(id: string): Site | undefined {
    const store = this.#sites.store;
    return store === undefined ? undefined : siteById(store.get(), id);
  }

  #contentOf(site: Site): CardContent {
    const localizer = this.localize.current;
    const details = this.records.valueOf('site-details')?.find((entry) => entry.id === site.id);
    const sources = numberSources(details?.sources ?? []);
    const country = localizer.t(`country.${site.country}`);
    const province = site.admin1 === null ? null : textIn(site.admin1, localizer.language).text;
    const place = province === null ? country : localizer.t('card.place', { country, province });
    return {
      kindLine: `${localizer.t(`designation.${site.designation}`)} · ${place}`,
      name: textIn(site.names, localizer.language),
      second: secondNameOf(site, localizer.language),
      localName: site.localName,
      body: this.#body(site, details, sources),
      sources,
      bbox: site.bbox,
    };
  }

  #body(site: Site, details: SiteDetails | undefined, sources: readonly NumberedSource[]): TemplateResult {
    const localizer = this.localize.current;
    const facts: FactsInput = {
      site,
      details,
      sources,
      siteOf: (id) => this.#site(id),
      onOpen: this.#open,
    };
    return html`${this.#figures(site, sources)} ${problemNote(localizer, this.records.get('site-details'))}
    ${
      site.border === null && (details?.neighbours ?? []).length === 0
        ? nothing
        : neighboursSection(localizer, {
            neighbours: details?.neighbours ?? [],
            siteOf: (id) => this.#site(id),
            sourceNumbers: numbersFor(sources, 'neighbours'),
            onOpen: this.#open,
          })
    }
    ${speciesSection(localizer, site.flagship, this.records.valueOf('species'), numbersFor(sources, 'species'))}
    ${factsSection(localizer, facts)} ${shapeSection(localizer, facts)}
    ${notesSection(localizer, details?.notes ?? null)}`;
  }

  #figures(site: Site, sources: readonly NumberedSource[]): TemplateResult {
    const localizer = this.localize.current;
    const marks = (figure: BorneFigure): unknown => sourceMarks(localizer, numbersFor(sources, figure));
    const { iucnCategory } = site;
    const category = iucnCategory === null || iucnCategory.startsWith('Not') ? null : iucnCategory;
    return html`<dl class="figures">
      <div>
        <dt>${localizer.t('card.designated')}</dt>
        <dd>
          ${site.year === null ? unknownMark(localizer) : yearText(localizer, site.year)}${marks('year')}
        </dd>
      </div>
      <div>
        <dt>${localizer.t('ui.area')}</dt>
        <dd>
          ${site.areaKm2 === null ? unknownMark(localizer) : areaText(localizer, site.areaKm2)}${marks('area')}
        </dd>
      </div>
      <div>
        <dt>${localizer.t('card.iucn')}</dt>
        <dd
          title=${iucnCategory === null ? localizer.t('iucn.unknown') : localizer.t(`iucn.${iucnCategory}`)}
        >
          ${category ?? this.#noCategory(site)}${marks('iucn')}
        </dd>
      </div>
      <div>
        <dt>${localizer.t('card.confidence')}</dt>
        <dd class="soft">${confidenceMark(localizer, site.confidence)}</dd>
      </div>
    </dl>`;
  }

  #noCategory(site: Site): TemplateResult {
    const localizer = this.localize.current;
    if (site.iucnCategory === null) return unknownMark(localizer);
    return html`<span class="unknown">${localizer.t(`iucn.${site.iucnCategory}`)}</span>`;
  }

  readonly #open = (site: Site): void => {
    this.state.update(select({ kind: 'site', id: site.id }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-site-card': NeaSiteCard;
  }
}
