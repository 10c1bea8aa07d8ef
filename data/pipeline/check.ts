import { loadBaseGeography } from './base/base-geography.ts';
import { groundBreaches } from './base/ground-breaches.ts';
import { runChecks } from './checks/all-checks.ts';
import { indexBase } from './footprint/base-window.ts';
import { checkSchemas, readRawSources, type Breach } from './records/read-sources.ts';

/** Schema first: the other rules read only records that fit it. */
async function sourceBreaches(): Promise<readonly Breach[]> {
  const { sources, breaches } = checkSchemas(await readRawSources());
  if (breaches.length > 0) return breaches;
  return runChecks(sources, indexBase(await loadBaseGeography('mid')));
}

const breaches = [...(await sourceBreaches()), ...(await groundBreaches())];
for (const { id, field, what } of breaches) process.stdout.write(`${id} ${field} ${what}\n`);
process.stdout.write(`${breaches.length} breaches\n`);
if (breaches.length > 0) process.exitCode = 1;
