import { html, nothing, type TemplateResult } from 'lit';
import type { BandAnswer, ConnectivityAnswer, GapAnswer } from '../../../model/analysis-answers.ts';
import { areaText } from '../../text/figures.ts';
import { bandText, countryCode, fullSentence, gapText, shortSentence } from './gap-words.ts';
import type { PanelInput } from './panel-input.ts';

/** The ranking as it is shown: how far it is opened, and the bands by key where they are worked out. */
export interface GapListInput {
  readonly answer: ConnectivityAnswer;
  readonly bandsKm: Readonly<Record<string, BandAnswer>>;
  readonly shownCount: number;
  readonly showMore: () => void;
}

function namesOf({ nameOf }: PanelInput, gap: GapAnswer): string {
  return `${nameOf(gap.fromId)} – ${nameOf(gap.toId)}`;
}

function recordLines({ localizer, textOf, corridorName }: PanelInput, gap: GapAnswer): TemplateResult {
  const list = (texts: readonly string[]): string => texts.join(localizer.t('list.separator'));
  const along = gap.fromGroup.length + gap.toGroup.length - 2;
  return html`${
      gap.species.length === 0
        ? nothing
        : html`<li>
            ${localizer.t('connect.serves', {
              species: list(gap.species.map((species) => localizer.t(`species.${species}`))),
            })}
          </li>`
    }
    <li>
      ${
        gap.barriers.length === 0
          ? localizer.t('connect.no-barriers')
          : localizer.t('connect.barriers', { list: list(gap.barriers.map(textOf)) })
      }
    </li>
    ${
      gap.corridors.length === 0
        ? html`<li>${localizer.t('connect.no-corridor')}</li>`
        : gap.corridors.map(
            ({ id, status }) =>
              html`<li>${localizer.t(`connect.corridor-${status}`, { name: corridorName(id) })}</li>`,
          )
    }
    ${along > 0 ? html`<li>${localizer.plural('connect.along', along)}</li>` : nothing}`;
}

function details(input: PanelInput, gap: GapAnswer, band: BandAnswer | undefined): TemplateResult {
  const { localizer, nameOf, openSite } = input;
  return html`<div class="details">
    <p>${fullSentence(localizer, gap, nameOf, false)}</p>
    <ul class="facts">
      <li>
        ${localizer.t('connect.gap', { distance: localizer.distanceKm(gap.gapKm) })}
        <span class="tag">${localizer.t('connect.modelled')}</span>
        ${
          band === undefined
            ? nothing
            : html`<span class="band"
                >${bandText(localizer, band, (value) => localizer.distanceKm(value))}</span
              >`
        }
      </li>
      <li>${localizer.t('connect.per-km', { area: areaText(localizer, gap.risePerKm) })}</li>
      ${
        gap.protConnPoints === null
          ? nothing
          : html`<li>
              ${localizer.t('connect.protconn-points', { value: localizer.number(gap.protConnPoints, 3) })}
            </li>`
      }
      ${recordLines(input, gap)}
    </ul>
    <div class="chips">
      ${[gap.fromId, gap.toId].map(
        (id) =>
          html`<button
            type="button"
            class="chip"
            @click=${() => {
              openSite(id);
            }}
          >
            ${nameOf(id)}
          </button>`,
      )}
    </div>
  </div>`;
}

function entry(
  input: PanelInput,
  { answer, bandsKm }: GapListInput,
  gap: GapAnswer,
  index: number,
): TemplateResult {
  const { localizer, settings, hovered, hover, chooseGap } = input;
  const isChosen = settings.gap === gap.key;
  const most = answer.gaps[0]?.riseKm2 ?? 0;
  const width = most > 0 ? Math.max(1, (100 * gap.riseKm2) / most) : 0;
  const countries = [gap.fromCountry, gap.toCountry].map((country) => countryCode(localizer, country));
  return html`<li
    class="gap${isChosen ? ' chosen' : ''}${hovered === gap.key ? ' lit' : ''}"
    data-gap=${gap.key}
    @mouseenter=${() => {
      hover(gap.key);
    }}
    @mouseleave=${() => {
      hover(null);
    }}
  >
    <button
      type="button"
      class="pick"
      aria-expanded=${isChosen ? 'true' : 'false'}
      @focus=${() => {
        hover(gap.key);
      }}
      @blur=${() => {
        hover(null);
      }}
      @click=${() => {
        chooseGap(isChosen ? null : gap);
      }}
    >
      <span class="number">${index + 1}</span>
      <span class="text">
        <span class="head"
          ><b>${namesOf(input, gap)}</b><span class="countries">${countries.join(' – ')}</span></span
        >
        ${isChosen ? nothing : html`<span class="words">${shortSentence(localizer, gap)}</span>`}
        <span class="measure"
          ><span class="bar" .style=${`--share: ${String(width)}%`}></span
          ><span class="gap-km">${gapText(localizer, gap, bandsKm[gap.key])}</span></span
        >
      </span>
    </button>
    ${isChosen ? details(input, gap, bandsKm[gap.key]) : nothing}
  </li>`;
}

/** How wide the gaps are that are listed. */
function widestNote(
  { localizer }: PanelInput,
  { origin }: ConnectivityAnswer,
): TemplateResult | typeof nothing {
  const widest = origin.parameters['widestGapKm'];
  if (typeof widest !== 'number') return nothing;
  const distance = localizer.distanceKm(widest);
  return html`<p class="foot">${localizer.t('connect.widest', { distance })}</p>`;
}

/** The gaps across borders, best first: the lead in a sentence, then each with its number, bar and gap. */
export function gapList(input: PanelInput, list: GapListInput): TemplateResult {
  const { localizer, nameOf, settings } = input;
  const { gaps } = list.answer;
  const [best] = gaps;
  if (best === undefined) {
    return html`<p class="empty">${localizer.t('connect.no-gaps')}</p>
      ${widestNote(input, list.answer)}`;
  }
  const chosenIndex = gaps.findIndex(({ key }) => key === settings.gap);
  const shown = gaps.slice(0, Math.max(list.shownCount, 0));
  const left = gaps.length - shown.length;
  return html`<p class="lead">${fullSentence(localizer, best, nameOf, gaps.length > 1)}</p>
    <ol class="gaps">
      ${shown.map((gap, index) => entry(input, list, gap, index))}
      ${
        chosenIndex >= shown.length && gaps[chosenIndex] !== undefined
          ? entry(input, list, gaps[chosenIndex], chosenIndex)
          : nothing
      }
    </ol>
    ${
      left > 0
        ? html`<button type="button" class="more" @click=${list.showMore}>
            ${localizer.plural('connect.show-more', left)}
          </button>`
        : nothing
    }
    ${widestNote(input, list.answer)}`;
}
