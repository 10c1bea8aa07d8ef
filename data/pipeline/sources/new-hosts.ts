import { hostOf } from './host-kind.ts';
import type { Replacement } from './source-record.ts';

const FIRST = /("hosts":\s*\{\n)/u;

/**
 * The text of `source-hosts.json` with the hosts of the originals: a host that is listed gets its new kind in
 * place, a new one gets a line in alphabetical order. Every other character stays.
 */
export function withNewHosts(text: string, replacements: readonly Replacement[]): string {
  const [head = '', opening = '', body = ''] = text.split(FIRST);
  const end = body.indexOf('\n}');
  const kinds = new Map(body.slice(0, end).split('\n').map(readLine));
  for (const { to } of replacements) {
    const host = to.url === null ? null : hostOf(to.url);
    if (host !== null) kinds.set(host, to.host_kind);
  }
  const lines = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([host, kind]) => `"${host}": "${kind}"`);
  return head + opening + lines.join(',\n') + body.slice(end);
}

function readLine(line: string): [string, string] {
  const [, host, kind] = /^\s*"([^"]+)":\s*"([^"]+)",?$/u.exec(line) ?? [];
  if (host === undefined || kind === undefined) throw new Error(`not a host line: ${line}`);
  return [host, kind];
}
