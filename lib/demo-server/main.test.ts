import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, expect, it } from 'vitest';

const started: ChildProcess[] = [];
afterAll(() => started.forEach((child) => child.kill('SIGKILL')));

function start(...parameters: string[]): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/demo-server/main.ts', ...parameters], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  return child;
}

it('prints its address and token on one line when it is ready, and ends when asked to', async () => {
  const child = start('--country', 'exemplia');
  if (!child.stdout) throw new Error('no standard output');
  const [line]: string[] = await once(createInterface(child.stdout), 'line');
  const { url, token } = JSON.parse(line ?? '');
  const response = await fetch(new URL('/api/system/info', url), {
    headers: { Authorization: `ApiToken ${token}` },
  });
  expect(await response.json()).toMatchObject({ systemName: expect.stringContaining('Exemplie') });
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it('names the countries there are when asked for another', async () => {
  const child = start('--country', 'atlantis');
  if (!child.stderr) throw new Error('no standard error');
  const [line]: string[] = await once(createInterface(child.stderr), 'line');
  expect(line).toBe('no country "atlantis"; there are mali, exemplia');
});
