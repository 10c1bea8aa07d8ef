import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { ProgrammeArea, ProgrammeRecord } from '../../model/programme.ts';
import { select, toggleLayer } from '../../state/actions.ts';
import type { AppState } from '../../state/app-state.ts';
import { mapContext } from '../contexts.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { RecordsController } from '../controllers/records-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { mergeSources, numberSources } from '../text/sources.ts';
import { problemNote } from './problem-note.ts';
import {
  planSection,
  projectSection,
  threatenedSection,
  timelineSection,
  type ProgrammeInput,
} from './programme/programme-sections.ts';
import { RECORD_STYLES } from './record-styles.ts';
import { PROGRAMME_STYLES } from './programme/programme-styles.ts';
import { flagshipSection } from './programme/species-sections.ts';
import { sourceSection } from './site-card/source-section.ts';
import { zoomTo } from './zoom-to.ts';
import '../widgets/nea-icon.ts';

const AREA_LAYER = 'project-areas';

/** NEASPEC and nature: projects, species, plans, timeline and the official table of threatened species. */
@customElement('nea-programme-panel')
export class NeaProgrammePanel extends LitElement {
  static override styles = [SHARED_STYLES, RECORD_STYLES, PROGRAMME_STYLES];

  readonly #localize = new LocalizeController(this);
  readonly #records = new RecordsController(this);
  readonly #layers = new StoreController(this, (app: AppState) => app.view.layers);
  readonly #map = new ContextConsumer(this, { context: mapContext });

  protected override render(): TemplateResult {
    const localizer = this.#localize.current;
    const programme = this.#records.get('programme');
    const species = this.#records.get('species');
    return html`<h2>${localizer.t('programme.title')}</h2>
      <p>${localizer.t('programme.intro')}</p>
      ${problemNote(localizer, programme)}
      ${programme?.ok === true ? this.#projects(programme.value) : nothing} ${problemNote(localizer, species)}
      ${species?.ok === true ? flagshipSection(localizer, species.value) : nothing}
      ${programme?.ok === true ? this.#rest(programme.value) : nothing}`;
  }

  #input(programme: ProgrammeRecord): ProgrammeInput {
    const lists = [...programme.projects, ...programme.events, ...programme.plans, programme.threatened];
    return {
      localizer: this.#localize.current,
      programme,
      sources: numberSources(mergeSources(lists.map((entry) => entry.sources))),
      onOpenArea: this.#openArea,
    };
  }

  #projects(programme: ProgrammeRecord): TemplateResult {
    const input = this.#input(programme);
    return html`${timelineSection(input)} ${projectSection(input)}`;
  }

  #rest(programme: ProgrammeRecord): TemplateResult {
    const input = this.#input(programme);
    return html`${planSection(input)} ${threatenedSection(input, programme.threatened)}
    ${sourceSection(input.localizer, input.sources)}`;
  }

  readonly #openArea = (area: ProgrammeArea): void => {
    if (this.#layers.value?.includes(AREA_LAYER) !== true)
      this.#layers.update(toggleLayer(AREA_LAYER), 'replace');
    this.#layers.update(select({ kind: 'project', id: area.id }));
    zoomTo(this.#map.value?.current ?? null, area.bbox);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-programme-panel': NeaProgrammePanel;
  }
}
