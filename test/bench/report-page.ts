import { chromium } from 'playwright-core';
import { ensureBuilt } from '../../src/cli/ensure-built.ts';
import { serveFolder } from '../../src/cli/serve.ts';
import { BROWSER_FLAGS, findBrowser } from '../support/find-browser.mjs';
import { BARE_FOLDER, buildBarePage } from './bare-page.ts';
import { measureBytes, measureTimes, openWindow, type VisitTimes } from './measure-page.ts';
import { measureStyleChanges } from './measure-style.ts';
import { measureWork } from './measure-work.ts';
import type { Report } from './report.ts';

/** Visits of each page, taken in turns so that a busy moment hits both; the median counts. */
const ROUNDS = 9;

/** What may not be exceeded. */
const LIMITS = { bytesRatio: 2, idleRatio: 1.7, ownTaskMs: 50, styleMs: 100, dataKb: 350 } as const;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The built page against a bare MapLibre page with the coarse coast. */
export async function reportPage(report: Report): Promise<void> {
  await ensureBuilt();
  await buildBarePage();
  const atlas = await serveFolder('dist', 0);
  const bare = await serveFolder(BARE_FOLDER, 0);
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, env, args: [...BROWSER_FLAGS] });

  const bytes = {
    bare: await measureBytes(browser, bare.url),
    atlas: await measureBytes(browser, atlas.url),
  };
  const window = await openWindow(browser);
  const visits: { atlas: VisitTimes[]; bare: VisitTimes[] } = { atlas: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    visits.bare.push(await measureTimes(window, bare.url));
    visits.atlas.push(await measureTimes(window, atlas.url));
  }
  await window.close();
  const [atlasKb, bareKb] = [bytes.atlas.gzipBytes / 1000, bytes.bare.gzipBytes / 1000];
  const idleOf = (times: readonly VisitTimes[]): number =>
    median(times.map(({ firstIdleMs }) => firstIdleMs));
  const [atlasMs, bareMs] = [idleOf(visits.atlas), idleOf(visits.bare)];
  const drawnMs = median(visits.atlas.map((times) => times.drawnMs));
  const dataKb = bytes.atlas.dataGzipBytes / 1000;
  const of = (ours: number, theirs: number, unit: string): string =>
    `${(ours / theirs).toFixed(2)} x  (${ours.toFixed(0)} against ${theirs.toFixed(0)} ${unit})`;
  report.line(
    `gzip bytes to the first useful map, <= ${LIMITS.bytesRatio} x`,
    of(atlasKb, bareKb, 'kB'),
    atlasKb / bareKb <= LIMITS.bytesRatio,
  );
  report.line(
    `time to first idle, <= ${LIMITS.idleRatio} x`,
    of(atlasMs, bareMs, 'ms'),
    atlasMs / bareMs <= LIMITS.idleRatio,
  );
  report.line('time until names and panels stand (no limit)', of(drawnMs, bareMs, 'ms'), true);
  report.line(
    `data of the first view, <= ${LIMITS.dataKb} kB gzip`,
    `${dataKb.toFixed(0)} kB`,
    dataKb <= LIMITS.dataKb,
  );
  for (const { deed, longestOwnMs, longestMapMs } of await measureWork(browser, atlas.url)) {
    const value = `${longestOwnMs.toFixed(0)} ms  (map library ${longestMapMs.toFixed(0)} ms)`;
    report.line(
      `longest own task while ${deed}, <= ${LIMITS.ownTaskMs} ms`,
      value,
      longestOwnMs <= LIMITS.ownTaskMs,
    );
  }
  for (const { choice, reachedMs } of await measureStyleChanges(browser, atlas.url)) {
    report.line(
      `${choice} reaches the style, <= ${LIMITS.styleMs} ms`,
      `${reachedMs.toFixed(0)} ms`,
      reachedMs <= LIMITS.styleMs,
    );
  }
  await browser.close();
  await Promise.all([atlas.close(), bare.close()]);
}
