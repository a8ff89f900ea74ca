import { expect, test } from '@playwright/test';
import type { Answer } from './support/ask';
import { addToken } from './support/api-tokens';
import { startEmptyApp } from './support/empty-app';
import { encodeMultipart, fillForm } from './support/html-forms';
import type { OwnApp } from './support/own-app';
import { isSignedIn, isSignInForm, trySignIn } from './support/sign-in';

const MIB = 2 ** 20;
const NATIONAL_TOKEN = 'd2pat_of-a-national-server-0123456789';

/** What must never come out: the inside of the program, files of the machine. */
const INSIDE =
  /node_modules|at [\w.<> ]+ \(?(file:|\/|webpack|async )|\.tsx?:\d+|root:x:0|"dependencies"|better-sqlite3/;

test.describe('requests that no page of ours makes', () => {
  test.describe.configure({ mode: 'default' });
  let app: OwnApp;
  const secrets: string[] = [NATIONAL_TOKEN];

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    app = await startEmptyApp({ LOG_LEVEL: 'debug', NATIONAL_SERVER_TOKEN: NATIONAL_TOKEN });
    secrets.push(app.env['NEXTAUTH_SECRET'] ?? '');
  });
  test.afterAll(() => app.stop());

  const expectQuiet = ({ status, body }: Answer, what: string) => {
    expect(status, what).toBeLessThan(500);
    expect(INSIDE.exec(body)?.[0], what).toBeUndefined();
    expect(body, what).not.toContain(process.cwd());
  };

  const expectSafe = ({ headers }: Answer, what: string) => {
    expect(headers, what).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
    expect(headers['content-security-policy'], what).toContain("frame-ancestors 'none'");
  };

  test('bodies that are too large are refused, with their length told or not', async () => {
    test.setTimeout(120_000);
    const large = 'x'.repeat(20 * MIB);
    const pieces = function* () {
      for (let sent = 0; sent < 20; sent += 1) yield Buffer.alloc(MIB, 'x');
    };
    const json = { 'Content-Type': 'application/json', Origin: app.url };
    for (const body of [`{"full":"${large}"}`, pieces()]) {
      const answer = await app.admin.ask('/api/v1/sync', { method: 'POST', headers: json, body });
      expect(answer.status).toBe(413);
    }
    const form = await app.visitor().findForm('/connexion', 'to sign in by', isSignInForm);
    const filled = encodeMultipart(fillForm(form, { email: 'a@b.example', password: large }));
    const headers = { 'Content-Type': filled.contentType, Origin: app.url, 'Sec-Fetch-Site': 'same-origin' };
    const chunks = function* () {
      for (let at = 0; at < filled.body.length; at += MIB) yield Buffer.from(filled.body.slice(at, at + MIB));
    };
    for (const body of [filled.body, chunks()]) {
      const answer = await app.visitor().ask('/connexion', { method: 'POST', headers, body });
      expect(answer.status, answer.body.slice(0, 200)).toBe(typeof body === 'string' ? 413 : 411);
      expectSafe(answer, 'a form that is too large');
      expect(isSignedIn(answer)).toBe(false);
      expect(INSIDE.exec(answer.body)?.[0]).toBeUndefined();
    }
    for (const path of ['/', '/api/v1/no-such-address', '/langue', '/_next/static/x']) {
      const answer = await app.visitor().ask(path, { method: 'POST', headers, body: chunks() });
      expect(answer.status, path).toBeGreaterThanOrEqual(300);
      expect(INSIDE.exec(answer.body)?.[0], path).toBeUndefined();
    }
    expect((await app.visitor().ask('/api/health')).status).toBe(200);
  });

  test('no address leads out of the folder of the pages', async () => {
    const up = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..%5c', '..\\', '....//', '..%252f', '..;/'];
    const starts = [
      '/api/v1/values.csv/',
      '/api/v1/boundaries/',
      '/_next/static/',
      '/regions/',
      '/donnees/',
      '/',
    ];
    for (const start of starts) {
      for (const step of up) {
        for (const file of ['etc/passwd', 'package.json', '.data/tableau-sec.sqlite']) {
          const path = `${start}${step.repeat(6)}${file}`.replaceAll('\\', '%5C');
          for (const visitor of [app.visitor(), app.admin.copy()]) expectQuiet(await visitor.ask(path), path);
        }
      }
    }
    const climb = encodeURIComponent('../../../../etc/passwd');
    for (const path of [
      `/api/v1/boundaries?level=${climb}`,
      `/api/v1/values.csv?indicator=${climb}&period=2026-06&level=region`,
      `/api/v1/org-units?level=region&parent=${climb}`,
      `/donnees/indicateurs/${climb}`,
      `/admin/journal.csv?texte=${climb}`,
    ]) {
      expectQuiet(await app.admin.copy().ask(path), path);
    }
  });

  test('what cannot be read is refused without a word of the inside', async () => {
    const sent: readonly (readonly [string, Parameters<OwnApp['admin']['ask']>[1]])[] = [
      ['/%', {}],
      ['/%c0%ae%c0%ae/', {}],
      ['/regions/%00', {}],
      ['/regions/%ff%fe', {}],
      ['/regions/%ff', {}],
      ['/api/v1/x%ff', {}],
      ['/_next/static/%ff', {}],
      ['/', { method: 'TRACE' }],
      ['/api/v1/sync', { method: 'TRACE' }],
      ['/districts/<script>alert(1)</script>'.replace(/[<>]/g, encodeURIComponent), {}],
      ['/api/v1/values?indicator=%00&period=%00&level=%00', {}],
      [`/api/v1/values?indicator=${'a,'.repeat(5000)}&period=2026-06&level=region`, {}],
      ["/api/v1/org-units?level=region&parent=' OR 1=1 --".replaceAll(' ', '%20'), {}],
      ['/connexion?retour=%ff', {}],
      ['/?periode[]=1&periode[__proto__]=2&lieu=%F0%9F%92%A9', {}],
      ['/', { headers: { 'Accept-Language': 'x'.repeat(4000) } }],
      ['/', { headers: { RSC: '1', 'Next-Router-State-Tree': '%5B%22nonsense' } }],
      ['/api/v1/sync', { headers: { Authorization: 'Bearer ' } }],
      ['/api/v1/sync', { headers: { Authorization: `Bearer tsec_${'a'.repeat(43)}` } }],
      ['/api/v1/sync', { headers: { Authorization: 'Basic YWRtaW46YWRtaW4=' } }],
      ['/api/v1/sync', { headers: { Cookie: 'next-auth.session-token=%E0%A4%A; x' } }],
      ['/', { headers: { Cookie: `next-auth.session-token=${'e'.repeat(3000)}` } }],
    ];
    for (const [path, question] of sent) {
      for (const visitor of [app.visitor(), app.admin.copy()]) {
        const answer = await visitor.ask(path, question);
        expectQuiet(answer, `${path} ${JSON.stringify(question).slice(0, 120)}`);
        expectSafe(answer, path);
      }
    }
    for (const [path, method, status, word] of [
      ['/regions/%ff', 'GET', 400, 'adresse'],
      ['/api/v1/x%ff', 'GET', 400, 'adresse'],
      ['/donnees', 'TRACE', 405, 'méthode'],
    ] as const) {
      const answer = await app.admin.copy().ask(path, { method });
      expect(answer.status, path).toBe(status);
      expect(answer.body, path).toContain(word);
    }
    const own = { Origin: app.url, 'Sec-Fetch-Site': 'same-origin' };
    const posts: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
      ['/api/v1/sync', { 'Content-Type': 'application/json' }, '{"full":'],
      ['/api/v1/sync', { 'Content-Type': 'application/json' }, '{"__proto__":{"x":1}}'],
      ['/connexion', { 'Content-Type': 'multipart/form-data; boundary=x' }, 'nonsense'],
      ['/connexion', { 'Content-Type': 'multipart/form-data' }, '--x--'],
      ['/connexion', { 'Next-Action': 'nonsense', 'Content-Type': 'text/plain' }, '[]'],
      ['/connexion', { 'Next-Action': 'f'.repeat(42), 'Content-Type': 'text/plain' }, '["$F1"]'],
      ['/compte', { 'Content-Type': 'application/x-www-form-urlencoded' }, '$ACTION_ID_=x&$ACTION_KEY=y'],
    ];
    for (const [path, headers, body] of posts) {
      const answer = await app.admin
        .copy()
        .ask(path, { method: 'POST', headers: { ...headers, ...own }, body });
      // The framework says 500 to a form that is none; what matters is that it says no more.
      expect(INSIDE.exec(answer.body)?.[0], `POST ${path} ${body}`).toBeUndefined();
      expect(answer.body, `POST ${path} ${body}`).not.toContain(process.cwd());
    }
    expect((await app.visitor().ask('/api/health')).status).toBe(200);
  });

  test('the log tells of all this, and of no password, token or cookie', async () => {
    const account = await app.enter('fanta', 'viewer');
    const wrong = `not her password ${Math.random()}`;
    await trySignIn(app.visitor(), { email: account.email, password: wrong });
    const token = await addToken(account.visitor, { name: 'for the log', permissions: ['data:read'] });
    await app
      .visitor({ headers: { Authorization: `Bearer ${token}` } })
      .ask('/api/v1/org-units?level=region');
    await app
      .visitor({ headers: { Authorization: `Bearer ${token}x` } })
      .ask('/api/v1/org-units?level=region');
    await account.visitor.ask('/donnees?jeton=a-secret-in-an-address');
    const cookies = [account.visitor, app.admin].flatMap((visitor) =>
      visitor.jar.entries(app.url).map(({ value }) => value),
    );
    secrets.push(account.password, wrong, token, token.slice(0, 20));
    secrets.push(...cookies.filter((value) => value.length > 20));
    await new Promise((resolve) => setTimeout(resolve, 500));
    const log = app.output.join('');
    expect(log.length, 'something was logged').toBeGreaterThan(200);
    expect(secrets.filter((secret) => log.includes(secret)).map((secret) => secret.slice(0, 12))).toEqual([]);
  });
});
