/** The element that really has the focus, looked up through shadow roots; null when nothing has it. */
export function deepActiveElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}

/** True when a person types in that element, so that single-key shortcuts must keep still. */
export function isTyping(element: HTMLElement | null): boolean {
  if (element === null) return false;
  return element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName);
}
