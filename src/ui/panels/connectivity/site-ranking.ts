import { html, nothing, type TemplateResult } from 'lit';
import type { ConnectivityAnswer, NodeAnswer } from '../../../model/analysis-answers.ts';
import type { PanelInput } from './panel-input.ts';

const PARTS = [
  ['intra', ({ dPCintra }: NodeAnswer) => dPCintra],
  ['flux', ({ dPCflux }: NodeAnswer) => dPCflux],
  ['connector', ({ dPCconnector }: NodeAnswer) => dPCconnector],
] as const;

/** How far the ranking is opened. */
export interface SiteRankingInput {
  readonly answer: ConnectivityAnswer;
  readonly shownCount: number;
  readonly showMore: () => void;
}

function valueText({ localizer }: PanelInput, node: NodeAnswer): string {
  const percent = (value: number): string => localizer.percent(value, 2);
  return localizer.t('connect.dpc-value', {
    total: percent(node.dPC),
    intra: percent(node.dPCintra),
    flux: percent(node.dPCflux),
    connector: percent(node.dPCconnector),
  });
}

function entry(input: PanelInput, node: NodeAnswer, index: number, most: number): TemplateResult {
  const { localizer, nameOf, hovered, hover, openSite } = input;
  const text = valueText(input, node);
  return html`<li class=${hovered === node.siteId ? 'node lit' : 'node'}>
    <button
      type="button"
      class="pick"
      title=${text}
      @mouseenter=${() => {
        hover(node.siteId);
      }}
      @mouseleave=${() => {
        hover(null);
      }}
      @focus=${() => {
        hover(node.siteId);
      }}
      @blur=${() => {
        hover(null);
      }}
      @click=${() => {
        openSite(node.siteId);
      }}
    >
      <span class="number">${index + 1}</span>
      <span class="text">
        <span class="head"><b>${nameOf(node.siteId)}</b></span>
        <span class="measure"
          ><span class="stack" aria-hidden="true"
            >${PARTS.map(
              ([part, pick]) =>
                html`<i
                  class=${part}
                  .style=${`--share: ${String(most > 0 ? Math.max(0, (100 * pick(node)) / most) : 0)}%`}
                ></i>`,
            )}</span
          ><span class="figure" aria-hidden="true">${localizer.percent(node.dPC, 1)}</span
          ><span class="visually-hidden">${text}</span></span
        >
      </span>
    </button>
  </li>`;
}

/** The sites by what their loss would cost, with the three parts of dPC as one bar. */
export function siteRanking(input: PanelInput, list: SiteRankingInput): TemplateResult {
  const { localizer, nameOf } = input;
  const { nodes } = list.answer;
  const [first] = nodes;
  if (first === undefined) return html`<p class="empty">${localizer.t('band-reason.no-sites')}</p>`;
  const shown = nodes.slice(0, list.shownCount);
  const percent = localizer.percent(first.dPC, 1);
  return html`<p class="lead">
      ${localizer.t('connect.sites-lead', { name: nameOf(first.siteId), percent })}
    </p>
    <h3 class="bar-head">
      ${localizer.t('connect.ranked-sites')}
      <span class="key"
        >${PARTS.map(([part]) => html`<i class=${part}></i>${localizer.t(`connect.${part}`)} `)}</span
      >
    </h3>
    <ol class="gaps">
      ${shown.map((node, index) => entry(input, node, index, first.dPC))}
    </ol>
    ${
      nodes.length > shown.length
        ? html`<button type="button" class="more" @click=${list.showMore}>
            ${localizer.plural('connect.show-more', nodes.length - shown.length)}
          </button>`
        : nothing
    }
    <p class="foot">${localizer.t('connect.loss-note')}</p>`;
}
