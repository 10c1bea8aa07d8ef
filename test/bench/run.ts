import { reportCoverage, reportDissolve, reportNetwork } from './report-analysis.ts';
import { reportPage } from './report-page.ts';
import { printedReport, type Report } from './report.ts';

/** The parts of the benchmark; `npm run bench -- page network` runs only those named. */
const PARTS: Readonly<Record<string, (report: Report) => Promise<void> | void>> = {
  page: reportPage,
  network: reportNetwork,
  coverage: reportCoverage,
  dissolve: reportDissolve,
};

const wanted = process.argv.slice(2);
const report = printedReport();
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length === 0 || wanted.includes(name)) await measure(report);
}
process.exitCode = report.exceeded.length === 0 ? 0 : 1;
