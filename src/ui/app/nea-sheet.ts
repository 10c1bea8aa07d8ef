import { css, html, LitElement } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { drawSheet } from '../../state/actions.ts';
import type { Session } from '../../state/app-state.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';

type Stop = Session['sheet'];

const STOPS: readonly Stop[] = ['peek', 'half', 'full'];
/** Height of the lowest stop, CSS pixels: the grip and the tabs. */
const PEEK_PX = 76;
const HALF_SHARE = 0.5;
/** What the highest stop leaves free above the sheet for the search bar and the word draft, CSS pixels. */
const ABOVE_PX = 104;
/** A press that moves less is a tap, CSS pixels. */
const TAP_PX = 6;

/** The stops as the style sheet knows them, so that they follow the frame by themselves. */
const CSS_HEIGHTS: Readonly<Record<Stop, string>> = {
  peek: `${String(PEEK_PX)}px`,
  half: `${String(HALF_SHARE * 100)}%`,
  full: `max(${String(PEEK_PX)}px, calc(100% - ${String(ABOVE_PX)}px))`,
};

/** Height of a stop in a frame of `frameHeight`, CSS pixels. */
export function stopHeight(stop: Stop, frameHeight: number): number {
  if (stop === 'peek') return PEEK_PX;
  return stop === 'half' ? Math.round(frameHeight * HALF_SHARE) : Math.max(PEEK_PX, frameHeight - ABOVE_PX);
}

/** The stop whose height is nearest to `height`. */
export function nearestStop(height: number, frameHeight: number): Stop {
  const far = (stop: Stop): number => Math.abs(stopHeight(stop, frameHeight) - height);
  return STOPS.reduce((best, stop) => (far(stop) < far(best) ? stop : best));
}

/**
 * The sheet at the foot of a phone's map, with three stops. The grip is dragged, tapped to go on to the next stop,
 * or moved with the up and down keys. The slot `head` stays above what scrolls.
 */
@customElement('nea-sheet')
export class NeaSheet extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      :host {
        position: absolute;
        z-index: 12;
        inset: auto 0 0;
        height: 100%;
        pointer-events: none;
      }
      .sheet {
        position: absolute;
        inset: auto 0 0;
        display: flex;
        flex-direction: column;
        border-radius: var(--r-sheet) var(--r-sheet) 0 0;
        background: var(--paper);
        box-shadow: var(--shadow-sheet);
        pointer-events: auto;
        transition: height var(--calm) var(--ease);
      }
      .sheet.dragged {
        transition: none;
      }
      .grip {
        display: grid;
        flex: none;
        place-items: center;
        width: 100%;
        height: 28px;
        padding: 0;
        border: 0;
        border-radius: var(--r-sheet) var(--r-sheet) 0 0;
        background: none;
        touch-action: none;
      }
      .grip::after {
        width: 40px;
        height: 4px;
        border-radius: 2px;
        background: var(--hair-strong);
        content: '';
      }
      .grip:focus-visible {
        outline-offset: -3px;
      }
      .content {
        flex: 1;
        min-height: 0;
        overflow-y: auto;
        overscroll-behavior: contain;
      }
    `,
  ];

  private readonly localize = new LocalizeController(this);
  private readonly stop = new StoreController<Stop>(this, (app) => app.session.sheet);
  @state() private draggedTo: number | null = null;
  #press: { readonly y: number; readonly height: number } | null = null;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector('button')?.focus(options);
  }

  override render(): unknown {
    const stop = this.stop.value ?? 'peek';
    const height = this.draggedTo === null ? CSS_HEIGHTS[stop] : `${String(this.draggedTo)}px`;
    return html`<div class="sheet ${this.draggedTo === null ? '' : 'dragged'}" .style=${`height:${height}`}>
      <button
        type="button"
        class="grip"
        aria-label=${this.localize.t(`ui.sheet-${stop}`)}
        aria-expanded=${stop === 'peek' ? 'false' : 'true'}
        @click=${this.#onClick}
        @keydown=${this.#onKeyDown}
        @pointerdown=${this.#onPress}
        @pointermove=${this.#onMove}
        @pointerup=${this.#onRelease}
        @pointercancel=${this.#onRelease}
      ></button>
      <slot name="head"></slot>
      <div class="content"><slot></slot></div>
    </div>`;
  }

  #go(stop: Stop | undefined): void {
    if (stop !== undefined) this.stop.update(drawSheet(stop), 'replace');
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (event.detail !== 0) return;
    this.#next();
  };

  #next(): void {
    const index = STOPS.indexOf(this.stop.value ?? 'peek');
    this.#go(STOPS[(index + 1) % STOPS.length]);
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#go(STOPS[STOPS.indexOf(this.stop.value ?? 'peek') + step]);
  };

  readonly #onPress = (event: PointerEvent): void => {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#press = { y: event.clientY, height: stopHeight(this.stop.value ?? 'peek', this.offsetHeight) };
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (this.#press === null) return;
    const height = this.#press.height + this.#press.y - event.clientY;
    this.draggedTo = Math.min(stopHeight('full', this.offsetHeight), Math.max(PEEK_PX, height));
  };

  readonly #onRelease = (event: PointerEvent): void => {
    const press = this.#press;
    this.#press = null;
    const height = this.draggedTo;
    this.draggedTo = null;
    if (press === null) return;
    if (Math.abs(event.clientY - press.y) < TAP_PX) this.#next();
    else if (height !== null) this.#go(nearestStop(height, this.offsetHeight));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-sheet': NeaSheet;
  }
}
