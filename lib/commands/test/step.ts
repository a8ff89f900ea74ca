import { spawn } from 'node:child_process';

/** How many checks of a step passed, failed, or were left out with a reason. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

export function addTallies(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Runs a program of node_modules with its output shown; gives its exit code. */
export function runProgram(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** A step that either holds or does not: one check. */
export async function runCheck(root: string, name: string, args: readonly string[]): Promise<Tally> {
  process.stdout.write(`\n── ${name}\n`);
  const code = await runProgram(root, args);
  process.stdout.write(`${name}: ${code === 0 ? 'holds' : `exit ${code}`}\n`);
  return code === 0 ? { ...NOTHING, passed: 1 } : { ...NOTHING, failed: 1 };
}
