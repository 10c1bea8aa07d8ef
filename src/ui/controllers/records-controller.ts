import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { problemOf } from '../../model/errors.ts';
import type { RecordFiles } from '../../model/record-files.ts';
import type { DataApi, Outcome } from '../../worker/protocol.ts';
import { dataContext } from '../contexts.ts';

type Name = keyof RecordFiles;

const READ = new WeakMap<DataApi, Map<Name, Promise<Outcome<unknown>>>>();

function readOnce(api: DataApi, name: Name): Promise<Outcome<unknown>> {
  const known = READ.get(api) ?? new Map<Name, Promise<Outcome<unknown>>>();
  READ.set(api, known);
  const before = known.get(name);
  if (before !== undefined) return before;
  const reading = api
    .records(name)
    .catch((error: unknown): Outcome<unknown> => ({ ok: false, problem: problemOf(error) }))
    .then((outcome) => {
      if (!outcome.ok) known.delete(name);
      return outcome;
    });
  known.set(name, reading);
  return reading;
}

/**
 * Reads record files for an element when it first asks for them, once per page, and renders the element again
 * when they have come. A file that failed is read again when an element asks anew after being connected.
 */
export class RecordsController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #consumer: ContextConsumer<typeof dataContext, ReactiveControllerHost & HTMLElement>;
  readonly #outcomes = new Map<Name, Outcome<unknown>>();
  readonly #asked = new Set<Name>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    this.#consumer = new ContextConsumer(host, {
      context: dataContext,
      callback: () => {
        host.requestUpdate();
      },
    });
  }

  hostConnected(): void {
    for (const [name, outcome] of this.#outcomes) {
      if (outcome.ok) continue;
      this.#outcomes.delete(name);
      this.#asked.delete(name);
    }
  }

  /** The records of that file; undefined while they are read. Asking starts the reading. */
  get<Wanted extends Name>(name: Wanted): Outcome<RecordFiles[Wanted]> | undefined {
    this.#ask(name);
    return this.#outcomes.get(name) as Outcome<RecordFiles[Wanted]> | undefined;
  }

  /** The records of that file, or undefined while they are read and when they could not be. */
  valueOf<Wanted extends Name>(name: Wanted): RecordFiles[Wanted] | undefined {
    const outcome = this.get(name);
    return outcome?.ok === true ? outcome.value : undefined;
  }

  #ask(name: Name): void {
    const api = this.#consumer.value;
    if (api === undefined || this.#asked.has(name)) return;
    this.#asked.add(name);
    void readOnce(api, name).then((outcome) => {
      this.#outcomes.set(name, outcome);
      this.#host.requestUpdate();
    });
  }
}
