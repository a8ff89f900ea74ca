import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readEnvironment } from '@/lib/config/environment';
import { listeningAddress, probingAddress, readServingSecrets } from './serving-environment';

const SECRET = 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g';

it('gives the demonstration a secret that its own reading takes, the same at the next start', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'tableau-sec-serving-'));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const made = readServingSecrets(readEnvironment({ DATA_DIR: dataDir }));
  expect(made.NEXTAUTH_SECRET).toBeDefined();
  expect(readEnvironment({ ...made }).access.secret).toBe(made.NEXTAUTH_SECRET);
  expect(readServingSecrets(readEnvironment({ DATA_DIR: dataDir }))).toEqual(made);
});

it('keeps what is given, and makes nothing up for a real server', () => {
  expect(readServingSecrets(readEnvironment({ NEXTAUTH_SECRET: SECRET }))).toEqual({
    NEXTAUTH_SECRET: SECRET,
  });
  const real = { NATIONAL_SERVER_URL: 'https://x.org', NATIONAL_SERVER_TOKEN: 't', COUNTRY_PROFILE: 'p' };
  expect(readServingSecrets(readEnvironment(real))).toEqual({});
});

it('asks loopback when the application listens everywhere', () => {
  expect(probingAddress({ host: '0.0.0.0', port: 80 }).href).toBe('http://127.0.0.1/');
  expect(probingAddress({ host: '::', port: 3000 }).href).toBe('http://[::1]:3000/');
  expect(listeningAddress({ host: '10.0.0.1', port: 3000 }).href).toBe('http://10.0.0.1:3000/');
});
