import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import type { Site, SiteNeighbour } from '../../../model/site.ts';
import { areaText } from '../../text/figures.ts';
import { secondNameOf, textIn } from '../../text/names.ts';
import { sourceMarks } from './marks.ts';

/** What the section needs beside the texts. */
export interface NeighboursInput {
  readonly neighbours: readonly SiteNeighbour[];
  readonly siteOf: (id: string) => Site | undefined;
  /** Numbers of the sources that document the neighbours. */
  readonly sourceNumbers: readonly number[];
  readonly onOpen: (site: Site) => void;
}

/** Documented neighbours first, then the modelled ones by distance; unknown distances last. */
export function orderNeighbours(neighbours: readonly SiteNeighbour[]): readonly SiteNeighbour[] {
  const rank = (neighbour: SiteNeighbour): number => neighbour.distanceKm ?? Number.POSITIVE_INFINITY;
  return [...neighbours].sort(
    (a, b) =>
      Number(b.documented) - Number(a.documented) || (rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b))),
  );
}

function neighbourRow(
  localizer: Localizer,
  neighbour: SiteNeighbour,
  site: Site,
  input: NeighboursInput,
): TemplateResult {
  const name = textIn(site.names, localizer.language);
  const second = secondNameOf(site, localizer.language);
  const { documented, distanceKm } = neighbour;
  const facts = [localizer.t(`country-short.${site.country}`), areaText(localizer, site.areaKm2)];
  return html`<li class="entry">
    <span class="lead">${distanceKm === null ? '–' : localizer.distanceKm(distanceKm)}</span>
    <span>
      <button
        type="button"
        class="open"
        lang=${name.lang}
        @click=${() => {
          input.onOpen(site);
        }}
      >
        ${name.text}
      </button>
      ${second === null ? nothing : html`<span class="under" lang=${second.lang}>${second.text}</span>`}
      <span class="under"
        >${facts.join(' · ')} ·
        ${localizer.t(documented ? 'card.adjoins' : 'card.modelled-distance')}${
          documented ? sourceMarks(localizer, input.sourceNumbers) : nothing
        }</span
      >
    </span>
  </li>`;
}

/** The sites across the border with their distances; says so when none is on record. */
export function neighboursSection(localizer: Localizer, input: NeighboursInput): TemplateResult {
  const rows = orderNeighbours(input.neighbours).flatMap((neighbour) => {
    const site = input.siteOf(neighbour.siteId);
    return site === undefined ? [] : [neighbourRow(localizer, neighbour, site, input)];
  });
  return html`<h3>${localizer.t('card.across-the-border')}</h3>
    ${
      rows.length === 0
        ? html`<p class="quiet">${localizer.t('card.no-neighbours')}</p>`
        : html`<ul>
            ${rows}
          </ul>`
    }`;
}
