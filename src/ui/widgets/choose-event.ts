/** Name of the event by which a widget tells what a person chose. */
export const CHOOSE = 'nea-choose';

/** A choice in a widget; it bubbles to the element that holds the widget and stays in its shadow. */
export function chooseEvent<Value>(value: Value): CustomEvent<Value> {
  return new CustomEvent<Value>(CHOOSE, { detail: value, bubbles: true });
}

/** The next index for an arrow, Home or End key in a list of `count`, round the corner; null for other keys. */
export function stepByKey(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowUp':
    case 'ArrowLeft':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
