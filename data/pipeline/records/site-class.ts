import type { SiteClass, SiteStatus } from '../../../src/model/site.ts';
import type { ProtectedAreaFact } from '../../../src/dataset/schema/protected-area.ts';

/** The status without the id of the successor. */
export function statusOf(fact: ProtectedAreaFact): SiteStatus {
  return fact.status.startsWith('merged:') ? 'merged' : (fact.status as SiteStatus);
}

/** The record that a merged one has gone into; null for the others. */
export function successorOf(fact: ProtectedAreaFact): string | null {
  return fact.status.startsWith('merged:') ? fact.status.slice('merged:'.length) : null;
}

function internationalClass(designation: string): SiteClass {
  if (designation.startsWith('Ramsar')) return 'ramsar';
  if (designation.startsWith('World Heritage')) return 'world-heritage';
  return 'biosphere';
}

/**
 * How a record is drawn. Merged and proposed stand before all else; geoparks go with the biosphere reserves, since
 * neither protects by itself; national sites go by realm, coast and sea together.
 */
export function siteClassOf(fact: ProtectedAreaFact): SiteClass {
  const status = statusOf(fact);
  if (status === 'merged') return 'merged';
  if (status === 'proposed') return 'proposed';
  if (fact.level === 'international') return internationalClass(fact.designation);
  return fact.realm === 'terrestrial' ? 'land' : 'sea';
}
