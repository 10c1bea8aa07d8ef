import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const BUILT_PAGE = join('dist', 'index.html');
const INPUTS = ['src', 'styles', 'public', 'index.html', 'vite.config.ts', 'package.json'];

/** The newest change below `path`, ms since 1970. */
function newestChange(path: string): number {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function isBuilt(): boolean {
  if (!existsSync(BUILT_PAGE)) return false;
  const builtAt = statSync(BUILT_PAGE).mtimeMs;
  return INPUTS.every((input) => newestChange(input) <= builtAt);
}

/**
 * Builds the atlas into `dist` unless what lies there is newer than everything it is made of. Always the build that
 * readers get, also when a test runner has set another environment.
 */
export async function ensureBuilt(): Promise<void> {
  if (isBuilt()) return;
  process.env['NODE_ENV'] = 'production';
  await build({ logLevel: 'warn' });
}
