import { html, nothing, type TemplateResult } from 'lit';
import type { CoverageAnswer, LeftOutRecord } from '../../../model/analysis-answers.ts';
import '../connectivity/nea-copy-line.ts';
import { reasonText } from '../connectivity/gap-words.ts';
import type { CoverageInput } from './coverage-input.ts';

/** The arithmetic in symbols, the same in every language. */
const FORMULA = 'net = |⋃ᵢ (siteᵢ ∩ zone)|,  gross = Σᵢ |siteᵢ ∩ zone|';
const SHARE_FORMULA = '% = 100 · net ∕ |zone|,  missing = max(0, 0.3 · |zone| − net)';

const COMMAND = 'npm run --silent analyse --';

function byReason(leftOut: readonly LeftOutRecord[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { siteId, reason } of leftOut) found.set(reason, [...(found.get(reason) ?? []), siteId]);
  return found;
}

/** The records that no figure counts, by the reason. */
export function leftOutSection(input: CoverageInput, leftOut: readonly LeftOutRecord[]): unknown {
  const { localizer, nameOf, openSite } = input;
  if (leftOut.length === 0) return nothing;
  return html`<details>
    <summary>${localizer.plural('connect.left-out', leftOut.length)}</summary>
    <div class="inner">
      <p class="quiet">${localizer.t('coverage.left-out-note')}</p>
      ${[...byReason(leftOut)].map(
        ([reason, ids]) =>
          html`<h4>${reasonText(localizer, 'left-out', reason)} <span class="quiet">${ids.length}</span></h4>
            <ul class="records">
              ${ids.map(
                (id) =>
                  html`<li>
                    <button
                      type="button"
                      class="plain"
                      @click=${() => {
                        openSite(id);
                      }}
                    >
                      ${nameOf(id)}
                    </button>
                  </li>`,
              )}
            </ul>`,
      )}
    </div>
  </details>`;
}

function copied(label: string, text: string): TemplateResult {
  return html`<h4>${label}</h4>
    <nea-copy-line .label=${label} .text=${text}></nea-copy-line>`;
}

/** How the figures came about: formula, inputs, parameters, version, data, link and the run from Node. */
export function methodSection(
  { localizer }: CoverageInput,
  { origin }: CoverageAnswer,
  address: string,
): TemplateResult {
  const text = (value: string | number | boolean | null): string =>
    typeof value === 'number' ? localizer.number(value, 4) : String(value ?? '–');
  return html`<details>
    <summary>${localizer.t('connect.how')}</summary>
    <div class="inner">
      <p>${localizer.t('coverage.formula-words')}</p>
      <p class="formula">${FORMULA}<br />${SHARE_FORMULA}</p>
      <p class="quiet">${localizer.t('ui.outlines-note')}</p>
      <h4>${localizer.t('ui.parameters')}</h4>
      <dl class="parameters">
        ${Object.entries(origin.parameters).map(
          ([name, value]) =>
            html`<div>
              <dt><code>${name}</code></dt>
              <dd lang="en">${text(value)}</dd>
            </div>`,
        )}
        <div>
          <dt>${localizer.t('connect.method-version')}</dt>
          <dd>${origin.analysis} ${localizer.number(origin.version)}</dd>
        </div>
      </dl>
      <details>
        <summary>${localizer.plural('connect.inputs', origin.siteIds.length)}</summary>
        <p class="ids">${origin.siteIds.join(' ')}</p>
      </details>
      ${origin.dataHash === '' ? nothing : copied(localizer.t('connect.data-hash'), origin.dataHash)}
      ${copied(localizer.t('connect.repeat-link'), address)}
      ${
        origin.nodeCommand === ''
          ? nothing
          : copied(localizer.t('connect.node-command'), `${COMMAND} ${origin.nodeCommand}`)
      }
    </div>
  </details>`;
}
