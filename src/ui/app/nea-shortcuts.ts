import { css, html, LitElement } from 'lit';
import { customElement } from 'lit/decorators.js';
import { LocalizeController } from '../controllers/localize-controller.ts';
import { SHARED_STYLES } from '../css/shared.css.ts';
import type { NeaDialog } from '../widgets/nea-dialog.ts';
import '../widgets/nea-dialog.ts';

/** The keys of the atlas; `keys` are key caps, arrows are drawn as such in every language. */
const ENTRIES = [
  { keys: ['/'], titleKey: 'ui.key-search' },
  { keys: ['Esc'], titleKey: 'ui.key-close' },
  { keys: ['Tab'], titleKey: 'ui.key-tab' },
  { keys: ['←', '↑', '↓', '→'], titleKey: 'ui.key-arrows' },
  { keys: ['+', '−'], titleKey: 'ui.key-zoom' },
  { keys: ['M'], titleKey: 'ui.key-measure' },
  { keys: ['Enter'], titleKey: 'ui.key-enter' },
  { keys: ['?'], titleKey: 'ui.keyboard-shortcuts' },
] as const;

/** The dialog that lists the keys of the atlas. */
@customElement('nea-shortcuts')
export class NeaShortcuts extends LitElement {
  static override styles = [
    SHARED_STYLES,
    css`
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: var(--s2) var(--s4);
        margin-top: var(--s2);
      }
      kbd {
        display: inline-block;
        min-width: 22px;
        padding: 1px 6px;
        border: 1px solid var(--hair-strong);
        border-radius: var(--r1);
        background: var(--paper-2);
        font-family: inherit;
        font-size: var(--t-small);
        text-align: center;
      }
    `,
  ];

  private readonly localize = new LocalizeController(this);

  /** Shows the list. */
  open(): void {
    this.renderRoot.querySelector<NeaDialog>('nea-dialog')?.open();
  }

  override render(): unknown {
    return html`<nea-dialog
      heading=${this.localize.t('ui.keyboard-shortcuts')}
      close-label=${this.localize.t('ui.close')}
    >
      <dl>
        ${ENTRIES.map(
          ({ keys, titleKey }) =>
            html`<dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt>
              <dd>${this.localize.t(titleKey)}</dd>`,
        )}
      </dl>
    </nea-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nea-shortcuts': NeaShortcuts;
  }
}
