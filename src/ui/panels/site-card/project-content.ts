import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '../../../model/language.ts';
import type { ProgrammeArea, ProgrammeProject, ProgrammeRecord } from '../../../model/programme.ts';
import { textIn } from '../../text/names.ts';
import { mergeSources, numberSources } from '../../text/sources.ts';
import { periodText } from '../../text/years.ts';
import type { CardContent } from './card-element.ts';
import { factRow, notesSection } from './facts-section.ts';
import { siteLink, type FeatureContext } from './feature-context.ts';
import { spoken, unknownMark } from './marks.ts';
import { speciesSection } from './species-section.ts';

/** Project, programme above it, period, funder and sites; where a component does not say, its project does. */
function projectFacts(
  context: FeatureContext,
  area: ProgrammeArea,
  project: ProgrammeProject,
  parent: ProgrammeProject | undefined,
): TemplateResult {
  const { localizer } = context;
  const period = project.period ?? parent?.period ?? null;
  const funder = project.funder ?? parent?.funder ?? null;
  const words = (text: LocalizedText): TemplateResult => spoken(localizer, textIn(text, localizer.language));
  const sites = area.siteIds.map((id) => html`<div>${siteLink(context, id)}</div>`);
  return html`<dl class="pairs">
    ${factRow(localizer, 'field.project', words(project.name))}
    ${parent === undefined ? nothing : factRow(localizer, 'programme.part-of', words(parent.name))}
    ${factRow(localizer, 'field.period', period === null ? unknownMark(localizer) : periodText(period))}
    ${factRow(
      localizer,
      'programme.funder',
      funder === null ? unknownMark(localizer) : localizer.t(`country.${funder}`),
    )}
    ${sites.length === 0 ? nothing : factRow(localizer, 'ui.sites', html`${sites}`)}
  </dl>`;
}

/** The card of a project area: the project, its period, funder, sites and source. */
export function projectContent(
  context: FeatureContext,
  programme: ProgrammeRecord | undefined,
  areaId: string,
): CardContent | null {
  const area = programme?.areas.find((entry) => entry.id === areaId);
  const project = programme?.projects.find((entry) => entry.id === area?.projectId);
  if (programme === undefined || area === undefined || project === undefined) return null;
  const { localizer } = context;
  const parent = programme.projects.find((entry) => entry.id === project.parentId);
  const sources = numberSources(mergeSources([project.sources, parent?.sources ?? []]));
  const name = textIn(area.names, localizer.language);
  return {
    kindLine: localizer.t('programme.project-area'),
    name,
    second: name.lang === 'en' ? null : { text: area.names.en, lang: 'en' },
    localName: null,
    sources,
    bbox: area.bbox,
    body: html`${projectFacts(context, area, project, parent)}
      <p class="note">${localizer.t('programme.area-drawn')}</p>
      ${speciesSection(localizer, project.species, context.species, [])}
      ${notesSection(localizer, project.note?.en ?? null)}`,
  };
}
