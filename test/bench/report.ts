/** Where a part of the benchmark writes its lines. */
export interface Report {
  /** One figure, and whether it keeps its limit. */
  line(what: string, value: string, isGood: boolean): void;
  /** What was over its limit so far. */
  readonly exceeded: readonly string[];
}

/** A report on standard output, a line a figure. */
export function printedReport(): Report {
  const exceeded: string[] = [];
  return {
    exceeded,
    line(what, value, isGood) {
      if (!isGood) exceeded.push(what);
      process.stdout.write(`${isGood ? 'ok  ' : 'OVER'} ${what.padEnd(56)} ${value}\n`);
    },
  };
}
