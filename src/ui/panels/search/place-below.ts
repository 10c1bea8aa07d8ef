const MARGIN = 8;
const LEAST_HEIGHT = 160;
const MOST_HEIGHT = 520;

/** Puts a popup of the top layer under its box, as wide as the box, and no longer than the window leaves room. */
export function placeBelow(popup: HTMLElement, box: HTMLElement): void {
  const frame = box.getBoundingClientRect();
  const room = window.innerHeight - frame.bottom - 2 * MARGIN;
  popup.style.left = `${String(frame.left)}px`;
  popup.style.top = `${String(frame.bottom + MARGIN / 2)}px`;
  popup.style.width = `${String(frame.width)}px`;
  popup.style.maxHeight = `${String(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, room)))}px`;
}
