import contrast from '../../../styles/themes/contrast.json' with { type: 'json' };
import light from '../../../styles/themes/light.json' with { type: 'json' };
import print from '../../../styles/themes/print.json' with { type: 'json' };
import type { ThemeId } from '../../model/view-state.ts';

/** Name of a colour, such as `pa-land`; the same in every theme. */
export type Token = keyof typeof light;

/** A theme: the colour of every token as lower-case `#rrggbb`. */
export type Theme = Readonly<Record<Token, string>>;

const THEME_FILES: Readonly<Record<ThemeId, Theme>> = { light, contrast, print };

/** All tokens in the order of the theme files. */
export const TOKENS = Object.keys(light) as readonly Token[];

/** The colours of a theme. */
export function themeColours(id: ThemeId): Theme {
  return THEME_FILES[id];
}

/** True when `name` is a token of the themes. */
export function isToken(name: string): name is Token {
  return name in light;
}

/** The theme as CSS custom properties: `--pa-land` and so on, so that legend and map cannot disagree. */
export function cssVariables(id: ThemeId): Readonly<Record<`--${string}`, string>> {
  return Object.fromEntries(TOKENS.map((token) => [`--${token}`, THEME_FILES[id][token]]));
}
