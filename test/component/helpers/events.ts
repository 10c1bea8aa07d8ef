/** Sends a key to `target`, as a keyboard does; true when nothing held it back. */
export function press(target: EventTarget | null | undefined, key: string): boolean {
  if (target === null || target === undefined) throw new Error(`nothing to press ${key} on`);
  return target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
}

/** Collects what `element` tells by `nea-choose` from now on. */
export function choicesOf(element: HTMLElement): readonly unknown[] {
  const choices: unknown[] = [];
  element.addEventListener('nea-choose', (event) => choices.push((event as CustomEvent<unknown>).detail));
  return choices;
}
