import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What goes into the build: a change of any of these makes the present build out of date. */
const BUILD_INPUTS = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'tailwind.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
const STAMP = join('.next', 'complete');

/** Whether `.next` holds a finished build made after the last change of its inputs. */
export function hasCurrentBuild(root: string): boolean {
  const stamp = join(root, STAMP);
  if (!existsSync(stamp) || !existsSync(join(root, '.next', 'BUILD_ID'))) return false;
  const builtAt = statSync(stamp).mtimeMs;
  return BUILD_INPUTS.every((input) => newestChange(join(root, input)) <= builtAt);
}

/** Builds the application; rejects with the compiler's exit code when it fails. */
export async function buildApplication(root: string): Promise<void> {
  const next = createRequire(join(root, 'package.json')).resolve('next/dist/bin/next');
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: ['ignore', process.env['LOG_LEVEL'] === 'debug' ? 'inherit' : 'pipe', 'inherit'],
    // The commands run under React's server condition; the build chooses its own.
    env: { ...process.env, NODE_OPTIONS: '', NEXT_TELEMETRY_DISABLED: '1' },
  });
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`${output}\nnext build: exit ${String(code)}`);
  writeFileSync(join(root, STAMP), '');
}

function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce(
    (newest, name) => Math.max(newest, newestChange(join(path, name))),
    stat.mtimeMs,
  );
}
