import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What goes into the build. */
const BUILD_INPUTS = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'next.config.ts',
  'proxy.ts',
  'tailwind.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];
/** Written last, so that a build which was cut short does not count. */
export const STAMP = join('.next', 'complete');

/** Whether `.next` holds a finished build of the inputs as they are now. */
export function hasCurrentBuild(root: string): boolean {
  const stamp = join(root, STAMP);
  if (!existsSync(stamp) || !existsSync(join(root, '.next', 'BUILD_ID'))) return false;
  return readFileSync(stamp, 'utf8') === fingerprintInputs(root);
}

/** Builds the application; rejects with the compiler's exit code when it fails. */
export async function buildApplication(root: string): Promise<void> {
  const inputs = fingerprintInputs(root);
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
  writeFileSync(join(root, STAMP), inputs);
}

/** Changes when a file of the build is added, removed or changed; tests are no part of it. */
export function fingerprintInputs(root: string): string {
  const hash = createHash('sha256');
  for (const path of BUILD_INPUTS.flatMap((input) => listFiles(join(root, input)))) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => (/\.test\.tsx?$/.test(name) ? [] : listFiles(join(path, name))));
}
