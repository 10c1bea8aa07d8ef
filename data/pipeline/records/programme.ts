import type { ProgrammeRecord } from '../../../src/model/programme.ts';
import type { DrawnProjectArea } from '../layers/project-areas.ts';
import type { Sources } from './read-sources.ts';
import type { ToSource } from './source-records.ts';
import { translateOrNull, type Translate } from './text.ts';

/** `programme.json`: events, plans, projects, areas, networks and the table of threatened species. */
export function programmeRecord(
  sources: Sources,
  areas: readonly DrawnProjectArea[],
  toSource: ToSource,
  translate: Translate,
): ProgrammeRecord {
  const { events, plans, projects, threatened, networks } = sources.programme;
  return {
    events: events.map((event) => ({
      id: event.id,
      when: event.when,
      what: translate(event.what),
      sources: event.sources.map(toSource),
    })),
    plans: plans.map((plan) => ({
      id: plan.id,
      period: plan.period,
      themes: plan.themes.map((theme) => ({
        theme: theme.theme,
        objective: translateOrNull(translate, theme.objective),
        items: theme.items.map(translate),
      })),
      sources: plan.sources.map(toSource),
    })),
    projects: projects.map((project) => ({
      id: project.id,
      parentId: project.parent_id,
      name: translate(project.name),
      period: project.period,
      funder: project.funder,
      budgetUsd: project.budget_usd,
      partners: project.partners,
      species: project.species,
      note: translateOrNull(translate, project.note),
      sources: project.sources.map(toSource),
    })),
    areas: areas.map(({ fact, bbox }) => ({
      id: fact.id,
      projectId: fact.project_id,
      names: translate(fact.name),
      bbox,
      siteIds: fact.site_ids,
    })),
    threatened: {
      title: threatened.title,
      updated: threatened.updated,
      rows: threatened.rows,
      sources: threatened.sources.map(toSource),
    },
    networks: networks.map((network) => ({
      id: network.id,
      asOf: network.as_of,
      members: network.members,
      sources: network.sources.map(toSource),
    })),
  };
}
