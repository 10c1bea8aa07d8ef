import type { Areal } from '../../geo/areal.ts';
import type { AnalysisFacts } from '../../model/analysis-facts.ts';
import type { FlywayAnswer } from '../../model/analysis-answers.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { FlagshipSpecies } from '../../model/site.ts';
import { flywayOf, type Flyway } from '../flyway/flyway.ts';
import { protectedShare, type ProtectedOutline } from '../flyway/protected-share.ts';
import { drawnGround } from './drawn-ground.ts';
import { editsOf, flywayCommand } from './node-command.ts';
import { ANALYSIS_VERSION } from './question.ts';

/** Outlines of what protects ground: established sites, less what the scenario removes, with what it adds. */
function protectedOutlines(facts: AnalysisFacts, scenario: Scenario | null): readonly ProtectedOutline[] {
  const edits = editsOf(scenario);
  const removed = new Set(edits.flatMap((edit) => (edit.kind === 'remove' ? [edit.siteId] : [])));
  const adopted = new Set(edits.flatMap((edit) => (edit.kind === 'adopt' ? [edit.siteId] : [])));
  const established = facts.sites.filter(
    ({ id, status }) => !removed.has(id) && (status !== 'proposed' || adopted.has(id)),
  );
  const drawn = edits.flatMap((edit) =>
    edit.kind === 'site' ? [{ id: edit.id, geometry: drawnGround(edit.ring) }] : [],
  );
  return [
    ...established.flatMap(({ id }) => {
      const geometry = facts.outlines.get(id);
      return geometry === undefined ? [] : [{ id, geometry: geometry as Areal }];
    }),
    ...drawn,
  ];
}

function flywayFound(
  facts: AnalysisFacts,
  species: FlagshipSpecies,
  usualFlightKm: number | null,
): { readonly value: Flyway | null; readonly reason: string | null } {
  return usualFlightKm === null
    ? { value: null, reason: 'no-breeding-sites' }
    : flywayOf(facts.speciesSites, { species, usualFlightKm });
}

/**
 * The flyway of a bird over the sites on record. The usual flight is the middle of the compilers' distances, a
 * judgement. A site is held to be protected when its centre lies in the outline of an established site; all others are
 * unknown, as no record says that a place is not protected.
 */
export function flywayAnswer(
  facts: AnalysisFacts,
  species: FlagshipSpecies,
  scenario: Scenario | null,
): FlywayAnswer {
  const sites = facts.speciesSites.filter(
    ({ siteType, species: known }) => siteType === 'bird' && known.includes(species),
  );
  const hint = facts.species.find(({ id }) => id === species)?.dispersalHintKm;
  const usualFlightKm = sites.length === 0 || hint === undefined ? null : hint.mid;
  const share = protectedShare(sites, protectedOutlines(facts, scenario));
  const { value, reason } = flywayFound(facts, species, usualFlightKm);
  const centres = new Map(sites.map(({ id, centre }) => [id, centre]));
  const centreOf = (id: string): readonly [number, number] => centres.get(id) ?? [0, 0];
  const legs = value === null ? [] : value.legs;
  return {
    species,
    usualFlightKm,
    reason,
    siteCount: sites.length,
    legs: legs.map((leg) => ({ ...leg, ends: [centreOf(leg.fromId), centreOf(leg.toId)] as const })),
    losses: value === null ? [] : value.losses,
    protectedSites: share.inside,
    unprotectedSites: 0,
    unknownSites: share.named + share.unknown,
    origin: {
      analysis: 'flyway',
      version: ANALYSIS_VERSION,
      parameters: {
        species,
        usualFlightKm,
        usualFlightFrom: 'species-record',
        distances: 'between centres on WGS 84',
        route: 'shortest longest leg, then shortest',
        protectionNamedInWords: share.named,
        scenarioEdits: editsOf(scenario).length,
      },
      siteIds: sites.map(({ id }) => id),
      dataHash: facts.dataHash,
      nodeCommand: flywayCommand(species, scenario),
    },
  };
}
