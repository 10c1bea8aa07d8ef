import { css } from 'lit';

/** The look of the connectivity panel: the question, figures in sentences, ranked rows with bars. */
export const CONNECTIVITY_STYLES = css`
  :host {
    display: block;
    --flux: color-mix(in srgb, var(--link) 55%, var(--paper));
    --connector: color-mix(in srgb, var(--link) 24%, var(--paper));
  }
  h2 {
    padding: var(--s4) var(--s4) var(--s2);
    font-size: 22px;
  }
  .question {
    display: grid;
    gap: var(--s3);
    padding: 0 var(--s4) var(--s3);
  }
  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 1px;
    margin: 0;
    padding: 1px;
    overflow: hidden;
    border: 0;
    border-radius: var(--r2);
    background: var(--hair-strong);
  }
  .segment {
    display: flex;
    flex: 1 1 auto;
    position: relative;
    cursor: pointer;
  }
  .segment input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segment span {
    display: flex;
    flex: 1;
    align-items: center;
    justify-content: center;
    min-height: 28px;
    padding: 2px var(--s2);
    background: var(--paper);
    font-size: var(--t-small);
    text-align: center;
  }
  .segment:hover span {
    background: var(--paper-3);
  }
  .segment input:checked + span {
    background: var(--accent);
    color: var(--ink-inverse);
    font-weight: var(--w-medium);
  }
  .segment input:focus-visible + span {
    outline: 2px solid var(--focus);
    outline-offset: -3px;
  }
  .border {
    display: flex;
    align-items: center;
    gap: var(--s3);
  }
  .border select {
    flex: 1;
    min-width: 0;
  }
  nea-tabs {
    padding: 0 var(--s4);
    border-block: 1px solid var(--hair);
    background: var(--paper-2);
  }
  .figures {
    padding: var(--s3) var(--s4);
    border-bottom: 1px solid var(--hair);
  }
  .figures h3 {
    margin-bottom: var(--s1);
  }
  .figures li,
  .plain li {
    padding: 2px 0;
  }
  .band {
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  .figures .band::before {
    content: '· ';
  }
  .scenario {
    display: block;
    color: var(--warn);
    font-weight: var(--w-medium);
  }
  .tag {
    padding: 0 6px;
    border-radius: var(--r-pill);
    background: var(--paper-3);
    color: var(--ink-2);
    font-size: var(--t-micro);
    font-weight: var(--w-regular);
  }
  .empty,
  .foot {
    padding: var(--s3) var(--s4);
    color: var(--ink-2);
  }
  .foot {
    font-size: var(--t-small);
  }
  .small {
    font-size: var(--t-small);
  }
  .run {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s3);
    padding: var(--s2) var(--s4);
    border-bottom: 1px solid var(--hair);
    animation: appear 0s 300ms both;
  }
  .run.failed {
    animation: none;
  }
  .run label {
    display: flex;
    flex: 1;
    align-items: center;
    gap: var(--s3);
  }
  progress {
    flex: 1;
    height: 6px;
    min-width: 60px;
    accent-color: var(--accent);
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .stale {
    opacity: 0.6;
  }
  .origin {
    padding: 0 var(--s4) var(--s4);
  }
  .origin > details {
    border-bottom: 1px solid var(--hair);
  }
  summary {
    min-height: var(--row);
    padding: 6px 0;
    font-weight: var(--w-medium);
  }
  .origin h4 {
    margin: var(--s3) 0 var(--s1);
    color: var(--ink-2);
  }
  .formula {
    margin: var(--s2) 0;
    padding: var(--s2) var(--s3);
    border-radius: var(--r2);
    background: var(--paper-2);
    overflow-wrap: anywhere;
  }
  .parameters > div {
    display: flex;
    justify-content: space-between;
    gap: var(--s3);
    padding: 2px 0;
    font-size: var(--t-small);
  }
  .parameters dt {
    color: var(--ink-2);
  }
  .parameters dd {
    text-align: end;
    overflow-wrap: anywhere;
  }
  .records li {
    padding: 2px 0;
    font-size: var(--t-small);
  }
  .ids-list {
    font-size: var(--t-micro);
    overflow-wrap: anywhere;
  }
  .inner {
    padding-bottom: var(--s3);
  }
  @media (max-width: 760px) {
    h2 {
      font-size: var(--t-title);
    }
    .segment span,
    .pick,
    .more,
    summary {
      min-height: var(--target);
    }
    .details {
      padding-inline-start: var(--s4);
    }
  }
  @media (forced-colors: active) {
    .segment input:checked + span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .bar,
    .stack i {
      forced-color-adjust: none;
    }
  }
`;
