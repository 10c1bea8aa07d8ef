import { chromium, type Browser, type BrowserContext, type ConsoleMessage, type Page } from 'playwright-core';
import { inject } from 'vitest';
import { BROWSER_FLAGS, findBrowser } from '../support/find-browser.mjs';

/** How a journey opens the atlas. */
export interface JourneyOptions {
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly isTouch?: boolean;
  readonly reducedMotion?: boolean;
  /** Takes WebGL away, as an old machine does. */
  readonly withoutWebGl?: boolean;
  /** Answers for addresses that match, instead of the server. */
  readonly broken?: {
    readonly pattern: RegExp;
    readonly body: string | Buffer | null;
    readonly status?: number;
  };
  /** Console errors that the journey is about; all others fail it. */
  readonly expectedErrors?: RegExp;
}

let browser: Browser | null = null;

/** The one browser of all journeys. */
async function theBrowser(): Promise<Browser> {
  if (browser === null) {
    const { executablePath, env } = await findBrowser();
    browser = await chromium.launch({ executablePath, env, args: [...BROWSER_FLAGS] });
  }
  return browser;
}

/** Closes the browser after the last journey of a file. */
export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}

const NO_WEBGL = `
  const original = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    return /webgl/.test(kind) ? null : original.call(this, kind, ...rest);
  };
  if ('OffscreenCanvas' in globalThis) {
    const offscreen = OffscreenCanvas.prototype.getContext;
    OffscreenCanvas.prototype.getContext = function (kind, ...rest) {
      return /webgl/.test(kind) ? null : offscreen.call(this, kind, ...rest);
    };
  }
`;

/** Watches a page: every error and every request to another host is a failure of the journey. */
function watch(page: Page, origin: string, expected: RegExp | undefined): readonly string[] {
  const complaints: string[] = [];
  const complain = (text: string): void => {
    if (expected?.test(text) !== true) complaints.push(text);
  };
  page.on('pageerror', (error) => {
    complain(`error: ${error.message}`);
  });
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') complain(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) complain(`request to a third party: ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complain(`answer ${response.status()}: ${response.url()}`);
  });
  return complaints;
}

/** A person at the atlas. The verbs are theirs; only this file knows the browser library. */
export class Visitor {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly #context: BrowserContext;

  private constructor(page: Page, context: BrowserContext, complaints: readonly string[]) {
    this.page = page;
    this.#context = context;
    this.complaints = complaints;
  }

  static async opens(options: JourneyOptions = {}): Promise<Visitor> {
    const url = inject('atlasUrl');
    const context = await (
      await theBrowser()
    ).newContext({
      viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
      locale: options.locale ?? 'en-GB',
      hasTouch: options.isTouch ?? false,
      isMobile: options.isTouch ?? false,
      reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    const complaints = watch(page, new URL(url).origin, options.expectedErrors);
    if (options.withoutWebGl === true) await page.addInitScript(NO_WEBGL);
    const { broken } = options;
    if (broken !== undefined) {
      await page.route(broken.pattern, (route) =>
        broken.body === null
          ? route.abort()
          : route.fulfill({
              status: broken.status ?? 200,
              body: broken.body,
              contentType: 'application/octet-stream',
            }),
      );
    }
    await page.goto(`${url}${options.hash === undefined ? '' : `#${options.hash}`}`);
    return new Visitor(page, context, complaints);
  }

  /** Waits until the shell stands and the sites are known. */
  async seesTheAtlas(): Promise<void> {
    await this.page.waitForFunction(
      () => (document.querySelector('nea-app')?.shadowRoot?.childElementCount ?? 0) > 0,
    );
    await this.page.waitForFunction(() => document.documentElement.dataset['sites'] === 'ready', null, {
      timeout: 60_000,
    });
  }

  /** Waits until the map rests with everything drawn. */
  async seesTheMapAtRest(): Promise<void> {
    await this.page.waitForFunction(() => document.documentElement.dataset['map'] === 'idle', null, {
      timeout: 60_000,
    });
  }

  /** Presses the eye of the layer with that name. */
  async togglesLayer(name: string): Promise<void> {
    await this.page
      .locator('nea-layer-panel')
      .getByRole('button', { name: new RegExp(`: ${name}$|^${name}$`) })
      .first()
      .click();
  }

  /** The hash of the address, without `#`. */
  hash(): string {
    return decodeURIComponent(new URL(this.page.url()).hash.slice(1));
  }

  async leaves(): Promise<void> {
    await this.#context.close();
  }
}
