import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { FeatureCollection } from 'geojson';

/**
 * Writes the GeoJSON that prepare.py left in BASE_WORK as `data/base/<level>/<theme>.fgb`.
 * Run: `BASE_WORK=/tmp/base-work npx tsx data/base/prepare/to-flatgeobuf.ts [level...]`.
 */
const THEMES = ['land', 'lakes', 'rivers', 'borders', 'coast'];
const work = process.env['BASE_WORK'] ?? '/tmp/base-work';
const base = fileURLToPath(new URL('..', import.meta.url));
const chosen = process.argv.slice(2);

function convert(level: string, theme: string): void {
  const text = readFileSync(join(work, level, `${theme}.geojson`), 'utf8');
  const bytes = serialize(JSON.parse(text) as FeatureCollection);
  writeFileSync(join(base, level, `${theme}.fgb`), bytes);
  process.stdout.write(`${level}/${theme}.fgb ${(bytes.length / 1e6).toFixed(2)} MB\n`);
}

convert('.', 'world');
for (const level of chosen.length > 0 ? chosen : ['coarse', 'mid', 'fine']) {
  mkdirSync(join(base, level), { recursive: true });
  for (const theme of THEMES) convert(level, theme);
}
