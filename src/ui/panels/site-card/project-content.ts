import { html, nothing } from 'lit';
import type { ProgrammeRecord } from '../../../model/programme.ts';
import { textIn } from '../../text/names.ts';
import { mergeSources, numberSources } from '../../text/sources.ts';
import { periodText } from '../../text/years.ts';
import type { CardContent } from './card-element.ts';
import { factRow, notesSection } from './facts-section.ts';
import { siteLink, type FeatureContext } from './feature-context.ts';
import { spoken, unknownMark } from './marks.ts';
import { speciesSection } from './species-section.ts';

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
  const period = project.period ?? parent?.period ?? null;
  const funder = project.funder ?? parent?.funder ?? null;
  return {
    kindLine: localizer.t('programme.project-area'),
    name,
    second: name.lang === 'en' ? null : { text: area.names.en, lang: 'en' },
    localName: null,
    sources,
    bbox: area.bbox,
    body: html`<dl class="pairs">
        ${factRow(localizer, 'field.project', spoken(localizer, textIn(project.name, localizer.language)))}
        ${
          parent === undefined
            ? nothing
            : factRow(
                localizer,
                'programme.part-of',
                spoken(localizer, textIn(parent.name, localizer.language)),
              )
        }
        ${factRow(localizer, 'field.period', period === null ? unknownMark(localizer) : periodText(period))}
        ${factRow(
          localizer,
          'programme.funder',
          funder === null ? unknownMark(localizer) : localizer.t(`country.${funder}`),
        )}
        ${
          area.siteIds.length === 0
            ? nothing
            : factRow(
                localizer,
                'ui.sites',
                html`${area.siteIds.map((id) => html`<div>${siteLink(context, id)}</div>`)}`,
              )
        }
      </dl>
      <p class="note">${localizer.t('programme.area-drawn')}</p>
      ${speciesSection(localizer, project.species, context.species, [])}
      ${notesSection(localizer, project.note?.en ?? null)}`,
  };
}
