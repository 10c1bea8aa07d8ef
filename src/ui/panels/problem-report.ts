import type { ErrorCode, Problem } from '../../model/errors.ts';
import type { AppState } from '../../state/app-state.ts';

const RETRYABLE: readonly ErrorCode[] = ['data-missing', 'data-torn', 'offline', 'worker-stopped'];

/** True where asking again may help. */
export function isRetryable(problem: Problem): boolean {
  return RETRYABLE.includes(problem.code);
}

/** What a maintainer needs to find the fault: the problem, the view and the browser, and nothing about the person. */
export function reportText(problem: Problem, state: AppState, userAgent: string): string {
  const report = {
    problem,
    dataVersion: state.data.catalog?.dataVersion ?? null,
    map: state.session.map,
    online: state.session.online,
    view: state.view,
    userAgent,
  };
  return JSON.stringify(report, null, 2);
}
