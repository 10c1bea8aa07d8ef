import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { loadBaseGeography } from '../../data/pipeline/base/base-geography.ts';

/** Folder of the built bare page. */
export const BARE_FOLDER = 'build/bare';

/** Builds a page that holds MapLibre and the coarse coast, and nothing else: what the atlas is measured against. */
export async function buildBarePage(): Promise<void> {
  await build({
    configFile: false,
    root: 'test/bench/bare',
    base: './',
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      outDir: '../../../build/bare',
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
    },
  });
  const { coast } = await loadBaseGeography('coarse');
  const features = coast.map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry }));
  mkdirSync(BARE_FOLDER, { recursive: true });
  writeFileSync(`${BARE_FOLDER}/coast.json`, JSON.stringify({ type: 'FeatureCollection', features }));
}
