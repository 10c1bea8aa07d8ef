import { css } from 'lit';

/** The look of the distance slider with its marks. */
export const DISTANCE_STYLES = css`
  :host {
    display: block;
  }
  .row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--s2);
    min-height: 0;
  }
  output {
    font-weight: var(--w-bold);
    font-variant-numeric: tabular-nums;
  }
  .scale {
    padding: 0 7px;
  }
  input[type='range'] {
    display: block;
    width: calc(100% + 14px);
    height: 22px;
    margin: 0 -7px;
    appearance: none;
    background: none;
    cursor: pointer;
  }
  input::-webkit-slider-runnable-track {
    height: 4px;
    border-radius: 2px;
    background: linear-gradient(to right, var(--accent) var(--filled), var(--accent-line) var(--filled));
  }
  input::-moz-range-track {
    height: 4px;
    border-radius: 2px;
    background: var(--accent-line);
  }
  input::-moz-range-progress {
    height: 4px;
    background: var(--accent);
  }
  input::-webkit-slider-thumb {
    width: 16px;
    height: 16px;
    margin-top: -6px;
    appearance: none;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--paper);
  }
  input::-moz-range-thumb {
    width: 12px;
    height: 12px;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--paper);
  }
  .marks {
    position: relative;
    height: 36px;
  }
  .mark {
    position: absolute;
    top: 0;
    left: calc(var(--share) * 100%);
    padding: 5px 2px 0;
    border: 0;
    background: none;
    color: var(--ink-2);
    font-size: var(--t-micro);
    line-height: var(--lh-tight);
    white-space: nowrap;
    transform: translateX(-50%);
  }
  .mark b {
    display: block;
    font-weight: inherit;
    font-variant-numeric: tabular-nums;
  }
  .mark::before {
    position: absolute;
    top: -2px;
    left: 50%;
    width: 1px;
    height: 6px;
    background: var(--hair-strong);
    content: '';
  }
  .mark.caution {
    color: var(--warn);
  }
  .mark:hover,
  .mark[aria-pressed='true'] {
    font-weight: var(--w-bold);
  }
  .under {
    font-size: var(--t-small);
  }
  .note {
    color: var(--ink-2);
  }
  .note.caution {
    color: var(--warn);
  }
  .own {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--s2);
    margin-inline-start: auto;
    color: var(--ink-2);
    white-space: nowrap;
  }
  .own .field {
    width: 84px;
    min-height: 28px;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  @media (max-width: 760px) {
    input[type='range'],
    .own .field {
      min-height: var(--target);
    }
    .mark {
      min-height: var(--target);
    }
    .marks {
      height: 46px;
    }
  }
`;
