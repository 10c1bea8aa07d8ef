import { css } from 'lit';

/** What the page about the atlas has beyond the look of the programme. */
export const ABOUT_STYLES = css`
  .draft {
    display: flex;
    align-items: center;
    gap: var(--s2);
    padding: var(--s2) var(--s3);
    border: 1px solid var(--warn-line);
    border-radius: var(--r2);
    background: var(--warn-soft);
    color: var(--warn);
    font-weight: var(--w-bold);
  }
`;
