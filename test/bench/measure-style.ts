import type { Browser } from 'playwright-core';

/** How long one choice of the reader took to reach the style of the map, ms. */
export interface StyleChange {
  readonly choice: string;
  readonly reachedMs: number;
}

const CHOICES: readonly (readonly [string, string])[] = [
  ['theme', 'v=1&map=3.5/43/115&lang=en&theme=contrast'],
  ['language', 'v=1&map=3.5/43/115&lang=ko&theme=contrast'],
  ['layer', 'v=1&map=3.5/43/115&lang=ko&theme=contrast&on=graticule'],
];

/** Changes theme, language and layers by link and waits for the mark that the map sets when its style took them. */
export async function measureStyleChanges(browser: Browser, url: string): Promise<readonly StyleChange[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${url}#v=1&map=3.5/43/115&lang=en`);
  await page.waitForFunction(() => document.documentElement.dataset['map'] === 'idle', null, {
    timeout: 120_000,
  });
  await page.waitForTimeout(1500);
  const changes: StyleChange[] = [];
  for (const [choice, hash] of CHOICES) {
    const reachedMs = await page.evaluate(async (next) => {
      performance.clearMarks('atlas-style-applied');
      const startedAt = performance.now();
      location.hash = next;
      for (;;) {
        const mark = performance.getEntriesByName('atlas-style-applied').at(-1);
        if (mark !== undefined) return mark.startTime - startedAt;
        if (performance.now() - startedAt > 10_000) return Infinity;
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    }, hash);
    changes.push({ choice, reachedMs });
    await page.waitForTimeout(1000);
  }
  await context.close();
  return changes;
}
