import litA11y from 'eslint-plugin-lit-a11y';
import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const PAGE_GLOBALS = [
  'document',
  'window',
  'localStorage',
  'sessionStorage',
  'navigator',
  'location',
  'history',
].map((name) => ({ name, message: 'Only ui, map and start may know the page.' }));
const CLOCK_AND_CHANCE = [
  { object: 'Date', property: 'now', message: 'Pass the time in.' },
  { object: 'Math', property: 'random', message: 'Pass a seeded generator in.' },
];

/** Folders that `folder` may import from besides itself; everything else below `src` is forbidden. */
const ALLOWED = {
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
};
const FOLDERS = [...Object.keys(ALLOWED), 'cli'];
const PURE = ['model', 'geo', 'analysis', 'dataset', 'formats'];

/** Packages with one home. */
const HOMES = [
  { packages: ['maplibre-gl', 'pmtiles', 'terra-draw'], folders: ['map'] },
  { packages: ['lit', '@lit/context'], folders: ['ui', 'start'] },
  { packages: ['comlink'], folders: ['worker'] },
  { packages: ['clipper2-ts'], folders: ['geo'] },
];

function directionRule(folder) {
  const forbidden = FOLDERS.filter((other) => other !== folder && !ALLOWED[folder].includes(other));
  const packages = HOMES.filter((home) => !home.folders.includes(folder)).flatMap((home) => home.packages);
  const patterns = [
    {
      group: forbidden.map((other) => `**/${other}/**`),
      message: `src/${folder} may not import from there.`,
    },
    { group: packages.flatMap((name) => [name, `${name}/*`]), message: 'This package has another home.' },
  ];
  return {
    files: [`src/${folder}/**/*.ts`],
    rules: {
      'no-restricted-imports': ['error', { patterns }],
      ...(PURE.includes(folder) && {
        'no-restricted-globals': ['error', ...PAGE_GLOBALS],
        'no-restricted-properties': ['error', ...CLOCK_AND_CHANCE],
      }),
    },
  };
}

export default defineConfig(
  globalIgnores(['dist', 'build', 'coverage', 'node_modules', 'data/base/prepare', 'public']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      complexity: ['error', 12],
      'max-depth': ['error', 3],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/ui/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended, wc.configs['flat/recommended']],
  },
  ...Object.keys(ALLOWED).map(directionRule),
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  { files: ['test/component/**/*.ts'], rules: { '@typescript-eslint/no-floating-promises': 'off' } },
  { files: ['src/model/layers.ts', 'src/model/places.ts'], rules: { 'max-lines': 'off' } },
);
