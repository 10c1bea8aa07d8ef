import type { ThemeId } from '../../model/view-state.ts';

/** What a theme changes beside colours. */
export interface ThemeMetrics {
  /** Factor on every line width and circle radius. */
  readonly lineScale: number;
  /** Factor on the opacity of fills. */
  readonly fillScale: number;
  /** Halo of labels, CSS pixels. */
  readonly haloPx: number;
}

const METRICS: Readonly<Record<ThemeId, ThemeMetrics>> = {
  light: { lineScale: 1, fillScale: 1, haloPx: 1.3 },
  contrast: { lineScale: 1.5, fillScale: 1.25, haloPx: 2 },
  print: { lineScale: 1.15, fillScale: 1, haloPx: 1.5 },
};

/** The metrics of a theme. */
export function themeMetrics(id: ThemeId): ThemeMetrics {
  return METRICS[id];
}
