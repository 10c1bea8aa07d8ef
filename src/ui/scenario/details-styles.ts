import { css } from 'lit';

/** What stands in the dialog of a scenario. */
export const DETAILS_STYLES = css`
  .form {
    display: grid;
    gap: var(--s3);
  }
  label {
    display: grid;
    gap: 2px;
    color: var(--ink-2);
    font-size: var(--t-small);
  }
  input,
  textarea,
  select {
    width: 100%;
    color: var(--ink);
    font-size: var(--t-body);
  }
  textarea {
    min-height: 64px;
    resize: vertical;
  }
  .edits li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--s1) var(--s2);
    padding: var(--s1) 0;
    border-top: 1px solid var(--hair);
  }
  .edits .text {
    flex: 1 1 200px;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .edits input {
    width: 96px;
  }
  fieldset {
    display: grid;
    gap: var(--s2);
    margin: 0;
    padding: var(--s2) var(--s3) var(--s3);
    border: 1px solid var(--hair-strong);
    border-radius: var(--r2);
  }
  .two {
    display: grid;
    grid-template-columns: 1fr 1fr auto;
    align-items: end;
    gap: var(--s2);
  }
  .two label {
    min-width: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
  }
  @media (max-width: 520px) {
    .two {
      grid-template-columns: 1fr;
    }
  }
`;
