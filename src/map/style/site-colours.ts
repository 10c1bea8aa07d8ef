import type { ExpressionSpecification } from 'maplibre-gl';
import type { ColourMode } from '../../model/view-state.ts';
import { colourClasses, type ColourClass } from './colour-classes.ts';
import { property } from './expressions.ts';
import { mixColours } from './mix-colours.ts';
import type { Theme, Token } from './theme.ts';

type ColourOf = (token: Token) => string;

/** Share of ink in the outline of a site that is coloured by an attribute, so that pale classes keep an edge. */
const OUTLINE_INK = 0.45;

function matchClasses(
  name: string,
  classes: readonly ColourClass[],
  colour: ColourOf,
): ExpressionSpecification {
  const pairs = classes.flatMap(({ value, token }) => (value === null ? [] : [value, colour(token)]));
  const rest = classes.find(({ value }) => value === null) ?? classes.at(-1);
  return [
    'match',
    property(name),
    ...pairs,
    colour(rest?.token ?? 'pa-land'),
  ] as unknown as ExpressionSpecification;
}

function yearColours(classes: readonly ColourClass[], colour: ColourOf): ExpressionSpecification {
  const steps = classes.flatMap(({ value, token }) =>
    typeof value === 'number' ? [value, colour(token)] : [],
  );
  return [
    'case',
    ['==', ['typeof', property('year')], 'number'],
    ['step', property('year'), ...steps.slice(1)],
    colour('year-none'),
  ] as unknown as ExpressionSpecification;
}

/** The first species of the list that the site is known for gives the colour. */
function flagshipColours(classes: readonly ColourClass[], colour: ColourOf): ExpressionSpecification {
  const cases = classes.flatMap(({ value, token }) =>
    value === null ? [] : [['in', value, ['coalesce', property('flagship'), '']], colour(token)],
  );
  return ['case', ...cases, colour('flagship-none')] as unknown as ExpressionSpecification;
}

function coloursBy(mode: Exclude<ColourMode, 'realm'>, colour: ColourOf): ExpressionSpecification {
  const classes = colourClasses(mode);
  if (mode === 'year') return yearColours(classes, colour);
  if (mode === 'flagship') return flagshipColours(classes, colour);
  return matchClasses(mode, classes, colour);
}

/** The fill of sites: the layer's own token, or the class of the colour mode. */
export function siteFillColour(theme: Theme, mode: ColourMode, own: Token): string | ExpressionSpecification {
  return mode === 'realm' ? theme[own] : coloursBy(mode, (token) => theme[token]);
}

/** The outline of sites: the layer's own token, or the darkened class of the colour mode. */
export function siteLineColour(theme: Theme, mode: ColourMode, own: Token): string | ExpressionSpecification {
  return mode === 'realm'
    ? theme[own]
    : coloursBy(mode, (token) => mixColours(theme[token], theme.ink, OUTLINE_INK));
}

const CLASS_TOKENS: Readonly<
  Record<string, { readonly fill: Token; readonly line: Token; readonly label: Token }>
> = {
  sea: { fill: 'pa-sea', line: 'pa-sea-line', label: 'label-sea-site' },
  ramsar: { fill: 'wetland', line: 'wetland-line', label: 'label-wetland' },
  'world-heritage': { fill: 'paper', line: 'intl-line', label: 'label-place' },
  biosphere: { fill: 'paper', line: 'intl-line', label: 'label-place' },
  proposed: { fill: 'paper', line: 'proposed-line', label: 'label-place' },
};

/** Colour by the class of the site, for layers that hold several classes. */
export function classColour(theme: Theme, part: 'fill' | 'line' | 'label'): ExpressionSpecification {
  const pairs = Object.entries(CLASS_TOKENS).flatMap(([name, tokens]) => [name, theme[tokens[part]]]);
  const land: Readonly<Record<typeof part, Token>> = {
    fill: 'pa-land',
    line: 'pa-land-line',
    label: 'label-land-site',
  };
  return ['match', property('siteClass'), ...pairs, theme[land[part]]] as unknown as ExpressionSpecification;
}

/** Colour of a small site's dot: by class, or by the colour mode. */
export function dotColour(theme: Theme, mode: ColourMode, part: 'fill' | 'line'): ExpressionSpecification {
  if (mode === 'realm') return classColour(theme, part);
  return coloursBy(mode, (token) =>
    part === 'fill' ? theme[token] : mixColours(theme[token], theme.ink, OUTLINE_INK),
  );
}
