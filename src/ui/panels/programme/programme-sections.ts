import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../../../i18n/localize.ts';
import { COUNTRIES } from '../../../model/country.ts';
import type { LocalizedText } from '../../../model/language.ts';
import {
  THREATENED_GROUPS,
  type PlanTheme,
  type ProgrammeArea,
  type ProgrammeProject,
  type ProgrammeRecord,
  type ThreatenedSpeciesTable,
} from '../../../model/programme.ts';
import type { Source } from '../../../model/source.ts';
import { textIn } from '../../text/names.ts';
import { numbersOf, type NumberedSource } from '../../text/sources.ts';
import { dateText, periodText } from '../../text/years.ts';
import { sourceMarks, spoken, unknownMark } from '../site-card/marks.ts';

/** What the sections of the programme are made with. */
export interface ProgrammeInput {
  readonly localizer: Localizer;
  readonly programme: ProgrammeRecord;
  readonly sources: readonly NumberedSource[];
  readonly onOpenArea: (area: ProgrammeArea) => void;
}

function words(localizer: Localizer, text: LocalizedText): TemplateResult {
  return spoken(localizer, textIn(text, localizer.language));
}

function marks(input: ProgrammeInput, sources: readonly Source[]): unknown {
  return sourceMarks(input.localizer, numbersOf(input.sources, sources));
}

/** The steps of the programme in their order, each with its sources. */
export function timelineSection(input: ProgrammeInput): TemplateResult {
  const { localizer, programme } = input;
  return html`<h3>${localizer.t('programme.timeline')}</h3>
    <ol class="timeline">
      ${programme.events.map(
        (event) =>
          html`<li>
            <time>${dateText(localizer, event.when)}</time>
            <span>${words(localizer, event.what)}${marks(input, event.sources)}</span>
          </li>`,
      )}
    </ol>`;
}

function pair(localizer: Localizer, titleKey: string, value: unknown): TemplateResult {
  return html`<div>
    <dt>${localizer.t(titleKey)}</dt>
    <dd>${value}</dd>
  </div>`;
}

function areaButtons(input: ProgrammeInput, project: ProgrammeProject): unknown {
  const { localizer, programme } = input;
  const own = programme.areas.filter((area) => area.projectId === project.id);
  if (own.length === 0) return nothing;
  return pair(
    localizer,
    'programme.areas',
    own.map(
      (area) =>
        html`<button
          type="button"
          class="chip"
          @click=${() => {
            input.onOpenArea(area);
          }}
        >
          <nea-icon name="crosshair"></nea-icon>${words(localizer, area.names)}
        </button>`,
    ),
  );
}

function projectFacts(input: ProgrammeInput, project: ProgrammeProject): TemplateResult {
  const { localizer } = input;
  const { period, funder, budgetUsd, partners, species, parentId } = project;
  const isWhole = parentId === null;
  const separator = localizer.t('list.separator');
  return html`<dl class="pairs">
    ${pair(localizer, 'field.period', period === null ? unknownMark(localizer) : periodText(period))}
    ${
      funder !== null
        ? pair(localizer, 'programme.funder', localizer.t(`country.${funder}`))
        : isWhole
          ? pair(localizer, 'programme.funder', unknownMark(localizer))
          : nothing
    }
    ${
      budgetUsd === null
        ? nothing
        : pair(localizer, 'programme.budget', localizer.t('programme.usd', { value: budgetUsd }))
    }
    ${
      species.length === 0
        ? nothing
        : pair(localizer, 'card.species', species.map((id) => localizer.t(`species.${id}`)).join(separator))
    }
    ${
      partners.length === 0
        ? nothing
        : pair(localizer, 'programme.partners', html`<span lang="en">${partners.join('; ')}</span>`)
    }
    ${areaButtons(input, project)}
  </dl>`;
}

function projectEntry(input: ProgrammeInput, project: ProgrammeProject): TemplateResult {
  const { localizer, programme } = input;
  const parts = programme.projects.filter((other) => other.parentId === project.id);
  return html`<li class="project">
    <h4>${words(localizer, project.name)}${marks(input, project.sources)}</h4>
    ${projectFacts(input, project)}
    ${project.note === null ? nothing : html`<p class="quiet">${words(localizer, project.note)}</p>`}
    ${
      parts.length === 0
        ? nothing
        : html`<ul class="parts">
            ${parts.map((part) => projectEntry(input, part))}
          </ul>`
    }
  </li>`;
}

/** The projects with their components, periods, funders and areas; an area leads to the map. */
export function projectSection(input: ProgrammeInput): TemplateResult {
  const whole = input.programme.projects.filter((project) => project.parentId === null);
  return html`<h3>${input.localizer.t('ui.projects-layer')}</h3>
    <ul>
      ${whole.map((project) => projectEntry(input, project))}
    </ul>`;
}

function themeEntry(localizer: Localizer, theme: PlanTheme): TemplateResult {
  return html`<div class="theme">
    <h4 class="small">${localizer.t(`programme.theme-${theme.theme}`)}</h4>
    ${theme.objective === null ? nothing : html`<p>${words(localizer, theme.objective)}</p>`}
    ${
      theme.objective === null && theme.items.length === 0
        ? html`<p class="quiet">${localizer.t('programme.not-in-documents')}</p>`
        : nothing
    }
    <ul class="bullets">
      ${theme.items.map((item) => html`<li>${words(localizer, item)}</li>`)}
    </ul>
  </div>`;
}

/** The strategic plans in short, in our words. */
export function planSection(input: ProgrammeInput): TemplateResult {
  const { localizer, programme } = input;
  return html`<h3>${localizer.t('programme.plans')}</h3>
    <p class="quiet">${localizer.t('programme.in-our-words')}</p>
    ${programme.plans.map(
      (plan) =>
        html`<details>
          <summary>${periodText(plan.period)}</summary>
          <div class="inner">
            ${plan.themes.map((theme) => themeEntry(localizer, theme))}
            <p class="quiet">${localizer.t('ui.sources')}${marks(input, plan.sources)}</p>
          </div>
        </details>`,
    )}`;
}

/** Threatened species per member State, groups down, States across; title and date are the official ones. */
export function threatenedSection(input: ProgrammeInput, table: ThreatenedSpeciesTable): TemplateResult {
  const { localizer } = input;
  const codes = localizer.t('country.table-codes').split(/[,、]\s*/);
  return html`<h3>${localizer.t('ui.threatened-species-table')}</h3>
    <div class="wide" tabindex="0" role="region" aria-label=${localizer.t('ui.threatened-species-table')}>
      <table>
        <caption>
          <span lang="en">${table.title}</span
          >${marks(input, table.sources)} ·
          ${localizer.t('ui.last-updated', { date: dateText(localizer, table.updated) })}
        </caption>
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden">${localizer.t('programme.group')}</span></th>
            ${COUNTRIES.map(
              (country, index) =>
                html`<th scope="col">
                  <abbr title=${localizer.t(`country.${country}`)}>${codes[index] ?? country}</abbr>
                </th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${THREATENED_GROUPS.map(
            (group, index) =>
              html`<tr class=${group}>
                <th scope="row">${localizer.t(`ui.${group}`)}</th>
                ${COUNTRIES.map((country) => {
                  const count = table.rows[country][index];
                  return html`<td>${count === undefined ? '–' : localizer.number(count)}</td>`;
                })}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}
