import type { Scenario } from '../model/scenario.ts';
import type { ScenarioBook } from './scenario-state.ts';

/** The part of `localStorage` that is needed; any call may throw where the browser forbids it. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Each scenario has a key of its own, so that two windows do not write over each other's. */
export const SCENARIO_PREFIX = 'nea-scenario.';
/** Order of the scenarios and the one in hand. */
export const BOOK_KEY = 'nea-scenarios';

/** Writes what changed between two books. Throws where the browser forbids it or has no room. */
export function saveBook(storage: DeviceStorage, book: ScenarioBook, before: ScenarioBook): void {
  for (const scenario of book.list) {
    if (!before.list.includes(scenario)) {
      storage.setItem(SCENARIO_PREFIX + scenario.id, JSON.stringify(scenario));
    }
  }
  for (const { id } of before.list) {
    if (!book.list.some((scenario) => scenario.id === id)) storage.removeItem(SCENARIO_PREFIX + id);
  }
  const order = book.list.map(({ id }) => id);
  storage.setItem(BOOK_KEY, JSON.stringify({ order, activeId: book.activeId }));
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function headOf(storage: DeviceStorage): {
  readonly order: readonly unknown[];
  readonly activeId: string | null;
} {
  const head = parsed(storage.getItem(BOOK_KEY));
  const { order, activeId } = (typeof head === 'object' && head !== null ? head : {}) as Record<
    string,
    unknown
  >;
  return {
    order: Array.isArray(order) ? order : [],
    activeId: typeof activeId === 'string' ? activeId : null,
  };
}

/** True when anything is kept; false too where the browser forbids to look. */
export function hasSaved(storage: DeviceStorage | null): boolean {
  try {
    return storage !== null && storage.getItem(BOOK_KEY) !== null;
  } catch {
    return false;
  }
}

/**
 * Reads all that is kept, in the order of the book; what the book does not name comes last. `read` makes a scenario of
 * plain data or null; what it does not understand is left where it lies. Throws where the browser forbids it.
 */
export function readBook(storage: DeviceStorage, read: (value: unknown) => Scenario | null): ScenarioBook {
  const { order, activeId } = headOf(storage);
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  const found = keys
    .filter((key) => key.startsWith(SCENARIO_PREFIX))
    .sort()
    .map((key) => read(parsed(storage.getItem(key))))
    .filter((scenario) => scenario !== null);
  const rank = (scenario: Scenario): number => {
    const index = order.indexOf(scenario.id);
    return index < 0 ? order.length : index;
  };
  const list = found.toSorted((a, b) => rank(a) - rank(b));
  return { list, activeId: list.some(({ id }) => id === activeId) ? activeId : null };
}
