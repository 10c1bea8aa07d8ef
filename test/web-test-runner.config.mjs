import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BROWSER_FLAGS, findBrowser } from './support/find-browser.mjs';

const { executablePath, env } = await findBrowser();

/** JSON is served as a module, as Vite does it. */
const jsonPlugin = {
  name: 'json-module',
  resolveMimeType: (context) => (context.path.endsWith('.json') ? 'js' : undefined),
  transform: (context) =>
    context.path.endsWith('.json') ? { body: `export default ${context.body}` } : undefined,
};

function countTests(suite) {
  const nested = suite.suites.map(countTests);
  const own = suite.tests.filter((test) => !test.skipped);
  return {
    passed: own.filter((test) => test.passed).length + nested.reduce((sum, count) => sum + count.passed, 0),
    failed: own.filter((test) => !test.passed).length + nested.reduce((sum, count) => sum + count.failed, 0),
  };
}

/** Writes how many tests passed and failed, in the words of Vitest's report, where `npm test` looks for it. */
const countReporter = {
  onTestRunFinished({ sessions }) {
    const folder = process.env.ATLAS_TEST_REPORTS;
    if (folder === undefined) return;
    const counts = sessions.map((session) =>
      session.testResults === undefined ? { passed: 0, failed: 1 } : countTests(session.testResults),
    );
    const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      `${folder}component.json`,
      JSON.stringify({ numPassedTests: sum('passed'), numFailedTests: sum('failed') }),
    );
  },
};

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  files: ['test/component/**/*.test.ts'],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  concurrency: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  plugins: [
    jsonPlugin,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [chromeLauncher({ launchOptions: { executablePath, env, args: BROWSER_FLAGS } })],
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter(), countReporter],
};
