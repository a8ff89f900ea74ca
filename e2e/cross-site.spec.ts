import { expect, test } from '@playwright/test';
import { type Answer, cookiesSet } from './support/ask';
import { callAction, findActionForm, postAction } from './support/action-forms';
import { startEmptyApp } from './support/empty-app';
import type { OwnApp } from './support/own-app';
import { isSignedIn, isSignInForm, SESSION_COOKIE, signInFields, trySignIn } from './support/sign-in';
import { fingerprintAccess } from './support/store-file';

/** How a browser tells where a write comes from, when it comes from a page of somebody else. */
const FROM_ELSEWHERE: readonly Readonly<Record<string, string>>[] = [
  { Origin: 'https://evil.example' },
  { Origin: 'null' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
  { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site', 'X-Forwarded-Host': 'evil.example' },
  // What no browser of today leaves out, and a page could make an old one leave out.
  {},
];

/** Addresses that lead, or could be read to lead, to somebody else. */
const ELSEWHERE: readonly string[] = [
  '//evil.example',
  '///evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  '\\/evil.example',
  '%2f%2fevil.example',
  '/%2f%2fevil.example',
  '/%5cevil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/%09/evil.example',
  ' //evil.example',
  'https://evil.example',
  'https:evil.example',
  'https:/evil.example',
  'javascript:alert(1)',
  'data:text/html,evil',
  '/.//evil.example',
  '/x/..//evil.example',
  '@evil.example',
  '.evil.example',
];

test.describe('what other sites try', () => {
  test.describe.configure({ mode: 'default' });
  let app: OwnApp;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    app = await startEmptyApp();
  });
  test.afterAll(() => app.stop());

  /** Whether a browser that is sent there stays with us. */
  const staysHere = (answer: Answer): boolean => {
    const location = answer.headers.location ?? '/';
    const stays = (text: string) => URL.canParse(text, app.url) && new URL(text, app.url).origin === app.url;
    return stays(location) && stays(decodeURIComponent(location)) && !/[\\\r\n\t]/.test(location);
  };

  test('a form sent from elsewhere does nothing, however it is sent', async () => {
    const before = fingerprintAccess(app.storeFile);
    const found = await findActionForm(app.admin, 'users.add');
    const values = { email: 'planted@evil.example', name: 'Planted', role: 'admin', scope: 'nation' };
    for (const told of FROM_ELSEWHERE) {
      // Over what a page of our own would tell; a header left empty here is not sent at all.
      const headers = { Origin: '', 'Sec-Fetch-Site': '', ...told };
      await postAction(app.admin.copy(), found, values, headers);
      await callAction(app.admin.copy(), found, values, headers);
      expect(fingerprintAccess(app.storeFile), JSON.stringify(told)).toBe(before);
    }
    // The same, from our own page, is done: it was the origin that stood in the way.
    const answer = await postAction(app.admin, found, values);
    expect(answer.status, answer.body.slice(0, 500)).toBe(200);
    expect(fingerprintAccess(app.storeFile)).not.toBe(before);
  });

  test('nobody is signed in from elsewhere, to an account of the stranger’s', async () => {
    const visitor = app.visitor();
    const form = await visitor.findForm('/connexion', 'to sign in by', isSignInForm);
    const names = signInFields(form);
    const account = await app.enter('stranger', 'viewer');
    for (const told of FROM_ELSEWHERE) {
      const values = { [names.email]: account.email, [names.password]: account.password };
      const headers = { Origin: '', 'Sec-Fetch-Site': '', ...told };
      const answer = await visitor.copy().send('/connexion', form, values, headers);
      expect(isSignedIn(answer), JSON.stringify(told)).toBe(false);
    }
  });

  test('a pull is not started from elsewhere', async () => {
    for (const told of FROM_ELSEWHERE) {
      const headers = { 'Content-Type': 'application/json', ...told };
      const answer = await app.admin.ask('/api/v1/sync', { method: 'POST', headers, body: '{}' });
      expect(answer.status, JSON.stringify(told)).toBe(403);
      expect(answer.body).toContain('cross-site');
    }
  });

  test('no redirect leads elsewhere', async () => {
    test.setTimeout(120_000);
    const account = await app.enter('walker', 'viewer');
    for (const to of ELSEWHERE) {
      const query = `retour=${encodeURIComponent(to)}`;
      const raw = `retour=${to.replace(/[^!-~]/g, encodeURIComponent)}`;
      for (const [visitor, path] of [
        [app.visitor(), `/langue?vers=en&${query}`],
        [app.visitor(), `/langue?vers=en&${raw}`],
        [app.visitor(), `/connexion/sso?${query}`],
        // Who is signed in already is led on at once.
        [account.visitor.copy(), `/connexion?${query}`],
      ] as const) {
        const answer = await visitor.ask(path);
        expect(staysHere(answer), `${path} leads to ${String(answer.headers.location)}`).toBe(true);
      }
      const answer = await trySignIn(app.visitor(), account, to);
      expect(isSignedIn(answer), to).toBe(true);
      expect(staysHere(answer), `${to} leads to ${String(answer.headers.location)}`).toBe(true);
    }
    const own = await trySignIn(app.visitor(), account, '/donnees?periode=2026-06');
    expect(own.headers.location).toMatch(/\/donnees\?periode=2026-06$/);
  });

  test('line breaks in what is asked make no header of their own', async () => {
    for (const path of [
      '/langue?vers=en%0d%0aX-Evil:1&retour=/',
      '/langue?vers=en&retour=/%0d%0aX-Evil:%201',
      '/langue?vers=en&retour=/%0d%0aSet-Cookie:%20evil=1',
      '/connexion?retour=/%0d%0aX-Evil:1',
      '/api/v1/values.csv?indicator=chw_count%0d%0aX-Evil:1&period=2026-06&level=region',
      '/api/v1/org-units.csv?level=region%0d%0aX-Evil:1',
      '/api/v1/indicators.csv%0d%0aX-Evil:1',
      '/regions/x%0d%0aX-Evil:1',
    ]) {
      for (const visitor of [app.visitor(), app.admin.copy()]) {
        const { headers, status } = await visitor.ask(path);
        expect(headers['x-evil'], path).toBeUndefined();
        expect(status, path).toBeLessThan(500);
        expect((headers['set-cookie'] ?? []).join(), path).not.toMatch(/(^|,)evil=/);
        expect(headers.location ?? '', path).not.toMatch(/[\r\n]/);
      }
    }
  });

  test('another host’s name gets nothing, and leads nowhere', async () => {
    for (const path of [
      '/',
      '/connexion',
      '/donnees',
      '/langue?vers=en&retour=/',
      '/api/v1/sync',
      '/admin',
    ]) {
      for (const Host of ['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost:1']) {
        const { status, body } = await app.admin.copy().ask(path, { headers: { Host } });
        expect(status, `${path} as ${Host}`).toBe(421);
        expect(body).not.toContain('<form');
      }
      const forwarded = {
        'X-Forwarded-Host': 'evil.example',
        'X-Forwarded-Proto': 'https',
        Forwarded: 'host=evil.example',
        'X-Original-URL': '/api/v1/sync',
        'X-Rewrite-URL': '/admin',
      };
      const answer = await app.visitor().ask(path, { headers: forwarded });
      expect(staysHere(answer), path).toBe(true);
      expect(JSON.stringify(answer.headers) + answer.body, path).not.toContain('evil.example');
      expect(answer.body).not.toContain('users.add');
    }
    const account = await app.enter('hosted', 'viewer');
    const spoofed = app.visitor({ headers: { 'X-Forwarded-Host': 'evil.example' } });
    const answer = await trySignIn(spoofed, account);
    expect(staysHere(answer)).toBe(true);
    expect(cookiesSet(answer).filter((line) => SESSION_COOKIE.test(line) && /domain=/i.test(line))).toEqual(
      [],
    );
  });
});
