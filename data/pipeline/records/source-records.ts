import type { HostKind, Source } from '../../../src/model/source.ts';
import type { SourceFact } from '../../../src/dataset/schema/shared.ts';
import type { SourceHostsFact } from '../../../src/dataset/schema/vocabulary.ts';
import { hostKindOf } from '../sources/host-kind.ts';

/** Turns a source of the facts into one that a reader may see. */
export type ToSource = (fact: SourceFact) => Source;

/** A copy is named without a link; so is a source without an address. */
export function sourceMaker(hosts: SourceHostsFact['hosts']): ToSource {
  return (fact) => {
    const hostKind = hostKindOf(fact.url, hosts) as HostKind;
    return { title: fact.title, url: hostKind === 'copy' ? null : fact.url, hostKind, for: fact.for ?? [] };
  };
}
