import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const REAL = {
  NATIONAL_SERVER_URL: 'https://dhis2.example.org/',
  NATIONAL_SERVER_TOKEN: 'd2pat_x',
  COUNTRY_PROFILE: 'p.json',
};
const SECRET = 'qJ3x8Vn2Lr5Tz7Kw1Hd4Gf6Pb9Mc0Ys2AeXo';
const ADDRESS = 'https://tableau.example.org';
const NONE = { NATIONAL_SERVER_URL: '', NEXTAUTH_URL: '', NEXTAUTH_SECRET: '', HOST: '', NEXT_PHASE: '' };

/** What the framework does before it takes requests, in a process of its own, with `next start` and without the launcher. */
function register(env: Readonly<Record<string, string>>) {
  const program = `import('./instrumentation.ts').then((m) => m.register()).then(() => console.log('serves'))`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '-e', program],
    { encoding: 'utf8', env: { ...process.env, ...NONE, NEXT_RUNTIME: 'nodejs', ...env } },
  );
  return { status, serves: stdout.includes('serves'), stderr };
}

describe('the application served without the launcher', () => {
  it.each([
    ['a secret', 'NEXTAUTH_SECRET', { ...REAL, NEXTAUTH_URL: ADDRESS }],
    ['an address', 'NEXTAUTH_URL', { ...REAL, NEXTAUTH_SECRET: SECRET }],
    ['a strong secret', 'NEXTAUTH_SECRET', { ...REAL, NEXTAUTH_URL: ADDRESS, NEXTAUTH_SECRET: 'short' }],
    ['loopback in the demonstration', 'HOST', { HOST: '0.0.0.0' }],
  ])('ends with one line for want of %s', (_what, variable, env) => {
    const { status, serves, stderr } = register(env);
    expect({ status, serves }).toEqual({ status: 2, serves: false });
    expect(stderr).toMatch(new RegExp(`^${variable}: .+\\n$`));
  });

  it('serves the demonstration, a real server that has both, and lets itself be built', () => {
    for (const env of [
      {},
      { ...REAL, NEXTAUTH_URL: ADDRESS, NEXTAUTH_SECRET: SECRET },
      { ...REAL, NEXT_PHASE: 'phase-production-build' },
    ]) {
      expect(register(env)).toEqual({ status: 0, serves: true, stderr: '' });
    }
  });
});
