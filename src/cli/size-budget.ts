import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A part of the built atlas and the most it may weigh, kB gzip. */
interface Budget {
  readonly name: string;
  readonly pattern: RegExp;
  readonly mostKb: number;
}

const BUDGETS: readonly Budget[] = [
  { name: 'page and entry', pattern: /^(index\.html|assets\/index-[^/]+\.(js|css))$/, mostKb: 60 },
  { name: 'shell', pattern: /^assets\/nea-app-[^/]+\.(js|css)$/, mostKb: 60 },
  { name: 'map library', pattern: /^assets\/maplibre-gl-(?!worker)[^/]+\.js$/, mostKb: 300 },
  { name: 'map of the atlas', pattern: /^assets\/connect-[^/]+\.js$/, mostKb: 40 },
  { name: 'map worker', pattern: /^assets\/maplibre-gl-worker-[^/]+\.(js|mjs)$/, mostKb: 155 },
  { name: 'data worker', pattern: /^assets\/data\.worker-[^/]+\.js$/, mostKb: 90 },
  { name: 'analysis worker', pattern: /^assets\/analysis\.worker-[^/]+\.js$/, mostKb: 90 },
  { name: 'texts of one language', pattern: /^assets\/(en|zh|ja|ko|mn|ru)-[^/]+\.js$/, mostKb: 40 },
  {
    name: 'data of the first view',
    pattern:
      /^data\/(catalog\.json|protected-areas-overview\.fgb|site-points\.fgb|adjoining-links\.fgb|corridors\.fgb|places\.fgb)$/,
    mostKb: 220,
  },
];

/** Parts of which one file at a time is loaded: the largest counts, not the sum. */
const ONE_OF_MANY = new Set(['texts of one language']);

function filesBelow(folder: string, prefix = ''): readonly string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(folder, path) : [path];
  });
}

const files = filesBelow('dist');
let isWithinBudget = true;
for (const { name, pattern, mostKb } of BUDGETS) {
  const sizes = files
    .filter((path) => pattern.test(path))
    .map((path) => gzipSync(readFileSync(join('dist', path)), { level: 9 }).length / 1000);
  const sizeKb = ONE_OF_MANY.has(name) ? Math.max(0, ...sizes) : sizes.reduce((sum, size) => sum + size, 0);
  const isGood = sizes.length > 0 && sizeKb <= mostKb;
  isWithinBudget &&= isGood;
  const verdict = sizes.length === 0 ? 'NOT FOUND' : isGood ? 'ok' : 'TOO LARGE';
  process.stdout.write(
    `${name.padEnd(24)} ${sizeKb.toFixed(1).padStart(7)} of ${mostKb} kB gzip  ${verdict}\n`,
  );
}
process.exitCode = isWithinBudget ? 0 : 1;
