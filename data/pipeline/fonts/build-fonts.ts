import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { FontSources } from './font-sources.ts';
import { mapFontTable, missingTwins, webFontCss } from './font-faces.ts';
import { readUsedTexts } from './used-characters.ts';
import { buildWebFonts, type WebFont } from './web-fonts.ts';

const FONT_FOLDER = 'public/fonts';
const CSS_FILE = 'src/ui/css/fonts.css';
const MAP_FILE = 'styles/font-files.json';

async function writeFormatted(file: string, content: string): Promise<void> {
  writeFileSync(file, await format(content, { ...(await resolveConfig(file)), filepath: file }));
}

async function writeFonts(fonts: readonly WebFont[]): Promise<void> {
  const folder = join(FONT_FOLDER, 'web');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const font of fonts) writeFileSync(join(folder, font.fileName), font.data);
  mkdirSync('src/ui/css', { recursive: true });
  await writeFormatted(CSS_FILE, webFontCss(fonts));
  await writeFormatted(MAP_FILE, JSON.stringify(mapFontTable(fonts)));
}

function writeLicence(): void {
  const licences = ['noto-sans', 'noto-serif', 'noto-sans-sc', 'noto-sans-jp', 'noto-sans-kr'].map((name) => {
    const text = readFileSync(join('node_modules/@fontsource', name, 'LICENSE'), 'utf8');
    return `${name}: ${text.split('\n')[0] ?? ''}`;
  });
  const full = readFileSync('node_modules/@fontsource/noto-sans/LICENSE', 'utf8');
  const body = full.slice(full.indexOf('This Font Software'));
  const head = 'Subsets of Noto Sans and Noto Serif for the characters that the atlas uses.\n';
  writeFileSync(join(FONT_FOLDER, 'OFL.txt'), `${head}${licences.join('\n')}\n\n${body}`);
}

/** Rebuilds every font file of the atlas; about 20 seconds on two cores. Run from the root of the repository. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      locales: { type: 'string', default: 'src/i18n/locales' },
      sources: { type: 'string', default: 'data/sources' },
    },
  });
  const started = performance.now();
  const texts = readUsedTexts(values.locales, values.sources);
  const { fonts, missing } = await buildWebFonts(texts, new FontSources('node_modules'));
  await writeFonts(fonts);
  writeLicence();
  for (const { script, character } of missing) {
    const codePoint = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    process.stderr.write(`no source font draws U+${codePoint} ${character} for ${script}\n`);
  }
  for (const name of missingTwins(fonts))
    process.stderr.write(`${name} lacks characters of its regular twin\n`);
  for (const font of fonts) {
    const size = statSync(join(FONT_FOLDER, 'web', font.fileName)).size;
    process.stdout.write(
      `${font.fileName} ${String(font.characters.length)} characters, ${String(size)} bytes\n`,
    );
  }
  const total = fonts.reduce((sum, font) => sum + font.data.length, 0);
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`${String(fonts.length)} files, ${String(total)} bytes, ${seconds.toFixed(1)} s\n`);
  if (missing.length + missingTwins(fonts).length > 0) process.exitCode = 1;
}

await main();
