import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium';
import { readPlaywrightTally, readVitestTally } from './reports';
import { addTallies, NOTHING, runCheck, runProgram, type Tally } from './step';

/** `npm test`: types, lint, format, then unit, contract and database tests, then browser tests. One closing line. */
const root = fileURLToPath(new URL('../../..', import.meta.url));
const require = createRequire(join(root, 'package.json'));
const bin = (name: string, path: string) => join(dirname(require.resolve(`${name}/package.json`)), path);

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-test-'));
  const chromium = findChromium(root);
  process.stdout.write(`Chromium: ${chromium}\n`);
  let total = NOTHING;
  const failedSteps: string[] = [];
  const count = (step: string, tally: Tally) => {
    total = addTallies(total, tally);
    if (tally.failed > 0) failedSteps.push(`${step} (${tally.failed})`);
  };
  const check = async (name: string, args: readonly string[]) =>
    count(name, await runCheck(root, name, args));

  await check('route types', [bin('next', 'dist/bin/next'), 'typegen']);
  await check('types', [bin('typescript', 'bin/tsc'), '--noEmit']);
  await check('lint', [bin('eslint', 'bin/eslint.js'), '.', '--max-warnings=0']);
  await check('format', [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level=warn', '.']);

  process.stdout.write('\n── unit, contract and database tests\n');
  const unitReport = join(folder, 'unit.json');
  const unit = [
    bin('vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${unitReport}`,
  ];
  count('unit, contract and database tests', readVitestTally(unitReport, await runProgram(root, unit)));

  process.stdout.write('\n── browser tests\n');
  const browserReport = join(folder, 'browser.json');
  const browser = [bin('@playwright/test', 'cli.js'), 'test', '--reporter=list,json'];
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport, CHROMIUM_PATH: chromium };
  count('browser tests', readPlaywrightTally(browserReport, await runProgram(root, browser, env)));

  rmSync(folder, { recursive: true, force: true });
  // A failed check far above is found without reading the whole log.
  if (failedSteps.length > 0) process.stdout.write(`\nfailed in: ${failedSteps.join(', ')}\n`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
  return total.failed === 0 ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.stdout.write('\n0 passed, 1 failed\n');
    process.exit(1);
  },
);
