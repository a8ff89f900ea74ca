import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Tally } from './step';

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  numFailedTestSuites: z.number(),
  success: z.boolean(),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/**
 * Counts of Vitest's JSON report. A file that did not even load, or a run that failed without a failed test, counts as a failure.
 */
export function readVitestTally(file: string, exitCode: number): Tally {
  const report = parse(file, vitestReport);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const brokenRun =
    exitCode !== 0 && report.numFailedTests === 0 ? Math.max(1, report.numFailedTestSuites) : 0;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenRun,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts of Playwright's JSON report; a flaky test is a failed one. */
export function readPlaywrightTally(file: string, exitCode: number): Tally {
  const report = parse(file, playwrightReport);
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const brokenRun = exitCode !== 0 && unexpected + flaky === 0 ? Math.max(1, report.errors.length) : 0;
  return { passed: expected, failed: unexpected + flaky + brokenRun, skipped };
}

function parse<T>(file: string, schema: z.ZodType<T>): T | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
