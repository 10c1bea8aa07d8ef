import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** What one visit cost. */
export interface Visit {
  /** Sum of all answers until the map first rested, gzip bytes. */
  readonly gzipBytes: number;
  /** From the start of navigation until the map first rested, ms. */
  readonly firstIdleMs: number;
  /** Bytes below `data/`, gzip. */
  readonly dataGzipBytes: number;
}

/** Opens `url` in a fresh profile and waits until `data-map` on the root element says `idle`. */
export async function measureVisit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  const bodies: Promise<{ readonly path: string; readonly size: number }>[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith('http') || response.status() >= 300) return;
    const path = new URL(response.url()).pathname;
    bodies.push(
      response.body().then(
        (body) => ({ path, size: gzipSync(body, { level: 9 }).length }),
        () => ({ path, size: 0 }),
      ),
    );
  });
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['map'] === 'idle', null, {
    timeout: 120_000,
    polling: 20,
  });
  const firstIdleMs = await page.evaluate(() => performance.now());
  const sizes = await Promise.all(bodies);
  await context.close();
  const sum = (list: typeof sizes): number => list.reduce((total, entry) => total + entry.size, 0);
  return {
    gzipBytes: sum(sizes),
    firstIdleMs,
    dataGzipBytes: sum(sizes.filter(({ path }) => path.includes('/data/'))),
  };
}
