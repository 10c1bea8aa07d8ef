import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What the answers of a visit weigh. */
export interface VisitBytes {
  /** Sum of all answers until everything was drawn, names and all, gzip bytes. */
  readonly gzipBytes: number;
  /** Those below `data/`. */
  readonly dataGzipBytes: number;
}

const VIEWPORT = { width: 1440, height: 900 } as const;

/** A browser opens the pages of its own interface beside a new window; they are left to come to rest, ms. */
const WINDOW_REST_MS = 4000;

/** When a visit came how far, ms from the start of navigation. */
export interface VisitTimes {
  /** The map first rested: MapLibre's first `idle` with all data of the view. */
  readonly firstIdleMs: number;
  /** It rested with everything drawn, names and all. */
  readonly drawnMs: number;
}

async function openUntilDrawn(page: Page, url: string): Promise<VisitTimes> {
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['map'] === 'idle', null, {
    timeout: 120_000,
    polling: 100,
  });
  const marks = await page.evaluate(() =>
    performance.getEntriesByType('mark').map(({ name, startTime }) => ({ name, startTime })),
  );
  const at = (name: string): number | undefined => marks.find((mark) => mark.name === name)?.startTime;
  const firstIdleMs = at('map-first-idle') ?? Infinity;
  return { firstIdleMs, drawnMs: at('map-drawn') ?? firstIdleMs };
}

/** Visits `url` in a fresh profile until everything is drawn, and weighs what came. */
export async function measureBytes(browser: Browser, url: string): Promise<VisitBytes> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
  const page = await context.newPage();
  const bodies: Promise<{ readonly path: string; readonly body: Buffer }>[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith('http') || response.status() >= 300) return;
    const { pathname: path } = new URL(response.url());
    bodies.push(
      response.body().then(
        (body) => ({ path, body }),
        () => ({ path, body: Buffer.alloc(0) }),
      ),
    );
  });
  await openUntilDrawn(page, url);
  const sizes = (await Promise.all(bodies)).map(({ path, body }) => ({
    path,
    size: body.length === 0 ? 0 : gzipSync(body, { level: 9 }).length,
  }));
  await context.close();
  const sum = (list: typeof sizes): number => list.reduce((total, entry) => total + entry.size, 0);
  return {
    gzipBytes: sum(sizes),
    dataGzipBytes: sum(sizes.filter(({ path }) => path.includes('/data/'))),
  };
}

/** A window that has come to rest, for visits whose time counts. */
export async function openWindow(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: 'en-GB' });
  const page = await context.newPage();
  await page.waitForTimeout(WINDOW_REST_MS);
  return context;
}

/** Visits `url` with nothing in the window's cache. Nothing is observed, so that the measuring takes no time from the page. */
export async function measureTimes(window: BrowserContext, url: string): Promise<VisitTimes> {
  const [page] = window.pages();
  if (page === undefined) throw new Error('The window has no page');
  const session = await window.newCDPSession(page);
  await session.send('Network.clearBrowserCache');
  await session.send('Storage.clearDataForOrigin', { origin: new URL(url).origin, storageTypes: 'all' });
  await session.detach();
  const times = await openUntilDrawn(page, url);
  await page.goto('about:blank');
  return times;
}
