import type { TestProject } from 'vitest/node';
import { ensureBuilt } from '../../src/cli/ensure-built.ts';
import { serveFolder, type Serving } from '../../src/cli/serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly atlasUrl: string;
  }
}

/** Builds the atlas if need be and serves it for the journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt();
  const serving: Serving = await serveFolder('dist', 0);
  project.provide('atlasUrl', serving.url);
  return () => serving.close();
}
