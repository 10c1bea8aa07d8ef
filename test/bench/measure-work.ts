import type { Browser, Page } from 'playwright-core';

/** The longest stretch of the atlas's own code on the main thread during a deed, and of the map library's. */
export interface Work {
  readonly deed: string;
  readonly longestOwnMs: number;
  readonly longestMapMs: number;
}

/** Collects the scripts of long animation frames (Long Animation Frames API), by the file they began in. */
const WATCH_FRAMES = `
  globalThis.longScripts = [];
  new PerformanceObserver((list) => {
    for (const frame of list.getEntries())
      for (const script of frame.scripts) globalThis.longScripts.push([script.sourceURL, script.duration]);
  }).observe({ type: 'long-animation-frame', buffered: true });
`;

/** Built files that hold the map library. */
const MAP_FILES = /maplibre|connect/;

type LongScript = readonly [url: string, durationMs: number];

async function during(page: Page, deed: string, act: () => Promise<void>): Promise<Work> {
  await page.evaluate('globalThis.longScripts.length = 0');
  await act();
  await page.waitForTimeout(1200);
  const scripts = await page.evaluate<readonly LongScript[]>('globalThis.longScripts');
  const longest = (isMap: boolean): number =>
    Math.max(
      0,
      ...scripts
        .filter(([url]) => MAP_FILES.test(url) === isMap && url !== '')
        .map(([, duration]) => duration),
    );
  return { deed, longestOwnMs: longest(false), longestMapMs: longest(true) };
}

/** Pans, filters and searches as a person would and tells what blocked the page. */
export async function measureWork(browser: Browser, url: string): Promise<readonly Work[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(WATCH_FRAMES);
  await page.goto(url);
  await page.waitForFunction(() => document.documentElement.dataset['map'] === 'idle', null, {
    timeout: 120_000,
  });
  await page.waitForFunction(() => document.documentElement.dataset['sites'] === 'ready', null, {
    timeout: 60_000,
  });
  await page.waitForTimeout(1500);
  const pan = await during(page, 'panning', async () => {
    await page.mouse.move(900, 450);
    await page.mouse.down();
    for (let step = 0; step < 30; step += 1) await page.mouse.move(900 - step * 12, 450 + step * 4);
    await page.mouse.up();
  });
  const filter = await during(page, 'filtering', async () => {
    for (const country of ['CHN', 'RUS', 'MNG']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `v=1&map=3.5/43/115&lang=en&country=${country}`);
      await page.waitForTimeout(400);
    }
  });
  const search = await during(page, 'searching', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('Хунчунь', { delay: 60 });
  });
  await context.close();
  return [pan, filter, search];
}
