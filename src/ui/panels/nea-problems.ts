import { html, LitElement, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import type { Problem } from '../../model/errors.ts';
import type { PanelId } from '../../model/view-state.ts';
import { dismissProblem, openPanel } from '../../state/actions.ts';
import type { Session } from '../../state/app-state.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import { announce } from '../widgets/nea-announcer.ts';
import '../widgets/nea-icon.ts';
import { PROBLEMS_STYLES } from './problems-styles.ts';
import { isRetryable, reportText } from './problem-report.ts';

/** Name of the event that asks the page to read again what failed. */
export const RETRY = 'nea-retry';

/** Problems at once on the screen; older ones wait until these are dismissed. */
const MOST_SHOWN = 3;

/**
 * What went wrong, as calm banners: a sentence in the reader's language, what can be done, and a report to copy. A
 * browser without WebGL 2 gets the sentence in the place of the map and the way to the table; beside the open table it
 * is a banner.
 */
@customElement('nea-problems')
export class NeaProblems extends LitElement {
  static override styles = [SHARED_STYLES, PROBLEMS_STYLES];

  private readonly localize = new LocalizeController(this);
  private readonly problems = new StoreController<readonly Problem[]>(this, (app) => app.session.problems);
  private readonly online = new StoreController<boolean>(this, (app) => app.session.online);
  private readonly map = new StoreController<Session['map']>(this, (app) => app.session.map);
  private readonly panel = new StoreController<PanelId>(this, (app) => app.view.panel);
  @state() private copied: Problem | null = null;

  override render(): unknown {
    const localizer = this.localize.current;
    const problems = (this.problems.value ?? []).filter((problem) => problem.code !== 'no-webgl');
    return html`${this.map.value === 'none' ? this.#noMap() : nothing}
    ${
      this.map.value === 'lost' && !problems.some((problem) => problem.code === 'context-lost')
        ? html`<div class="banner" role="status">
            <nea-icon name="info"></nea-icon>
            <p>${localizer.t('error.context-lost')}</p>
          </div>`
        : nothing
    }
    ${
      this.online.value === false && !problems.some((problem) => problem.code === 'offline')
        ? html`<div class="banner" role="status">
            <nea-icon name="info"></nea-icon>
            <p>${localizer.t('error.offline')}</p>
          </div>`
        : nothing
    }
    ${problems.slice(0, MOST_SHOWN).map((problem) => this.#banner(problem))}`;
  }

  #noMap(): unknown {
    const localizer = this.localize.current;
    const words = html`<p>${localizer.t('error.no-webgl')}</p>
      <p class="quiet">${localizer.t('error.no-webgl-hint')}</p>`;
    if (this.panel.value === 'table') {
      return html`<div class="banner" role="status">
        <nea-icon name="info"></nea-icon>
        <div>${words}</div>
      </div>`;
    }
    return html`<div class="no-map" role="status">
      <nea-icon name="globe"></nea-icon>
      ${words}
      <button type="button" class="button primary" @click=${this.#openTable}>
        <nea-icon name="table"></nea-icon>${localizer.t('ui.open-table')}
      </button>
    </div>`;
  }

  #banner(problem: Problem): unknown {
    const localizer = this.localize.current;
    const hintKey = `error.${problem.code}-hint`;
    return html`<div class="banner" role="alert">
      <nea-icon name="warning"></nea-icon>
      <div>
        <p>${localizer.t(`error.${problem.code}`, problem.params)}</p>
        ${this.localize.current.has(hintKey) ? html`<p class="quiet">${localizer.t(hintKey)}</p>` : nothing}
        <div class="actions">
          ${
            isRetryable(problem)
              ? html`<button
                  type="button"
                  class="button"
                  @click=${() => {
                    this.#retry(problem);
                  }}
                >
                  <nea-icon name="refresh"></nea-icon>${localizer.t('ui.try-again')}
                </button>`
              : nothing
          }
          <button type="button" class="button" @click=${() => this.#copy(problem)}>
            <nea-icon name=${this.copied === problem ? 'check' : 'copy'}></nea-icon>${localizer.t(
              this.copied === problem ? 'ui.copied' : 'ui.copy-report',
            )}
          </button>
        </div>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label=${localizer.t('ui.dismiss')}
        @click=${() => {
          this.#dismiss(problem);
        }}
      >
        <nea-icon name="close"></nea-icon>
      </button>
    </div>`;
  }

  #dismiss(problem: Problem): void {
    this.problems.update(dismissProblem(problem), 'replace');
  }

  #retry(problem: Problem): void {
    this.#dismiss(problem);
    this.dispatchEvent(new CustomEvent(RETRY, { bubbles: true, composed: true }));
  }

  async #copy(problem: Problem): Promise<void> {
    const store = this.problems.store;
    if (store === undefined) return;
    await navigator.clipboard.writeText(reportText(problem, store.get(), navigator.userAgent));
    this.copied = problem;
    announce(this, this.localize.t('ui.copied'));
  }

  readonly #openTable = (): void => {
    this.map.update(openPanel('table'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-problems': NeaProblems;
  }
}
