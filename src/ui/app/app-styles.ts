import { css } from 'lit';

/** The frame: head, panel at the left, map, floating card, legend and band, foot. */
export const APP_STYLES = css`
  :host {
    display: flex;
    flex-direction: column;
    height: 100%;
    background: var(--paper-2);
  }
  .skip {
    position: absolute;
    z-index: 50;
    top: -60px;
    left: var(--s4);
    padding: var(--s2) var(--s4);
    border: 0;
    border-radius: var(--r2);
    background: var(--accent);
    color: var(--ink-inverse);
  }
  .skip:focus {
    top: var(--s2);
  }
  nea-header {
    position: relative;
    z-index: 20;
    flex: none;
  }
  .body {
    position: relative;
    display: flex;
    flex: 1;
    min-height: 0;
  }
  .panel {
    position: relative;
    z-index: 10;
    display: flex;
    flex: none;
    flex-direction: column;
    width: var(--panel);
    min-height: 0;
    border-inline-end: 1px solid var(--hair);
    background: var(--paper);
  }
  .panel[data-panel='place'] {
    width: var(--panel-wide);
  }
  .panel[data-panel='connectivity'] {
    width: min(40vw, 404px);
  }
  .panel[data-panel='coverage'] {
    width: min(40vw, 424px);
  }
  .panel[data-panel='programme'],
  .panel[data-panel='about'] {
    width: min(40vw, 440px);
  }
  .panel[data-panel='table'] {
    width: 44vw;
  }
  .table-first .panel {
    flex: 1;
    width: auto;
    min-width: 0;
  }
  .table-first .map {
    display: flex;
    flex: none;
    flex-direction: column;
    gap: var(--gutter);
    width: calc(var(--card) + 2 * var(--gutter));
    padding: var(--gutter);
  }
  .no-map slot[name='map'] {
    display: none;
  }
  .table-first:not(.with-card) {
    flex-direction: column-reverse;
  }
  .table-first:not(.with-card) .map {
    width: auto;
  }
  .table-first .notices {
    position: static;
    flex: none;
  }
  .table-first .card {
    position: static;
    flex: 1;
    min-height: 0;
  }
  .panel:focus,
  .map:focus {
    outline: none;
  }
  .slot {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  .slot > * {
    flex: 1 0 auto;
  }
  .slot > nea-site-table,
  .slot > nea-site-card,
  .slot > nea-feature-card {
    flex: 1 1 0;
    min-height: 0;
  }
  .map {
    position: relative;
    flex: 1;
    min-width: 0;
    overflow: hidden;
    background: var(--sea);
  }
  .controls {
    position: absolute;
    z-index: 5;
    inset: var(--gutter) auto auto var(--gutter);
  }
  .notices {
    position: absolute;
    z-index: 9;
    inset: var(--gutter) 68px auto 68px;
    display: grid;
    justify-items: center;
    pointer-events: none;
  }
  .with-card .notices {
    right: calc(var(--card) + 2 * var(--gutter));
  }
  .notices > * {
    pointer-events: auto;
  }
  .foot {
    position: absolute;
    z-index: 4;
    inset: auto var(--gutter) var(--gutter);
    display: flex;
    align-items: flex-end;
    gap: var(--gutter);
    pointer-events: none;
  }
  .foot > * {
    pointer-events: auto;
  }
  .foot:has(nea-scenario-dock) {
    flex-wrap: wrap;
  }
  nea-scenario-dock {
    flex: 1 0 100%;
    min-width: 0;
  }
  .with-card .foot {
    right: calc(var(--card) + 2 * var(--gutter));
  }
  nea-legend {
    flex: none;
    max-height: calc(100vh - 320px);
  }
  .foot:has(nea-scenario-dock) nea-legend {
    max-height: max(120px, calc(100vh - 560px));
  }
  .legends {
    display: grid;
    flex: none;
    gap: var(--s2);
    min-width: 0;
  }
  .foot .legends nea-share-legend + nea-legend {
    max-height: 168px;
  }
  .compact .legends {
    flex: 1;
    max-width: 420px;
  }
  .switch {
    position: absolute;
    z-index: 6;
    inset: var(--gutter) var(--gutter) auto auto;
  }
  .with-card .switch {
    right: calc(var(--card) + 2 * var(--gutter));
  }
  nea-growth-card {
    flex: 1;
    min-width: 0;
    max-width: 490px;
    margin-inline-start: auto;
  }
  nea-year-band {
    flex: 1;
    min-width: 0;
    max-width: 464px;
    margin-inline-start: auto;
  }
  .card {
    position: absolute;
    z-index: 8;
    inset: var(--gutter) var(--gutter) var(--gutter) auto;
    display: flex;
    align-items: flex-start;
    width: var(--card);
    pointer-events: none;
  }
  .card > * {
    width: 100%;
    max-height: 100%;
    overflow: hidden;
    border-radius: var(--r3);
    background: var(--paper);
    box-shadow: var(--shadow-2);
    pointer-events: auto;
  }
  nea-strip {
    position: relative;
    z-index: 15;
    flex: none;
  }
  .phone .controls {
    inset: 70px var(--s3) auto auto;
  }
  .phone .notices {
    inset: 104px 68px auto var(--s3);
  }
  .phone.no-map .notices {
    right: var(--s3);
  }
  nea-sheet nea-tabs {
    padding: 0 var(--s4);
    border-bottom: 1px solid var(--hair);
  }
  @media print {
    .skip,
    .controls,
    .notices,
    nea-header,
    nea-year-band,
    nea-phone-bar,
    nea-sheet,
    .panel {
      display: none;
    }
    /* The first page has the map, its legend and the disclaimer; the card follows. An open table is printed instead. */
    :host {
      position: relative;
      display: block;
      background: none;
    }
    .body {
      display: flex;
      flex-direction: column-reverse;
    }
    .map {
      flex: none;
      min-height: var(--print-map);
      overflow: visible;
      background: none;
    }
    .body .foot {
      inset: 0 auto auto 0;
      height: var(--print-map);
      padding: var(--gutter);
    }
    nea-legend {
      max-height: none;
    }
    nea-strip {
      position: absolute;
      inset: var(--print-map) 0 auto;
    }
    .no-map + nea-strip,
    .body:has([data-panel='table']) + nea-strip {
      position: static;
    }
    .body .card {
      position: static;
      width: auto;
      break-before: page;
    }
    .card > *,
    .slot {
      display: block;
      max-height: none;
      overflow: visible;
      box-shadow: none;
    }
    .panel[data-panel='table'],
    .panel:has(nea-site-card, nea-feature-card) {
      display: block;
      width: auto;
      border: 0;
    }
    .panel:has(nea-site-card, nea-feature-card) {
      margin-top: var(--s6);
      break-before: page;
    }
    .body:has([data-panel='table']) .map {
      display: none;
    }
  }
`;
