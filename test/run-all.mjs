// Runs every test of the atlas and ends with one plain line: N passed, N failed.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = `${ROOT}build/test-reports/`;

const SUITES = [
  { name: 'unit', command: ['vitest', 'run', '--project', 'unit', ...vitestReport('unit')] },
  { name: 'component', command: ['wtr', '--config', 'test/web-test-runner.config.mjs'] },
  { name: 'e2e', command: ['vitest', 'run', '--project', 'e2e', ...vitestReport('e2e')] },
];

function vitestReport(name) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}${name}.json`];
}

function run([tool, ...args]) {
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', tool, ...args], {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ATLAS_TEST_REPORTS: REPORTS },
      shell: process.platform === 'win32',
    });
    child.on('close', resolve);
  });
}

/** A suite that crashed, wrote no report or ran no test counts as one failure at least. */
function countOf(name, exitCode) {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(
      readFileSync(`${REPORTS}${name}.json`, 'utf8'),
    );
    const isBroken = (exitCode !== 0 && failed === 0) || passed + failed === 0;
    return { passed, failed: isBroken ? failed + 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const wanted = process.argv.slice(2);
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
let passed = 0;
let failed = 0;
for (const { name, command } of SUITES.filter(
  (suite) => wanted.length === 0 || wanted.includes(suite.name),
)) {
  const startedAt = performance.now();
  const count = countOf(name, await run(command));
  passed += count.passed;
  failed += count.failed;
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`${name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)\n`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
