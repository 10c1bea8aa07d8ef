import type { SourcedRecord } from './source-record.ts';

/** Kind of host by host name, as in `source-hosts.json`; a host that is not listed counts as `copy`. */
export type HostKinds = Readonly<Record<string, string>>;

/** Host with its port, in lower case, as `source-hosts.json` writes it; null when the address cannot be read. */
export function hostOf(url: string): string | null {
  try {
    return new URL(url).host;
  } catch {
    return null;
  }
}

/** Kind of the host of an address: `copy` by default, `none` where there is no address at all. */
export function hostKindOf(url: string | null, hosts: HostKinds): string {
  if (url === null) return 'none';
  const host = hostOf(url);
  return (host === null ? undefined : hosts[host]) ?? 'copy';
}

/** How many sources of these records lie on hosts of kind `copy`; a source that serves two records counts twice. */
export function countCopySources(records: readonly SourcedRecord[], hosts: HostKinds): number {
  return records.reduce(
    (total, record) =>
      total + record.sources.filter((source) => hostKindOf(source.url, hosts) === 'copy').length,
    0,
  );
}
