import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm start` as somebody types it, or another command, until it ends by itself; one that goes on for 20 s is stopped and has
 * the code `null`.
 */
export async function runStart(
  env: Readonly<Record<string, string>>,
  [command, ...words]: readonly [string, ...string[]] = ['npm', 'start', '--silent'],
): Promise<{ readonly code: number | null; readonly output: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-refused-'));
  const clean = { NEXTAUTH_URL: '', NEXTAUTH_SECRET: '', DATABASE_URL: '', DATA_DIR: folder, PORT: '0' };
  const child = spawn(command, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, NODE_ENV: 'production', ...clean, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const ended = once(child, 'close');
  const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGTERM'), 20_000);
  await ended;
  clearTimeout(timer);
  rmSync(folder, { recursive: true, force: true });
  return { code: child.signalCode === null ? child.exitCode : null, output };
}
