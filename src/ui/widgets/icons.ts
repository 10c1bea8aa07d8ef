import { svg, type SVGTemplateResult } from 'lit';

/**
 * The line icons of the atlas, drawn for it: a grid of 16, a line of 1.4, round ends, no fill, the colour of the
 * text. Each entry is what stands inside the `<svg>`.
 */
export const ICONS = {
  'arrow-down': svg`<path d="M8 3v10M4.5 9.5 8 13l3.5-3.5"/>`,
  'arrow-up': svg`<path d="M8 13V3M4.5 6.5 8 3l3.5 3.5"/>`,
  book: svg`<path d="M8 4.2C6.6 3 4.6 2.8 2.5 3v9.5c2.1-.2 4.1 0 5.5 1.2 1.4-1.2 3.4-1.4 5.5-1.2V3C11.4 2.8 9.4 3 8 4.2Zm0 0v9.5"/>`,
  bug: svg`<path d="M5 3.5h6v9.5H5zM7 6h2M7 8.5h2M7 3.5V2h2v1.5"/>`,
  calendar: svg`<path d="M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.3v3M10.5 2.3v3"/>`,
  check: svg`<path d="m3 8.5 3.3 3.3L13 5"/>`,
  'chevron-down': svg`<path d="m4 6.2 4 4 4-4"/>`,
  'chevron-left': svg`<path d="m9.8 4-4 4 4 4"/>`,
  'chevron-right': svg`<path d="m6.2 4 4 4-4 4"/>`,
  'chevron-up': svg`<path d="m4 9.8 4-4 4 4"/>`,
  close: svg`<path d="m3.8 3.8 8.4 8.4M12.2 3.8l-8.4 8.4"/>`,
  contrast: svg`<circle cx="8" cy="8" r="5.7"/><path d="M8 2.3v11.4" /><path d="M8 2.3a5.7 5.7 0 0 1 0 11.4z" fill="currentColor"/>`,
  copy: svg`<path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3"/>`,
  crosshair: svg`<circle cx="8" cy="8" r="4.6"/><path d="M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3"/>`,
  download: svg`<path d="M8 2.5v7M4.8 6.7 8 9.9l3.2-3.2M2.8 13.3h10.4"/>`,
  'external-link': svg`<path d="M9.5 2.5h4v4M13.3 2.7 7.5 8.5M11.5 9.5v4h-9v-9h4"/>`,
  eye: svg`<path d="M1.5 8C3 5.2 5.3 3.8 8 3.8S13 5.2 14.5 8C13 10.8 10.7 12.2 8 12.2S3 10.8 1.5 8Z"/><circle cx="8" cy="8" r="2"/>`,
  'eye-off': svg`<path d="M3.8 5.4C2.9 6.1 2.1 7 1.5 8c1.5 2.8 3.8 4.2 6.5 4.2 1.1 0 2.1-.2 3-.7M6.3 4c.5-.1 1.1-.2 1.7-.2 2.7 0 5 1.4 6.5 4.2-.5.9-1.1 1.7-1.8 2.3M2.5 2.5l11 11"/>`,
  filter: svg`<path d="M2 3.5h12M4.3 8h7.4M6.5 12.5h3"/>`,
  frame: svg`<path d="M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3"/>`,
  globe: svg`<circle cx="8" cy="8" r="5.8"/><path d="M2.2 8h11.6M8 2.2c2 1.7 2.9 3.6 2.9 5.8S10 12.1 8 13.8C6 12.1 5.1 10.2 5.1 8S6 3.9 8 2.2Z"/>`,
  info: svg`<circle cx="8" cy="8" r="5.8"/><path d="M8 7.3v3.7M8 4.9v.1"/>`,
  keyboard: svg`<path d="M1.8 4h12.4v8H1.8zM4.5 6.7h.1M7 6.7h.1M9.4 6.7h.1M11.6 6.7h.1M5 9.5h6"/>`,
  layers: svg`<path d="m8 2.3 6 3.1-6 3.1-6-3.1zM2.3 8.3 8 11.2l5.7-2.9M2.3 11 8 13.9l5.7-2.9"/>`,
  link: svg`<path d="M6.8 9.2a2.8 2.8 0 0 0 4 0l2.3-2.3a2.8 2.8 0 0 0-4-4l-.9.9M9.2 6.8a2.8 2.8 0 0 0-4 0L2.9 9.1a2.8 2.8 0 0 0 4 4l.9-.9"/>`,
  list: svg`<path d="M5.5 4H14M5.5 8H14M5.5 12H14M2.3 4h.1M2.3 8h.1M2.3 12h.1"/>`,
  menu: svg`<path d="M2.5 4.3h11M2.5 8h11M2.5 11.7h11"/>`,
  minus: svg`<path d="M3 8h10"/>`,
  pin: svg`<path d="M8 14s4.7-4.2 4.7-7.6a4.7 4.7 0 0 0-9.4 0C3.3 9.8 8 14 8 14Z"/><circle cx="8" cy="6.4" r="1.6"/>`,
  plus: svg`<path d="M8 3v10M3 8h10"/>`,
  quote: svg`<path d="M6.7 4.3C4.7 5 3.4 6.5 3.4 9v2.5h3V8.7H4.7M13 4.3c-2 .7-3.3 2.2-3.3 4.7v2.5h3V8.7H11"/>`,
  redo: svg`<path d="M10.5 3l3 3-3 3M13.2 6H6.8a4 4 0 0 0 0 8H10"/>`,
  refresh: svg`<path d="M13.2 6.5A5.5 5.5 0 0 0 3 5.8M2.8 9.5A5.5 5.5 0 0 0 13 10.2M13.3 2.8v3.7H9.6M2.7 13.2V9.5h3.7"/>`,
  ruler: svg`<path d="m2 10.8 8.8-8.8 3.2 3.2-8.8 8.8zM4.4 8.4l1.4 1.4M6.6 6.2 8 7.6M8.8 4l1.4 1.4"/>`,
  search: svg`<circle cx="7" cy="7" r="4.5"/><path d="m10.4 10.4 3.4 3.4"/>`,
  table: svg`<path d="M2 3h12v10H2zM2 6.3h12M2 9.7h12M6.5 6.3V13"/>`,
  trash: svg`<path d="M2.8 4.3h10.4M6 4.3V2.5h4v1.8M4.2 4.3l.6 9.2h6.4l.6-9.2"/>`,
  undo: svg`<path d="M5.5 3 2.5 6l3 3M2.8 6h6.4a4 4 0 0 1 0 8H6"/>`,
  warning: svg`<path d="M8 2.3 14.5 13.5h-13zM8 6.5v3.4M8 11.6v.1"/>`,
} as const satisfies Readonly<Record<string, SVGTemplateResult>>;

/** Name of a line icon. */
export type IconName = keyof typeof ICONS;
