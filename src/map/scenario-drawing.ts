import { nextDrawn, subjectOf, type ScenarioEdit } from '../model/scenario.ts';
import type { AppState } from '../state/app-state.ts';
import { holdEdit, takeTool, tryEdit } from '../state/scenario-actions.ts';
import { activeScenario } from '../state/scenario-selectors.ts';
import type { ScenarioTool } from '../state/scenario-state.ts';
import type { Store } from '../state/store.ts';
import type { DrawEvents, DrawnShape, DrawPort } from './draw-port.ts';

/** What drawing needs of the map and the texts. */
export interface DrawingNeeds {
  readonly store: Store<AppState>;
  /** Makes the drawing tool; called when it is first needed. */
  open(events: DrawEvents): Promise<DrawPort>;
  /** While true, clicks and the pointer belong to the drawing tool. */
  lend(isLent: boolean): void;
  /** Name of the thing numbered so, in the reader's language. */
  nameOf(kind: 'site' | 'stone', number: number): string;
  failed(error: unknown): void;
}

function shapeOf(edit: ScenarioEdit | undefined): DrawnShape | null {
  if (edit?.kind === 'site') return { type: 'polygon', ring: edit.ring };
  return edit?.kind === 'stone' ? { type: 'point', position: edit.position } : null;
}

function withShape(edit: ScenarioEdit | undefined, shape: DrawnShape): ScenarioEdit | null {
  if (edit?.kind === 'site' && shape.type === 'polygon') return { ...edit, ring: shape.ring };
  return edit?.kind === 'stone' && shape.type === 'point' ? { ...edit, position: shape.position } : null;
}

/** Keeps the drawing tool on the map in step with the tool in hand. Returns the stop. */
export function bindDrawing(needs: DrawingNeeds): () => void {
  const { store } = needs;
  let port: DrawPort | null = null;
  let opening: Promise<DrawPort> | null = null;
  let shown: ScenarioEdit | undefined;

  const editOf = (subject: string): ScenarioEdit | undefined =>
    activeScenario(store.get())?.edits.find((edit) => subjectOf(edit) === subject);

  function changed(shape: DrawnShape): ScenarioEdit | null {
    const { tool } = store.get().scenarios;
    return tool?.kind === 'edit' ? withShape(editOf(tool.subject), shape) : null;
  }

  const events: DrawEvents = {
    drawn(shape) {
      const scenario = activeScenario(store.get());
      if (scenario === null) return;
      const { id, number } = nextDrawn(scenario);
      const edit: ScenarioEdit =
        shape.type === 'polygon'
          ? { kind: 'site', id, name: needs.nameOf('site', number), ring: shape.ring }
          : { kind: 'stone', id, name: needs.nameOf('stone', number), position: shape.position };
      store.update(tryEdit(edit), 'replace');
      store.update(takeTool({ kind: 'edit', subject: id }), 'replace');
    },
    moving(shape) {
      const edit = changed(shape);
      if (edit !== null) store.update(holdEdit(edit), 'replace');
    },
    moved(shape) {
      const edit = changed(shape);
      if (edit === null) return;
      shown = edit;
      store.update(tryEdit(edit), 'replace');
      store.update(holdEdit(null), 'replace');
    },
  };

  function follow(tool: ScenarioTool | null): void {
    if (port === null) return;
    shown = tool?.kind === 'edit' ? editOf(tool.subject) : undefined;
    const shape = shapeOf(shown);
    if (tool?.kind === 'site') port.begin('polygon');
    else if (tool?.kind === 'stone') port.begin('point');
    else if (shape !== null) port.edit(shape);
    else port.stop();
  }

  async function open(): Promise<void> {
    opening ??= needs.open(events);
    port = await opening;
    follow(store.get().scenarios.tool);
  }

  function onTool(tool: ScenarioTool | null): void {
    needs.lend(tool !== null && tool.kind !== 'link');
    if (port !== null || tool === null || tool.kind === 'link') follow(tool);
    else {
      open().catch((error: unknown) => {
        opening = null;
        store.update(takeTool(null), 'replace');
        needs.failed(error);
      });
    }
  }

  const stops = [
    store.subscribe(
      (state) => state.scenarios.tool,
      (tool) => {
        queueMicrotask(() => {
          if (store.get().scenarios.tool === tool) onTool(tool);
        });
      },
    ),
    store.subscribe(activeScenario, () => {
      const { tool } = store.get().scenarios;
      if (tool?.kind !== 'edit') return;
      const edit = editOf(tool.subject);
      if (edit === undefined) store.update(takeTool(null), 'replace');
      else if (edit !== shown) follow(tool);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    port?.stop();
  };
}
