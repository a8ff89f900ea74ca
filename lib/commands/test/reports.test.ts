import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPlaywrightTally, readVitestTally } from './reports';

const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(report: unknown): string {
  const file = join(folder, `${Math.floor(performance.now() * 1000)}.json`);
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  return file;
}

const vitest = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  numFailedTestSuites: 0,
  success: true,
};

describe('tallies', () => {
  it('count what passed, failed and was skipped', () => {
    expect(readVitestTally(write(vitest), 0)).toEqual({ passed: 5, failed: 0, skipped: 1 });
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
    expect(readPlaywrightTally(write({ stats, errors: [] }), 1)).toEqual({
      passed: 3,
      failed: 2,
      skipped: 2,
    });
  });

  it('a run that broke without a failed test is a failure', () => {
    expect(readVitestTally(write({ ...vitest, numFailedTestSuites: 2 }), 1).failed).toBe(2);
    expect(readVitestTally(write(vitest), 1).failed).toBe(1);
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(readPlaywrightTally(write({ stats, errors: [{}] }), 1).failed).toBe(1);
  });

  it('a report that is missing or cut is a failure', () => {
    expect(readVitestTally(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(readPlaywrightTally(write('{"stats":'), 0).failed).toBe(1);
  });
});
