import { css, html, LitElement, nothing } from 'lit';
import { customElement } from 'lit/decorators.js';
import type { AppState } from '../../state/app-state.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { scaleBar } from './scale-bar.ts';

/** Longest scale bar, CSS pixels. */
const BAR_PX = 112;

interface StripState {
  readonly metresPerPixel: number | null;
  readonly lat: number;
  readonly version: string | null;
  readonly isDraft: boolean;
}

function stripState(state: AppState): StripState {
  return {
    metresPerPixel: state.session.metresPerPixel,
    lat: Math.round(state.view.camera.lat),
    version: state.data.catalog?.dataVersion ?? null,
    isDraft: state.data.catalog?.clearance.status !== 'cleared',
  };
}

function isSame(a: StripState, b: StripState): boolean {
  return (
    a.metresPerPixel === b.metresPerPixel &&
    a.lat === b.lat &&
    a.version === b.version &&
    a.isDraft === b.isDraft
  );
}

/** The foot of the page: scale on the ground at the centre of the map, disclaimer, draft, version of the data. */
@customElement('nea-strip')
export class NeaStrip extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      :host {
        display: flex;
        align-items: center;
        gap: var(--s2) var(--s5);
        min-height: var(--strip);
        padding: 0 var(--s4);
        border-top: 1px solid var(--hair);
        background: var(--paper);
        color: var(--ink-2);
        font-size: var(--t-micro);
        line-height: 1.3;
      }
      .scale {
        display: flex;
        align-items: center;
        gap: var(--s2);
        flex: none;
        color: var(--ink);
        font-variant-numeric: tabular-nums;
      }
      .scale svg {
        display: block;
        height: 6px;
        overflow: visible;
        fill: none;
        stroke: var(--ink);
        stroke-width: 1.2;
      }
      .at {
        color: var(--ink-3);
      }
      .disclaimer {
        flex: 1;
        min-width: 0;
      }
      .draft {
        white-space: nowrap;
        color: var(--warn);
        font-weight: var(--w-bold);
      }
      .version {
        flex: none;
        color: var(--ink-3);
      }
      @media (max-width: 760px) {
        :host {
          flex-wrap: wrap;
          padding: 3px var(--s3);
          font-size: 11px;
        }
        .scale,
        .version {
          display: none;
        }
      }
    `,
  ];

  private readonly localize = new LocalizeController(this);
  private readonly state = new StoreController<StripState>(this, stripState, isSame);

  override render(): unknown {
    const state = this.state.value;
    const localizer = this.localize.current;
    return html`${state === undefined ? nothing : this.#scale(state)}
      <span class="disclaimer"
        >${localizer.t('ui.disclaimer-short')}
        ${state?.isDraft === false ? nothing : html`<b class="draft">${localizer.t('ui.draft-badge')}</b>`}</span
      >
      ${
        state?.version == null
          ? nothing
          : html`<span class="version">${localizer.t('ui.data-version', { version: state.version })}</span>`
      }`;
  }

  #scale(state: StripState): unknown {
    const bar = state.metresPerPixel === null ? null : scaleBar(state.metresPerPixel, BAR_PX);
    if (bar === null) return nothing;
    const localizer = this.localize.current;
    const length =
      bar.lengthM >= 1000
        ? localizer.t('ui.value-distance', { value: localizer.number(bar.lengthM / 1000) })
        : localizer.t('ui.value-metres', { value: localizer.number(bar.lengthM) });
    const at = localizer.t(state.lat < 0 ? 'ui.at-latitude-south' : 'ui.at-latitude', {
      degrees: Math.abs(state.lat),
    });
    const width = bar.widthPx;
    return html`<span class="scale"
      ><svg width=${width} viewBox=${`0 0 ${String(width)} 6`} aria-hidden="true">
        <path d=${`M.6 0v5.4h${String(width - 1.2)}V0`} /></svg
      ><span>${length}</span><span class="at">${at}</span></span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-strip': NeaStrip;
  }
}
