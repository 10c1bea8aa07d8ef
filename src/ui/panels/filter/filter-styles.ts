import { css } from 'lit';

/** The look of the filter: a disclosure, chips, groups of checkboxes, ranges. */
export const FILTER_STYLES = css`
  :host {
    display: block;
  }
  .toggle {
    display: flex;
    align-items: center;
    gap: var(--s2);
    width: 100%;
    min-height: var(--row);
    padding: 0 var(--s1) 0 0;
    border: 0;
    background: none;
    font-weight: var(--w-bold);
    text-align: start;
  }
  .toggle .result {
    margin-inline-start: auto;
    color: var(--ink-2);
    font-weight: var(--w-regular);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    padding: var(--s1) 0 var(--s2);
  }
  .chips .chip nea-icon {
    --icon-size: 11px;
  }
  .groups {
    padding-bottom: var(--s2);
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: var(--s2) 0 var(--s1);
    border: 0;
    border-top: 1px solid var(--hair);
  }
  legend {
    float: inline-start;
    width: 100%;
    padding: 0 0 2px;
    color: var(--accent);
    font-size: var(--t-small);
    font-weight: var(--w-bold);
  }
  legend::first-letter {
    text-transform: uppercase;
  }
  legend + * {
    clear: both;
  }
  label.value {
    display: flex;
    align-items: baseline;
    gap: var(--s2);
    padding: 2px 0;
    cursor: pointer;
  }
  label.value input {
    flex: none;
    margin: 0;
    width: 14px;
    height: 14px;
    accent-color: var(--accent);
    transform: translateY(2px);
  }
  label.value span:first-of-type {
    display: inline-block;
  }
  label.value span:first-of-type::first-letter {
    text-transform: uppercase;
  }
  label.value .count {
    margin-inline-start: auto;
    color: var(--ink-2);
    font-variant-numeric: tabular-nums;
  }
  label.value.none {
    color: var(--ink-3);
  }
  .range {
    display: flex;
    align-items: center;
    gap: var(--s2);
  }
  .range .field {
    width: 84px;
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 760px) {
    label.value {
      min-height: var(--target);
      align-items: center;
    }
    label.value input {
      width: 20px;
      height: 20px;
      transform: none;
    }
  }
`;
