const MARGIN = 8;
const LEAST_HEIGHT = 160;
const MOST_HEIGHT = 520;

/** A box that leaves less room than this beside it gets a popup across the window. */
const NARROW = 200;

/** Puts a popup of the top layer under its box, as wide as the box or a phone, and no longer than there is room. */
export function placeBelow(popup: HTMLElement, box: HTMLElement): void {
  const frame = box.getBoundingClientRect();
  const room = window.innerHeight - frame.bottom - 2 * MARGIN;
  const isNarrow = window.innerWidth - frame.width < NARROW;
  const width = isNarrow ? window.innerWidth - 2 * frame.left : frame.width;
  popup.style.left = `${String(frame.left)}px`;
  popup.style.top = `${String(frame.bottom + MARGIN / 2)}px`;
  popup.style.width = `${String(width)}px`;
  popup.style.maxHeight = `${String(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, room)))}px`;
}
