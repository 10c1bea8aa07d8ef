import { html, nothing, type TemplateResult } from 'lit';
import type { AnswerOrigin, ConnectivityBands, LeftOutRecord } from '../../../model/analysis-answers.ts';
import './nea-copy-line.ts';
import { reasonText } from './gap-words.ts';
import type { PanelInput } from './panel-input.ts';

/** PC as it is computed; symbols only, the same in every language. */
const PC_FORMULA = 'EC = √( Σᵢ Σⱼ aᵢ · aⱼ · p*ᵢⱼ ),  p = 0.5 ^ ( d ∕ d₅₀ )';
/** The loss of a site, in its three parts (Saura and Rubio 2010). */
const LOSS_FORMULA = 'dPCₖ = 100 · ( PC − PC₋ₖ ) ∕ PC = intra + flux + connector';

const COMMAND = 'npm run --silent analyse --';

/** What the section tells of an answer. */
export interface OriginInput {
  readonly origin: AnswerOrigin;
  readonly bands: ConnectivityBands | null;
  readonly leftOut: readonly LeftOutRecord[];
  readonly isFlyway: boolean;
  /** The address of the page, which carries the question. */
  readonly address: string;
}

function parameterText({ localizer }: PanelInput, value: string | number | boolean | null): string {
  if (value === null) return '–';
  return typeof value === 'number' ? localizer.number(value, 4) : String(value);
}

function leftOutList({ localizer, nameOf }: PanelInput, leftOut: readonly LeftOutRecord[]): TemplateResult {
  return html`<details>
    <summary>${localizer.plural('connect.left-out', leftOut.length)}</summary>
    <ul class="records">
      ${leftOut.map(
        ({ siteId, reason }) =>
          html`<li>
            ${nameOf(siteId)} <span class="quiet">${reasonText(localizer, 'left-out', reason)}</span>
          </li>`,
      )}
    </ul>
  </details>`;
}

function parameters(input: PanelInput, { origin, bands }: OriginInput): TemplateResult {
  const { localizer } = input;
  return html`<dl class="parameters">
    ${Object.entries(origin.parameters).map(
      ([name, value]) =>
        html`<div>
          <dt><code>${name}</code></dt>
          <dd>${parameterText(input, value)}</dd>
        </div>`,
    )}
    <div>
      <dt>${localizer.t('connect.method-version')}</dt>
      <dd>${origin.analysis} ${localizer.number(origin.version)}</dd>
    </div>
    ${
      bands === null
        ? nothing
        : html`<div>
            <dt>${localizer.t('card.line-uncertainty')}</dt>
            <dd>${localizer.t('connect.draws', { draws: bands.draws, seed: bands.seed })}</dd>
          </div>`
    }
  </dl>`;
}

/** How the figures came about, so that anyone can repeat them; and what was left out, with the reason. */
export function originSection(input: PanelInput, of: OriginInput): TemplateResult {
  const { localizer } = input;
  const { origin } = of;
  return html`<section class="origin">
    ${of.leftOut.length === 0 ? nothing : leftOutList(input, of.leftOut)}
    <details>
      <summary>${localizer.t('connect.how')}</summary>
      <div class="inner">
        <p>${localizer.t(of.isFlyway ? 'connect.flyway-formula' : 'connect.formula-words')}</p>
        ${of.isFlyway ? nothing : html`<p class="formula">${PC_FORMULA}<br />${LOSS_FORMULA}</p>`}
        <p class="quiet">${localizer.t('ui.outlines-note')}</p>
        <h4>${localizer.t('ui.parameters')}</h4>
        ${parameters(input, of)}
        <details class="ids">
          <summary>${localizer.plural('connect.inputs', origin.siteIds.length)}</summary>
          <p class="ids-list">${origin.siteIds.join(' ')}</p>
        </details>
        <h4>${localizer.t('connect.data-hash')}</h4>
        <nea-copy-line .label=${localizer.t('connect.data-hash')} .text=${origin.dataHash}></nea-copy-line>
        <h4>${localizer.t('connect.repeat-link')}</h4>
        <nea-copy-line .label=${localizer.t('connect.repeat-link')} .text=${of.address}></nea-copy-line>
        ${
          origin.nodeCommand === ''
            ? nothing
            : html`<h4>${localizer.t('connect.node-command')}</h4>
                <nea-copy-line
                  .label=${localizer.t('connect.node-command')}
                  .text=${`${COMMAND} ${origin.nodeCommand}`}
                ></nea-copy-line>`
        }
      </div>
    </details>
  </section>`;
}
