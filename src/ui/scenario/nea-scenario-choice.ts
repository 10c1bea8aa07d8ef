import { css, html, LitElement, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Scenario, ScenarioEdit } from '../../model/scenario.ts';
import type { SiteStatus } from '../../model/site.ts';
import { dropEdit, tryEdit } from '../../state/scenario-actions.ts';
import { activeScenario, editOfSite } from '../../state/scenario-selectors.ts';
import { siteById } from '../../state/selectors.ts';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';

const NOT_YET: readonly SiteStatus[] = ['proposed'];

/** On the card of a site, while a scenario is in hand: take it as established where it is proposed, or take it out. */
@customElement('nea-scenario-choice')
export class NeaScenarioChoice extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--s1) var(--s2);
        padding: var(--s2) var(--s4);
        color: var(--warn);
        font-size: var(--t-small);
      }
      span {
        min-width: 0;
        overflow-wrap: anywhere;
      }
      .button {
        border-color: var(--warn-line);
        background: var(--warn-soft);
        color: var(--warn);
      }
    `,
  ];

  @property({ attribute: 'site-id' }) siteId = '';
  private readonly localize = new LocalizeController(this);
  private readonly scenario = new StoreController<Scenario | null>(this, activeScenario);
  private readonly sites = new StoreController(this, (state) => state.data.sites);

  override render(): unknown {
    const scenario = this.scenario.value ?? null;
    const state = this.sites.store?.get();
    const site = state === undefined ? undefined : siteById(state, this.siteId);
    if (scenario === null || state === undefined || site === undefined) return nothing;
    const t = (key: string): string => this.localize.t(key);
    const edit = editOfSite(state, site.id);
    const isNotYet = NOT_YET.includes(site.status);
    const next: ScenarioEdit = { kind: isNotYet ? 'adopt' : 'remove', siteId: site.id };
    const key = isNotYet ? 'scenario.adopt' : 'scenario.take-out';
    return html`<div>
      <span>${this.localize.t('scenario.in-scenario', { name: scenario.name })}</span>
      <button
        type="button"
        class="button"
        @click=${() => {
          this.scenario.update(edit === null ? tryEdit(next) : dropEdit(site.id), 'replace');
        }}
      >
        ${t(edit === null ? key : 'scenario.put-back')}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-scenario-choice': NeaScenarioChoice;
  }
}
