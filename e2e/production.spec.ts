import { PAGE_RULES } from '../lib/access/rules';
import { readBuildManifest } from './support/build-manifest';
import { SILENT_SERVER, startEmptyApp } from './support/empty-app';
import { readWords } from './support/html-forms';
import { runStart } from './support/run-start';
import { isSignedIn, trySignIn } from './support/sign-in';
import { expect, test } from './support/test';
import { addUser } from './support/user-command';
import { handlerAt, pageAt } from './support/walk-addresses';
import { findFreePort, type OwnApp } from './support/own-app';

const SECRET = 'Jq7vT2mZ0pXc9LwR4sYb8KdN1hGf5UaE';
const ADDRESS = 'https://tableau.sante.example';
const NOWHERE = { region: 'XXIjnshA1bI', district: 'XXIjnshA1bI' };
/** Open to whoever asks, account or not; all other addresses answer only with one. */
const ALWAYS = ['/api/health', '/api/ready', '/api/metrics', '/api/v1/openapi.json', '/langue'];

test.describe('a real server', () => {
  for (const { left, env, names } of [
    { left: 'without NEXTAUTH_SECRET', env: { NEXTAUTH_URL: ADDRESS }, names: 'NEXTAUTH_SECRET' },
    { left: 'without NEXTAUTH_URL', env: { NEXTAUTH_SECRET: SECRET }, names: 'NEXTAUTH_URL' },
    {
      left: 'with a short secret',
      env: { NEXTAUTH_SECRET: 'short', NEXTAUTH_URL: ADDRESS },
      names: 'NEXTAUTH_SECRET',
    },
    {
      left: 'at a plain address of a network',
      env: { NEXTAUTH_SECRET: SECRET, NEXTAUTH_URL: 'http://tableau.sante.example' },
      names: 'NEXTAUTH_URL',
    },
  ]) {
    test(`${left} does not start, and says why in one line`, async () => {
      const { code, output } = await runStart({ ...SILENT_SERVER, ...env });
      expect(code, output).toBe(2);
      const lines = output
        .trim()
        .split('\n')
        .filter((line) => !line.startsWith('>') && line.trim() !== '');
      expect(lines, output).toHaveLength(1);
      expect(lines[0]).toContain(names);
      expect(output).not.toContain(SECRET);
    });
  }
});

test('a real server served without the launcher does not start either', async () => {
  const next = ['npx', 'next', 'start', '-H', '0.0.0.0', '-p', String(await findFreePort())] as const;
  const { code, output } = await runStart({ ...SILENT_SERVER, NEXTAUTH_URL: ADDRESS }, next);
  expect(code, output).toBe(2);
  expect(output.split('\n').filter((line) => line.startsWith('NEXTAUTH_SECRET: '))).toHaveLength(1);
});

test.describe('without any account', () => {
  test.describe.configure({ mode: 'default' });
  let app: OwnApp;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    app = await startEmptyApp({}, { withAdmin: false });
  });
  test.afterAll(() => app.stop());

  test('every page answers only how to add the first', async () => {
    for (const path of Object.keys(PAGE_RULES)) {
      const { status, body } = await app.visitor().open(pageAt(path, NOWHERE));
      if (path === '/abonnements/[secret]') {
        // A link of a mail that nobody can have got: it is gone, and tells nothing else.
        expect(status, path).toBe(404);
        continue;
      }
      expect(status, path).toBe(200);
      expect(readWords(body), path).toContain('npm run user -- add');
      expect(body, path).not.toMatch(/type="password"/);
    }
  });

  test('the API refuses, and no form can be sent', async () => {
    for (const path of readBuildManifest().handlers) {
      if (ALWAYS.includes(path) || path.startsWith('/connexion') || path.startsWith('/api/auth')) continue;
      const { status, headers } = await app.visitor().ask(handlerAt(`GET ${path}`, NOWHERE));
      // Leads to the page of a mail's link, which the test above has looked at.
      if (path === '/abonnements/[secret]/quitter') expect(headers.location).toBe('/abonnements/none');
      else expect([401, 403, 404], `${path}: HTTP ${status}`).toContain(status);
    }
    for (const { id, where } of readBuildManifest().actions) {
      const headers = { 'Next-Action': id, 'Content-Type': 'text/plain;charset=UTF-8' };
      const { body } = await app.visitor().post('/connexion', '[{"kind":"idle"},{}]', headers);
      expect(body, where).not.toContain('"kind":"done"');
    }
  });

  test('once the first is added, one signs in', async () => {
    const first = { email: 'first@ministere.example', password: 'treize greniers bien pleins' };
    await addUser(first, 'admin', app.env);
    expect(isSignedIn(await trySignIn(app.visitor(), first))).toBe(true);
    const visitor = await app.signIn(first);
    expect((await visitor.ask('/admin/utilisateurs')).status).toBe(200);
    const { headers } = await app.visitor().ask('/donnees');
    expect(headers.location).toMatch(/\/connexion\?retour=%2Fdonnees$/);
  });
});
