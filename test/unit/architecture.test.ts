import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  geo: ['model'],
  analysis: ['model', 'geo'],
  dataset: ['model', 'geo'],
  formats: ['model', 'geo'],
  i18n: ['model'],
  worker: ['model', 'analysis', 'dataset', 'formats', 'geo'],
  state: ['model'],
  map: ['model', 'state', 'i18n', 'geo'],
  ui: ['model', 'state', 'i18n', 'geo', 'map', 'worker'],
  start: ['model', 'state', 'i18n', 'worker', 'ui'],
  cli: ['model', 'geo', 'analysis', 'dataset', 'formats', 'map', 'state'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => normalize(path));

function importsOf(path: string): readonly Import[] {
  const text = readFileSync(join('src', path), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^'?]+)/g)].map((match) => ({
    from: path,
    to: normalize(join(dirname(path), match[1] ?? '')),
  }));
}

const imports = files.flatMap(importsOf);
const folderOf = (path: string): string => path.split(/[\\/]/)[0] ?? '';

function findCycle(): readonly string[] | null {
  const edges = new Map(files.map((file) => [file, importsOf(file).map((entry) => entry.to)]));
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of edges.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

describe('the architecture', () => {
  it('knows the direction of every folder below src', () => {
    const folders = new Set(files.map(folderOf).filter((name) => !name.endsWith('.ts')));
    expect([...folders].filter((folder) => !(folder in ALLOWED))).toEqual([]);
  });

  it('lets imports flow one way only', () => {
    const breaches = imports.filter(({ from, to }) => {
      const [source, target] = [folderOf(from), folderOf(to)];
      if (source.endsWith('.ts') || target.startsWith('..')) return false;
      return source !== target && !(ALLOWED[source] ?? []).includes(target);
    });
    expect(breaches.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(findCycle()).toBeNull();
  });

  it('names the map library in one folder only', () => {
    const users = files.filter((path) =>
      /from 'maplibre-gl|from 'pmtiles/.test(readFileSync(join('src', path), 'utf8')),
    );
    expect(users.filter((path) => folderOf(path) !== 'map')).toEqual([]);
  });

  it('keeps the page, the clock and chance out of the pure folders', () => {
    const forbidden = /\b(document|window|localStorage)\.|Date\.now\(|Math\.random\(/;
    const pure = files.filter((path) =>
      ['model', 'geo', 'analysis', 'dataset', 'formats'].includes(folderOf(path)),
    );
    const code = (path: string): string =>
      readFileSync(join('src', path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(pure.filter((path) => forbidden.test(code(path)))).toEqual([]);
  });

  it('runs scripts that README and package.json both know', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const readme = readFileSync('README.md', 'utf8');
    const named = [...readme.matchAll(/npm run ([a-z:]+)/g)].map((match) => match[1] ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
