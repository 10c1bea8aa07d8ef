import { css } from 'lit';

/**
 * What every element of the atlas shares: reset, type, focus ring, buttons, rows, chips, form fields. Colours and
 * sizes are custom properties of the page (`tokens.css` and the theme), so a theme reaches through all shadows.
 */
export const SHARED_STYLES = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }
  :host {
    color: var(--ink);
    font-size: var(--t-body);
    line-height: var(--lh-body);
  }
  :host([hidden]) {
    display: none !important;
  }
  :lang(en),
  :lang(ru),
  :lang(mn) {
    font-family: var(--sans);
  }
  :lang(zh) {
    font-family: var(--sans-zh);
  }
  :lang(ja) {
    font-family: var(--sans-ja);
  }
  :lang(ko) {
    font-family: var(--sans-ko);
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h1,
  h2 {
    font-size: var(--t-title);
    font-weight: var(--w-bold);
    line-height: var(--lh-tight);
  }
  h3,
  h4 {
    font-size: var(--t-small);
    font-weight: var(--w-bold);
  }
  a {
    color: var(--focus);
    text-underline-offset: 2px;
  }
  button,
  input,
  select,
  textarea {
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  button,
  select,
  summary {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .quiet {
    color: var(--ink-3);
    font-size: var(--t-small);
  }
  .caution {
    color: var(--warn);
  }
  .figure {
    font-variant-numeric: tabular-nums;
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-height: var(--row);
    padding: 2px var(--s3);
    border: 1px solid var(--hair-strong);
    border-radius: var(--r2);
    background: var(--paper);
    color: var(--ink);
    font-weight: var(--w-medium);
    line-height: var(--lh-tight);
    text-decoration: none;
    transition: background var(--fast) var(--ease);
  }
  .button:hover {
    background: var(--paper-3);
  }
  .button.primary {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--ink-inverse);
  }
  .button.primary:hover {
    background: color-mix(in srgb, var(--accent) 92%, black);
  }
  .button:disabled {
    border-color: var(--hair);
    background: var(--paper-2);
    color: var(--ink-disabled);
    cursor: default;
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    flex: none;
    width: var(--row);
    height: var(--row);
    padding: 0;
    border: 0;
    border-radius: var(--r2);
    background: none;
    color: var(--ink-2);
  }
  .icon-button:hover {
    background: var(--paper-3);
    color: var(--ink);
  }
  .row {
    display: flex;
    align-items: center;
    gap: var(--s2);
    min-height: var(--row);
  }
  .row .name {
    flex: 1;
    min-width: 0;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 26px;
    padding: 1px 10px;
    border: 1px solid var(--hair-strong);
    border-radius: var(--r-pill);
    background: var(--paper);
    color: var(--ink);
    font-size: var(--t-small);
  }
  button.chip:hover {
    background: var(--paper-3);
  }
  .chip[aria-pressed='true'],
  .chip[aria-checked='true'],
  .chip.selected {
    border-color: var(--accent-line);
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: var(--w-medium);
  }
  .field {
    min-height: var(--row);
    padding: 2px var(--s2);
    border: 1px solid var(--hair-strong);
    border-radius: var(--r2);
    background: var(--paper);
  }
  .swatch {
    flex: none;
    width: 22px;
    height: 16px;
  }
  @media (max-width: 760px) {
    .button,
    .icon-button,
    .field,
    .row,
    button.chip {
      min-height: var(--target);
    }
    .icon-button {
      width: var(--target);
    }
  }
  @media (forced-colors: active) {
    .button,
    .chip,
    .icon-button {
      border: 1px solid ButtonBorder;
    }
    .chip[aria-pressed='true'],
    .chip.selected,
    .button.primary {
      border-color: Highlight;
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
