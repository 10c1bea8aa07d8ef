import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

/** Where an installed Chrome, Chromium or Edge lies on the usual systems, best first. */
const INSTALLED = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Flags under which a browser draws WebGL 2 without a graphics card and leaves the network alone. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--font-render-hinting=none',
  '--disable-gpu-rasterization',
];

/**
 * Unpacks the browser that comes inside an npm package (Linux x64), with the shared libraries that a bare system
 * lacks. The package looks for a cloud function's variable to decide whether to unpack the libraries.
 */
async function unpackBundledBrowser() {
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const libraries = join(tmpdir(), 'al2023', 'lib');
  for (const name of ['AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
    if (before[name] === undefined) delete process.env[name];
    else process.env[name] = before[name];
  }
  const env = { ...before, LD_LIBRARY_PATH: [libraries, before.LD_LIBRARY_PATH].filter(Boolean).join(':') };
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(tmpdir(), 'fonts');
  return { executablePath, env, origin: 'bundled' };
}

/**
 * Finds a browser for the tests: `CHROME_PATH`, else an installed one, else the one from the npm package.
 * `ATLAS_BROWSER=bundled` goes straight to the package.
 *
 * @returns {Promise<{ executablePath: string, env: Record<string, string | undefined>, origin: string }>}
 */
export async function findBrowser() {
  const isBundledWanted = process.env.ATLAS_BROWSER === 'bundled';
  const named = process.env.CHROME_PATH;
  if (named !== undefined && existsSync(named))
    return { executablePath: named, env: process.env, origin: 'CHROME_PATH' };
  const installed = isBundledWanted ? undefined : INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return { executablePath: installed, env: process.env, origin: 'installed' };
  return unpackBundledBrowser();
}
