import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A key of the atlas and what it does. */
export interface Shortcut {
  readonly key: string;
  /** Does it; false when there was nothing to do, so that the key goes on. */
  run(event: KeyboardEvent): boolean;
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** Listens to single keys on the whole page. Keys typed into a field, and keys with a modifier, pass by. */
export class ShortcutController implements ReactiveController {
  readonly #shortcuts: readonly Shortcut[];
  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (isTyping(event) && event.key !== 'Escape') return;
    const shortcut = this.#shortcuts.find((entry) => entry.key === event.key);
    if (shortcut?.run(event) === true) event.preventDefault();
  };

  constructor(host: ReactiveControllerHost, shortcuts: readonly Shortcut[]) {
    this.#shortcuts = shortcuts;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('keydown', this.#onKeyDown);
  }

  hostDisconnected(): void {
    window.removeEventListener('keydown', this.#onKeyDown);
  }
}
