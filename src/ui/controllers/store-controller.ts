import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AppState } from '../../state/app-state.ts';
import type { Change, HistoryMode, Store } from '../../state/store.ts';
import { storeContext } from '../contexts.ts';

/**
 * Gives an element one value of the state and renders it again only when that value changes (by `equals`).
 * Before the element is connected, and outside an atlas, `value` is undefined.
 */
export class StoreController<Value> implements ReactiveController {
  #stop: (() => void) | null = null;
  #value: Value | undefined;
  readonly #consumer: ContextConsumer<typeof storeContext, ReactiveControllerHost & HTMLElement>;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #select: (state: AppState) => Value;
  readonly #equals: (a: Value, b: Value) => boolean;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    select: (state: AppState) => Value,
    equals: (a: Value, b: Value) => boolean = Object.is,
  ) {
    this.#host = host;
    this.#select = select;
    this.#equals = equals;
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {
      context: storeContext,
      callback: (store) => {
        this.#watch(store);
      },
    });
  }

  get value(): Value | undefined {
    return this.#value;
  }

  /** The store itself, for reading once and for `update`. */
  get store(): Store<AppState> | undefined {
    return this.#consumer.value;
  }

  update(change: Change<AppState>, mode?: HistoryMode): void {
    this.#consumer.value?.update(change, mode);
  }

  hostConnected(): void {
    const store = this.#consumer.value;
    if (store !== undefined && this.#stop === null) this.#watch(store);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
  }

  #watch(store: Store<AppState>): void {
    this.#stop?.();
    this.#value = this.#select(store.get());
    this.#stop = store.subscribe(
      this.#select,
      (value) => {
        this.#value = value;
        this.#host.requestUpdate();
      },
      this.#equals,
    );
    this.#host.requestUpdate();
  }
}
