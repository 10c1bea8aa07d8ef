/** Name of the event by which a panel stops or repeats a run of the analyses. */
export const RUN_EVENT = 'nea-analysis-run';

/** Runs that a person sees: the network with its gaps and its bands, the flyway, coverage of the zones with its band, and its growth. */
export type RunKind =
  'connectivity' | 'connectivityBands' | 'flyway' | 'coverage' | 'coverageBand' | 'growth';

/** What is asked of a run. */
export interface RunRequest {
  readonly kind: RunKind;
  readonly act: 'stop' | 'again';
}

/** Asks the page to stop or repeat a run, from anywhere in the atlas. */
export function requestRun(from: EventTarget, request: RunRequest): void {
  from.dispatchEvent(new CustomEvent(RUN_EVENT, { detail: request, bubbles: true, composed: true }));
}
