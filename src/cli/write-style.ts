import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildStyle } from '../map/style/build-style.ts';
import { NO_ANSWERS } from '../model/analysis-answers.ts';
import { isLanguage } from '../model/language.ts';
import { LAYERS } from '../model/layers.ts';
import { DEFAULT_VIEW, THEMES } from '../model/view-state.ts';

/** A style of MapLibre, as the map builds it. */
type StyleSpecification = ReturnType<typeof buildStyle>;

const FOLDER = 'build/styles';
const NOTHING = { type: 'FeatureCollection', features: [] } as const;

/** The style for an editor: the ground from its archive; the other sources are empty, so that their layers are listed. */
function editable(style: StyleSpecification, address: string): StyleSpecification {
  const sources = Object.entries(style.sources).map(([id, source]) => {
    if (id === 'base') return [id, { type: 'vector', url: `pmtiles://${address}data/base.pmtiles` }];
    return [
      id,
      source.type === 'geojson' && typeof source.data === 'string' ? { ...source, data: NOTHING } : source,
    ];
  });
  return { ...style, sources: Object.fromEntries(sources) as StyleSpecification['sources'] };
}

const { values } = parseArgs({
  options: {
    theme: { type: 'string', default: 'light' },
    language: { type: 'string', default: 'en' },
    address: { type: 'string', default: 'http://localhost:4173/' },
  },
});
const theme = THEMES.find((id) => id === values.theme);
if (theme === undefined) throw new Error(`--theme must be one of ${THEMES.join(', ')}`);
if (!isLanguage(values.language)) throw new Error(`--language ${values.language} is none of the atlas`);

const style = buildStyle({
  view: { ...DEFAULT_VIEW, theme, language: values.language, layers: LAYERS.map(({ id }) => id) },
  answers: NO_ANSWERS,
  scenario: null,
  drawnNow: null,
  siteOf: () => null,
  zoneTitle: ({ id }) => id,
  formatPercent: (percent) => `${percent.toFixed(1)} %`,
  hoveredZone: null,
  sourceUrls: Object.fromEntries(
    LAYERS.map(({ source }) => [source, `${values.address}data/${source}.json`]),
  ),
  isSettled: true,
  isReady: true,
  shownSiteIds: null,
  baseUrl: values.address,
  formatDistanceKm: (distanceKm) => `${distanceKm.toFixed(1)} km`,
  formatDegrees: (degrees) => `${String(degrees)}°`,
});
mkdirSync(FOLDER, { recursive: true });
const file = `${FOLDER}/${theme}-${values.language}.json`;
writeFileSync(file, `${JSON.stringify(editable(style, values.address), null, 2)}\n`);
process.stdout.write(`${file}\n`);
