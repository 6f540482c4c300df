/** Adds up what the test runs report, and never says fewer failures than there were. */
import * as v from 'valibot';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const noTests: Counts = { passed: 0, failed: 0 };

const reportSchema = v.object({ numPassedTests: v.number(), numFailedTests: v.number() });

/**
 * The counts of one step. A step that fails without a failed test (a compiler error, a file that does not load, a run
 * that dies) counts as one failure, and so does a test run that reports no test at all.
 *
 * @param report vitest's JSON report, or `undefined` where there is none
 */
export function readCounts(report: string | undefined, succeeded: boolean, runsTests: boolean): Counts {
  const reading = report === undefined ? undefined : v.safeParse(reportSchema, parse(report));
  const passed = reading?.success ? reading.output.numPassedTests : 0;
  const failed = reading?.success ? reading.output.numFailedTests : 0;
  const isSound = succeeded && (!runsTests || passed > 0);
  return { passed, failed: isSound ? failed : Math.max(failed, 1) };
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

/** The line that `npm test` and `.ci/run` end with. */
export function closingLine({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
