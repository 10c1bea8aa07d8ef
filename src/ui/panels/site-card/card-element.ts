import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Selection } from '../../../model/view-state.ts';
import { select } from '../../../state/actions.ts';
import type { AppState } from '../../../state/app-state.ts';
import { mapContext } from '../../contexts.ts';
import { SHARED_STYLES } from '../../css/shared.css.ts';
import { LocalizeController } from '../../controllers/localize-controller.ts';
import { RecordsController } from '../../controllers/records-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { citationText } from '../../text/citation.ts';
import type { ShownText } from '../../text/names.ts';
import type { NumberedSource } from '../../text/sources.ts';
import { zoomTo } from '../zoom-to.ts';
import { cardFoot } from './card-foot.ts';
import { RECORD_STYLES } from '../record-styles.ts';
import { CARD_STYLES } from './card-styles.ts';
import { deepActiveElement } from './focus.ts';
import { scrollWithin } from './scroll-within.ts';
import { sourceSection } from './source-section.ts';
import '../../scenario/nea-scenario-choice.ts';
import '../../widgets/nea-icon.ts';

/** What one card shows inside the common frame. */
export interface CardContent {
  /** Designation or kind, country, province. */
  readonly kindLine: string;
  readonly name: ShownText;
  readonly second: ShownText | null;
  readonly localName: string | null;
  readonly body: TemplateResult;
  readonly sources: readonly NumberedSource[];
  /** Frame to zoom to [west, south, east, north]; null when there is none. */
  readonly bbox: readonly [number, number, number, number] | null;
}

/**
 * The frame that all cards share: head with names, body, numbered sources, foot with Zoom to, Cite and Sources.
 * Opening moves the focus to the name when the reader came by a control; closing gives it back.
 */
export abstract class CardElement extends LitElement {
  static override styles = [SHARED_STYLES, RECORD_STYLES, CARD_STYLES];

  protected readonly localize = new LocalizeController(this);
  protected readonly records = new RecordsController(this);
  protected readonly state = new StoreController(this, (state: AppState) => state.view.selected);
  readonly #mapStatus = new StoreController(this, (state: AppState) => state.session.map);
  readonly #map = new ContextConsumer(this, { context: mapContext });
  #shown: Selection | null = null;
  #returnTo: HTMLElement | null = null;
  #said = '';

  /** What to show for the selection; null when this card is not the one for it. */
  protected abstract content(selected: Selection): CardContent | null;

  protected override render(): TemplateResult | typeof nothing {
    const selected = this.state.value ?? null;
    const content = selected === null ? null : this.content(selected);
    this.toggleAttribute('hidden', content === null);
    if (content === null) return nothing;
    return this.#frame(content);
  }

  protected override updated(): void {
    const selected = this.state.value ?? null;
    const heading = this.renderRoot.querySelector('h2');
    if (selected === this.#shown || heading === null) return;
    const before = this.#shown;
    this.#shown = selected;
    if (before?.kind === selected?.kind && before?.id === selected?.id) return;
    this.#begin(heading);
  }

  #begin(heading: HTMLElement): void {
    this.#said = '';
    this.renderRoot.querySelector('.body')?.scrollTo({ top: 0 });
    const active = deepActiveElement();
    if (active === null) return;
    if (active.getRootNode() !== this.renderRoot) this.#returnTo = active;
    heading.focus({ preventScroll: true });
  }

  #frame(content: CardContent): TemplateResult {
    const localizer = this.localize.current;
    const { name, second } = content;
    return html`<article
      class="card"
      aria-labelledby="name"
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        this.#close();
      }}
    >
      <header class="head">
        <p class="kind">${content.kindLine}</p>
        <h2 id="name" tabindex="-1" lang=${name.lang}>${name.text}</h2>
        ${second === null ? nothing : html`<p class="second" lang=${second.lang}>${second.text}</p>`}
        <button
          type="button"
          class="close icon-button"
          aria-label=${localizer.t('ui.close')}
          @click=${this.#close}
        >
          <nea-icon name="close"></nea-icon>
        </button>
      </header>
      <div class="body">${content.body}${sourceSection(localizer, content.sources)}</div>
      ${this.state.value?.kind === 'site' ? html`<nea-scenario-choice site-id=${this.state.value.id}></nea-scenario-choice>` : nothing}
      ${cardFoot(localizer, {
        name: name.text,
        hasMap: content.bbox !== null && this.#mapStatus.value !== 'none',
        said: this.#said,
        onZoom: () => {
          if (content.bbox !== null) zoomTo(this.#map.value?.current ?? null, content.bbox);
        },
        onCite: () => {
          void this.#cite(content);
        },
        onSources: () => {
          this.#showSources();
        },
      })}
    </article>`;
  }

  readonly #close = (): void => {
    const target = this.#returnTo;
    this.#returnTo = null;
    this.#shown = null;
    this.state.update(select(null));
    if (target?.isConnected === true) target.focus();
  };

  #showSources(): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('#sources');
    if (heading === null) return;
    scrollWithin(heading);
    heading.focus({ preventScroll: true });
  }

  async #cite(content: CardContent): Promise<void> {
    const localizer = this.localize.current;
    const text = citationText(localizer, {
      name: content.name.text,
      localName: content.localName,
      dataVersion: this.state.store?.get().data.catalog?.dataVersion ?? null,
      sources: content.sources,
      url: window.location.href,
    });
    try {
      await navigator.clipboard.writeText(text);
      this.#said = localizer.t('ui.copied');
    } catch {
      this.#said = localizer.t('card.copy-refused');
    }
    this.requestUpdate();
  }
}
