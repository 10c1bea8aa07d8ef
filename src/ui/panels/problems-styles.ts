import { css } from 'lit';

/** Banners over the map; amber only at the edge and the sign. */
export const PROBLEMS_STYLES = css`
  :host {
    display: grid;
    gap: var(--s2);
    width: min(460px, 100%);
  }
  .banner {
    display: flex;
    align-items: flex-start;
    gap: var(--s3);
    padding: var(--s3) var(--s2) var(--s3) var(--s4);
    border-inline-start: 3px solid var(--warn);
    border-radius: var(--r2);
    background: var(--paper);
    box-shadow: var(--shadow-2);
  }
  .banner > nea-icon {
    margin-top: 2px;
    color: var(--warn);
  }
  .banner > div {
    flex: 1;
    min-width: 0;
  }
  .banner > .icon-button {
    margin: -6px 0 0;
  }
  p {
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    margin-top: var(--s2);
  }
  @media (max-width: 760px) {
    .actions .button {
      padding-inline: 10px;
      font-size: var(--t-small);
    }
  }
  .no-map {
    display: grid;
    justify-items: center;
    gap: var(--s3);
    margin-top: 16vh;
    padding: var(--s5);
    border-radius: var(--r3);
    background: var(--paper);
    box-shadow: var(--shadow-2);
    text-align: center;
  }
  .no-map > nea-icon {
    --icon-size: 32px;
    color: var(--ink-3);
  }
  @media (max-width: 760px) {
    .no-map {
      gap: var(--s2);
      margin-top: 0;
      padding: var(--s4);
    }
  }
`;
