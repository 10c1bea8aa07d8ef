import { ContextConsumer } from '@lit/context';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement } from 'lit/decorators.js';
import { PLACES, type Place } from '../../model/places.ts';
import { openPlace } from '../../state/actions.ts';
import { mapContext } from '../contexts.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import '../widgets/nea-icon.ts';
import { zoomTo } from './zoom-to.ts';

/** The kinds in the order of the list; those of one section share a heading. */
const SECTIONS: readonly { readonly titleKey: string; readonly kinds: readonly Place['kind'][] }[] = [
  { titleKey: 'place.section-region', kinds: ['region', 'estuary', 'sea'] },
  { titleKey: 'place.section-countries', kinds: ['country'] },
  { titleKey: 'place.section-borders', kinds: ['border'] },
];

/** Where to go: the region, the estuary, seas, countries in English alphabetical order, borders; each has a sheet. */
@customElement('nea-place-list')
export class NeaPlaceList extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      :host {
        display: block;
        padding-bottom: var(--s2);
      }
      h3 {
        padding: var(--s2) var(--s4) 2px;
        color: var(--accent);
      }
      li {
        display: flex;
        align-items: center;
        padding-inline: var(--s4) var(--s2);
      }
      li:hover {
        background: var(--paper-3);
      }
      .go {
        display: flex;
        flex: 1;
        align-items: center;
        gap: var(--s2);
        min-width: 0;
        min-height: 29px;
        padding: 2px 0;
        border: 0;
        background: none;
        line-height: 1.25;
        text-align: start;
      }
      .go nea-icon {
        color: var(--ink-3);
      }
      .go:focus-visible,
      .icon-button:focus-visible {
        outline-offset: -2px;
      }
      .icon-button {
        width: 29px;
        height: 29px;
      }
      @media (max-width: 760px) {
        .go,
        .icon-button {
          min-width: var(--target);
          min-height: var(--target);
        }
      }
    `,
  ];

  private readonly localize = new LocalizeController(this);
  private readonly state = new StoreController<null>(this, () => null);
  private readonly map = new ContextConsumer(this, { context: mapContext });

  override render(): TemplateResult {
    return html`${SECTIONS.map(
      ({ titleKey, kinds }) =>
        html`<h3>${this.localize.t(titleKey)}</h3>
          <ul>
            ${PLACES.filter((place) => kinds.includes(place.kind)).map((place) => this.#place(place))}
          </ul>`,
    )}`;
  }

  #place(place: Place): TemplateResult {
    const name = this.localize.t(place.titleKey);
    return html`<li>
      <button
        type="button"
        class="go"
        aria-label=${this.localize.t('ui.zoom-to', { name })}
        @click=${() => {
          zoomTo(this.map.value?.current ?? null, place.bbox);
        }}
      >
        <nea-icon name="crosshair"></nea-icon>${name}
      </button>
      ${
        place.kind === 'region'
          ? nothing
          : html`<button
              type="button"
              class="icon-button"
              title=${this.localize.t('ui.open-sheet')}
              aria-label=${this.localize.t('ui.open-sheet-of', { name })}
              @click=${() => {
                this.state.update(openPlace(place.id));
                zoomTo(this.map.value?.current ?? null, place.bbox);
              }}
            >
              <nea-icon name="chevron-right"></nea-icon>
            </button>`
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-place-list': NeaPlaceList;
  }
}
