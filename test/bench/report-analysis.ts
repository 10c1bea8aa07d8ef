import { measureCoverage } from './measure-coverage.ts';
import { measureDissolve, type DissolveRow } from './measure-dissolve.ts';
import { measureNetwork } from './measure-network.ts';
import type { Report } from './report.ts';

const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

/** Connectivity: times of the engines against what the atlas allows itself. */
export async function reportNetwork(report: Report): Promise<void> {
  for (const { deed, tookMs, processorMs, mostMs } of await measureNetwork()) {
    report.line(
      `${deed}, <= ${mostMs} ms`,
      `${ms(tookMs)}  (processor ${ms(processorMs)})`,
      tookMs <= mostMs,
    );
  }
}

/** Coverage of the shipped zones. */
export async function reportCoverage(report: Report): Promise<void> {
  for (const { name, wallMs, cpuMs, limitMs } of await measureCoverage()) {
    const limit = limitMs === null ? '' : `, <= ${limitMs} ms`;
    report.line(
      `${name}${limit}`,
      `${ms(wallMs)}  (processor ${ms(cpuMs)})`,
      limitMs === null || wallMs <= limitMs,
    );
  }
}

function secondsOf(
  rows: readonly DissolveRow[],
  engine: DissolveRow['engine'],
  polygons: number,
): number | null {
  return rows.find((row) => row.engine === engine && row.polygons === polygons)?.seconds ?? null;
}

/** Number of polygons on which the engines are compared; Turf alone takes a minute and a half of the processor. */
const COMPARED = 5000;

/** Dissolving: ours against GEOS and Turf on the same polygons, and how the cost grows. */
export function reportDissolve(report: Report): void {
  const rows = measureDissolve(COMPARED);
  for (const { engine, polygons, seconds, reason } of rows) {
    const value =
      seconds === null ? `not measured: ${reason ?? ''}` : `${seconds.toFixed(2)} s of the processor`;
    report.line(`dissolve ${polygons} polygons of 200 vertices, ${engine}`, value, true);
  }
  const ours = secondsOf(rows, 'ours', COMPARED);
  const geos = secondsOf(rows, 'geos', COMPARED);
  const turf = secondsOf(rows, 'turf', COMPARED);
  if (ours === null) return;
  if (geos !== null)
    report.line('dissolve 5000: ours / GEOS, <= 2 x', `${(ours / geos).toFixed(2)} x`, ours / geos <= 2);
  if (turf !== null)
    report.line('dissolve 5000: Turf / ours, >= 10 x', `${(turf / ours).toFixed(1)} x`, turf / ours >= 10);
}
