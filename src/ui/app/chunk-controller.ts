import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { problemOf } from '../../model/errors.ts';
import type { PanelId, SelectionKind } from '../../model/view-state.ts';
import { reportProblem } from '../../state/actions.ts';
import { showsScenarios } from '../../state/scenario-selectors.ts';
import { StoreController } from '../controllers/store-controller.ts';
import { loadCard, loadPanel } from './load-panels.ts';

/** Fetches the code of a panel or a card when it is first shown; a failure becomes a problem with a sentence. */
export class ChunkController implements ReactiveController {
  readonly #panel: StoreController<PanelId>;
  readonly #card: StoreController<SelectionKind | undefined>;
  readonly #showsScenarios: StoreController<boolean>;
  readonly #asked = new Set<string>();

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#panel = new StoreController(host, (state) => state.view.panel);
    this.#card = new StoreController(host, (state) => state.view.selected?.kind);
    this.#showsScenarios = new StoreController(host, showsScenarios);
    host.addController(this);
  }

  hostUpdate(): void {
    const panel = this.#panel.value;
    const kind = this.#card.value;
    if (panel !== undefined) this.#load(`panel ${panel}`, () => loadPanel(panel));
    if (this.#showsScenarios.value === true) {
      this.#load('scenarios', async () => {
        await import('../scenario/nea-scenario-dock.ts');
      });
    }
    if (kind !== undefined) this.#load(`card ${kind}`, () => loadCard(kind));
  }

  #load(name: string, load: () => Promise<void>): void {
    if (this.#asked.has(name)) return;
    this.#asked.add(name);
    load().catch((error: unknown) => {
      this.#asked.delete(name);
      this.#panel.update(reportProblem(problemOf(error)), 'replace');
    });
  }
}
