/** A pure change of the state. Returning the same object means that nothing changed. */
export type Change<State> = (state: State) => State;

/** How long a change deserves to live in the browser's history; `replace` for what flows, such as panning. */
export type HistoryMode = 'push' | 'replace';

/** Called when a selected value changed. */
export type Listener<Value> = (value: Value, previous: Value, mode: HistoryMode) => void;

/** One plain state, pure changes, listeners on slices of it. */
export interface Store<State> {
  get(): State;
  /** Applies `change`; listeners run at once, in the order in which they subscribed. */
  update(change: Change<State>, mode?: HistoryMode): void;
  /** Calls `listener` whenever `select` yields another value by `equals` (default `Object.is`). Returns the stop. */
  subscribe<Value>(
    select: (state: State) => Value,
    listener: Listener<Value>,
    equals?: (a: Value, b: Value) => boolean,
  ): () => void;
}

/**
 * Makes a store. A listener may update the store again; the nested change is told after the present round, so
 * that every listener sees the states in one order.
 */
export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const notices = new Set<(mode: HistoryMode) => void>();
  const queue: { change: Change<State>; mode: HistoryMode }[] = [];
  let isTelling = false;

  function drain(): void {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const changed = next.change(state);
      if (Object.is(changed, state)) continue;
      state = changed;
      for (const notice of [...notices]) notice(next.mode);
    }
  }

  return {
    get: () => state,
    update(change, mode = 'push') {
      queue.push({ change, mode });
      if (isTelling) return;
      isTelling = true;
      try {
        drain();
      } finally {
        queue.length = 0;
        isTelling = false;
      }
    },
    subscribe(select, listener, equals = Object.is) {
      let value = select(state);
      const notice = (mode: HistoryMode): void => {
        const next = select(state);
        if (equals(next, value)) return;
        const previous = value;
        value = next;
        listener(next, previous, mode);
      };
      notices.add(notice);
      return () => {
        notices.delete(notice);
      };
    },
  };
}
