import { css } from 'lit';

/** Groups and rows of the layer panel. */
export const LAYER_PANEL_STYLES = css`
  :host {
    display: block;
  }
  .colour-by {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s3);
    min-height: 40px;
    padding: var(--s1) var(--s4);
  }
  .colour-by select {
    max-width: 62%;
  }
  .group {
    padding: 5px 0;
    border-top: 1px solid var(--hair);
  }
  .row,
  .head {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: 29px;
    padding: 0 var(--s4) 0 12px;
  }
  .head h2 {
    flex: 1 0 0;
    min-width: min-content;
    font-size: var(--t-body);
  }
  .head .count {
    flex: 0 1 auto;
    min-width: 0;
    text-align: end;
  }
  .toggle {
    display: flex;
    align-items: center;
    gap: 6px;
    width: 100%;
    min-height: 29px;
    padding: 0;
    border: 0;
    background: none;
    font-weight: var(--w-bold);
    text-align: start;
  }
  .toggle nea-icon {
    --icon-size: 12px;
    color: var(--ink-3);
  }
  .count {
    flex: none;
    color: var(--ink-2);
    font-size: var(--t-small);
    font-variant-numeric: tabular-nums;
  }
  .row .count {
    font-size: var(--t-body);
  }
  .eye {
    display: grid;
    flex: none;
    place-items: center;
    width: 26px;
    height: 26px;
    padding: 0;
    border: 0;
    border-radius: var(--r1);
    background: none;
    color: var(--accent);
  }
  .eye:hover {
    background: var(--paper-3);
  }
  .eye[aria-pressed='false'] {
    color: var(--ink-3);
  }
  .eye[aria-pressed='mixed'] {
    color: var(--ink-2);
  }
  .name {
    flex: 1;
    min-width: 0;
    min-height: 29px;
    padding: 2px 4px;
    border: 0;
    background: none;
    text-align: start;
    line-height: 1.25;
  }
  .row nea-swatch {
    margin-inline: 2px 2px;
  }
  .row:hover {
    background: var(--paper-3);
  }
  .off .name,
  .off .count {
    color: var(--ink-3);
  }
  .chosen {
    background: var(--accent-soft);
    box-shadow: inset 3px 0 0 var(--accent);
  }
  .chosen .row:hover {
    background: none;
  }
  .more {
    padding: 0 var(--s4) var(--s2) 18px;
  }
  .members {
    padding: var(--s1) 0 var(--s2);
    font-size: var(--t-small);
  }
  .members p {
    margin: 0 0 var(--s1);
  }
  .members a {
    color: inherit;
  }
  .more details {
    font-size: var(--t-small);
  }
  .more summary {
    min-height: 24px;
    color: var(--ink-2);
  }
  .more dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 2px var(--s3);
    margin: var(--s1) 0;
    overflow-wrap: anywhere;
  }
  dt {
    color: var(--ink-3);
  }
  .none {
    padding-block: 2px;
  }
  .none .off-eye {
    display: grid;
    flex: none;
    place-items: center;
    width: 26px;
    color: var(--ink-3);
  }
  .none .name,
  .none .count {
    padding-block: 4px;
    color: var(--ink-3);
    font-size: var(--t-body);
  }
  .reason {
    padding: 0 var(--s4) var(--s1) 70px;
  }
  @media (max-width: 760px) {
    .row,
    .head,
    .toggle,
    .name {
      min-height: var(--target);
    }
    .eye,
    .none .off-eye {
      width: var(--target);
      height: var(--target);
      --icon-size: 20px;
    }
    .more summary {
      min-height: var(--target);
      line-height: var(--target);
    }
  }
`;
