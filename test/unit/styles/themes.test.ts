import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourClasses } from '../../../src/map/style/colour-classes.ts';
import { cssVariables, isToken, themeColours, TOKENS, type Token } from '../../../src/map/style/theme.ts';
import { LAYERS } from '../../../src/model/layers.ts';
import { COLOUR_MODES, THEMES } from '../../../src/model/view-state.ts';
import { contrastRatio, differenceFor, type Vision } from './colour-vision.ts';

describe('the themes', () => {
  it.each(THEMES)('have the same tokens in the same order in %s', (theme) => {
    const text = readFileSync(new URL(`../../../styles/themes/${theme}.json`, import.meta.url), 'utf8');
    expect(Object.keys(JSON.parse(text) as object)).toEqual(TOKENS);
  });

  it.each(THEMES)('write every colour as lower-case #rrggbb in %s', (theme) => {
    const odd = Object.entries(themeColours(theme)).filter(([, colour]) => !/^#[0-9a-f]{6}$/.test(colour));
    expect(odd).toEqual([]);
  });

  it('have a colour for every symbol of the legend and every class of the colour modes', () => {
    const legend = LAYERS.flatMap((layer) =>
      layer.legend.flatMap(({ fillToken, lineToken }) => [fillToken, lineToken]),
    );
    const classes = COLOUR_MODES.flatMap((mode) => colourClasses(mode).map(({ token }) => token));
    const unknown = [...legend, ...classes].filter((token) => token !== null && !isToken(token));
    expect(unknown).toEqual([]);
  });

  it('reach the page as custom properties of the same name', () => {
    expect(cssVariables('light')['--pa-land']).toBe(themeColours('light')['pa-land']);
    expect(Object.keys(cssVariables('print'))).toHaveLength(TOKENS.length);
  });

  it.each(THEMES)('set text on paper with at least 4.5 : 1 in %s', (theme) => {
    const colours = themeColours(theme);
    for (const token of ['ink', 'ink-2', 'ink-3', 'accent', 'warn'] as const) {
      expect(contrastRatio(colours[token], colours.paper), token).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(THEMES)('draw outlines with at least 3 : 1 on land and on sea in %s', (theme) => {
    const colours = themeColours(theme);
    const lines: Token[] = [
      'pa-land-line',
      'pa-sea-line',
      'wetland-line',
      'link',
      'intl-line',
      'proposed-line',
      'species-line',
    ];
    for (const token of lines) {
      for (const ground of ['land', 'sea'] as const) {
        expect(
          contrastRatio(colours[token], colours[ground]),
          `${token} on ${ground}`,
        ).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it.each(THEMES)('write names on the ground with at least 4.5 : 1 in %s', (theme) => {
    const colours = themeColours(theme);
    const names: [Token, Token][] = [
      ['label-country', 'land'],
      ['label-water', 'sea'],
      ['label-land-site', 'land'],
      ['label-sea-site', 'sea'],
      ['label-wetland', 'land'],
      ['label-species', 'land'],
      ['label-local', 'land'],
    ];
    for (const [name, ground] of names) {
      expect(contrastRatio(colours[name], colours[ground]), name).toBeGreaterThanOrEqual(4.5);
    }
  });
});

const VISIONS: readonly Vision[] = ['normal', 'protan', 'deutan', 'tritan'];

function smallestDifference(tokens: readonly Token[], vision: Vision): number {
  const colours = themeColours('light');
  const pairs = tokens.flatMap((a, index) =>
    tokens.slice(index + 1).map((b) => [colours[a], colours[b]] as const),
  );
  return Math.min(...pairs.map(([a, b]) => differenceFor(vision, a, b)));
}

describe('colours that mean different things', () => {
  it.each(VISIONS)(
    'stay apart on the main layers for %s vision (CIELAB difference of 15 or more)',
    (vision) => {
      expect(
        smallestDifference(['pa-land', 'pa-sea', 'oecm', 'wetland', 'link'], vision),
      ).toBeGreaterThanOrEqual(15);
    },
  );

  it.each(VISIONS)('keep species ranges apart from protected land for %s vision', (vision) => {
    for (const token of [
      'species-resident',
      'species-breeding',
      'species-staging',
      'species-wintering',
    ] as const) {
      expect(smallestDifference([token, 'pa-land'], vision), token).toBeGreaterThanOrEqual(12);
    }
  });

  it.each(VISIONS)('stay apart between the six countries for %s vision (10 or more)', (vision) => {
    const tokens = colourClasses('country').map(({ token }) => token);
    expect(smallestDifference(tokens, vision)).toBeGreaterThanOrEqual(10);
  });
});
