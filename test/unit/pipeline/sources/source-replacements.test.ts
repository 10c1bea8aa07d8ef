import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyReplacements } from '../../../../data/pipeline/sources/apply-replacements.ts';
import { countCopySources, hostKindOf } from '../../../../data/pipeline/sources/host-kind.ts';
import type { HostKinds } from '../../../../data/pipeline/sources/host-kind.ts';
import {
  naturalMonumentUrl,
  originalAddress,
  ramsarSiteUrl,
  worldHeritageUrl,
} from '../../../../data/pipeline/sources/original-address.ts';
import { parseJsonLines, parseReplacements } from '../../../../data/pipeline/sources/replacement-file.ts';
import type { Replacement, SourcedRecord } from '../../../../data/pipeline/sources/source-record.ts';

/** Sources on copying hosts that were left when this was last measured: may fall, must not rise. */
const COPIES_LEFT_ON_BORDER_SITES = 74;
const COPIES_LEFT_ON_ALL_SITES = 159;

interface SiteRecord extends SourcedRecord {
  readonly border: string | null;
  readonly status: string;
}

function read(file: string): string {
  return readFileSync(new URL(`../../../../data/sources/${file}`, import.meta.url), 'utf8');
}

const replacements = parseReplacements(read('source-replacements.jsonl'));
const hosts = (JSON.parse(read('source-hosts.json')) as { hosts: HostKinds }).hosts;
const sites = parseJsonLines(read('protected-areas.jsonl')) as SiteRecord[];
const wetlands = parseJsonLines(read('tumen-wetlands.jsonl')) as SourcedRecord[];
const everything = ['protected-areas.jsonl', 'tumen-wetlands.jsonl', 'species.json', 'species-sites.json']
  .concat('corridors.json')
  .map(read)
  .join('\n');
const ids = new Set([...sites, ...wetlands].map(({ id }) => id));

function isBorderSite({ border, status }: SiteRecord): boolean {
  return border !== null && (status === 'designated' || status === 'inscribed');
}

function faulty(isFaulty: (line: Replacement) => boolean): string[] {
  return replacements.filter(isFaulty).map((line) => `${line.recordId} ${line.from}`);
}

describe('the list of replaced sources', () => {
  it('never names a copying host as an original, and agrees with the list of hosts', () => {
    expect(faulty(({ to }) => to.url !== null && hostKindOf(to.url, hosts) === 'copy')).toEqual([]);
    expect(faulty(({ to }) => to.host_kind !== hostKindOf(to.url, hosts))).toEqual([]);
  });

  it('names records that exist, says what was checked and why, and has no line twice', () => {
    const bases = /^(?:searched|reclassified|rule:[\w-]+)$/u;
    expect(faulty(({ recordId }) => recordId !== '*' && !ids.has(recordId))).toEqual([]);
    expect(faulty(({ basis, checked }) => !bases.test(basis) || checked.length < 10)).toEqual([]);
    const keys = replacements.map(({ recordId, from, to, for: fields }) =>
      [recordId, from, to.url, ...fields].join(' '),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives for each address under a rule of form what that rule gives', () => {
    const ofForm = /^rule:(?:wikipedia-mirror|same-path|baike-entry)$/u;
    expect(
      faulty(({ basis, from, to }) => ofForm.test(basis) && originalAddress(from)?.url !== to.url),
    ).toEqual([]);
  });

  it('gives for each register number the page of that register', () => {
    const page =
      /^(?:https:\/\/whc\.unesco\.org\/en\/list\/(\d+)|https:\/\/rsis\.ramsar\.org\/ris\/(\d+)|http:\/\/www\.heritage\.go\.kr.*=16,(\d{4})0000,(\d+)$)/u;
    const wrong = faulty(({ basis, to }) => {
      if (basis !== 'rule:register-number') return false;
      const [, heritage, ramsar, monument, province] = page.exec(to.url ?? '') ?? [];
      const expected =
        heritage !== undefined
          ? worldHeritageUrl(Number(heritage))
          : ramsar !== undefined
            ? ramsarSiteUrl(Number(ramsar))
            : naturalMonumentUrl(Number(monument), Number(province));
      return to.url?.startsWith(expected) !== true;
    });
    expect(wrong).toEqual([]);
  });

  it('has been applied: every original stands in the facts and the list changes nothing any more', () => {
    expect(applyReplacements(sites, replacements)).toEqual(sites);
    expect(applyReplacements(wetlands, replacements)).toEqual(wetlands);
    const everywhere = (url: string): boolean => everything.includes(`"url": ${JSON.stringify(url)}`);
    expect(faulty(({ to }) => to.url !== null && !everywhere(to.url))).toEqual([]);
    const whole = ({ recordId, for: fields }: Replacement): boolean =>
      recordId === '*' && fields.length === 0;
    expect(faulty((line) => whole(line) && line.from !== line.to.url && everywhere(line.from))).toEqual([]);
  });

  it('leaves no more sources on copying hosts than were counted when it was made', () => {
    expect(countCopySources(sites.filter(isBorderSite), hosts)).toBeLessThanOrEqual(
      COPIES_LEFT_ON_BORDER_SITES,
    );
    expect(countCopySources(sites, hosts)).toBeLessThanOrEqual(COPIES_LEFT_ON_ALL_SITES);
  });
});
