import { NextRequest } from 'next/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { proxy } from '@/proxy';
import { REFUSAL_HEADER } from './turned-away';

const HOST = '127.0.0.1:3000';
const SESSION = { cookie: 'next-auth.session-token=x' };

beforeEach(() => vi.stubEnv('NEXTAUTH_URL', ''));
afterEach(() => vi.unstubAllEnvs());

function ask(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const sent = { host: HOST, ...headers };
  return proxy(new NextRequest(`http://${HOST}${path}`, { method, headers: sent }));
}
const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? '';
const goesOn = (response: Response) => response.headers.get('x-middleware-next') === '1';

/** Behind a name of its own, which takes a real server. */
function openToPublic(): void {
  vi.stubEnv('NATIONAL_SERVER_URL', 'https://dhis2.example.org/');
  vi.stubEnv('NATIONAL_SERVER_TOKEN', 'x');
  vi.stubEnv('COUNTRY_PROFILE', 'profile.json');
  vi.stubEnv('NEXTAUTH_URL', 'https://tableau.example.org');
  vi.stubEnv('NEXTAUTH_SECRET', 'qJ3x8Vn2Lr5Tz7Kw1Hd4Gf6Pb9Mc0Ys2AeXo');
}

describe('the proxy', () => {
  it('leads to the sign-in and back whoever brings no session, without a word of the page', () => {
    const response = ask('/donnees?x=1&y=//evil.example');
    expect(response.status).toBe(307);
    const to = new URL(response.headers.get('location') ?? '', `http://${HOST}`);
    // The framework sends the path alone: the address is the one that was asked, by its own reckoning.
    expect([to.host, to.pathname, to.searchParams.get('retour')]).toEqual([
      'localhost:3000',
      '/connexion',
      '/donnees?x=1&y=//evil.example',
    ]);
    expect(goesOn(ask('/donnees', SESSION))).toBe(true);
    expect(goesOn(ask('/donnees', { authorization: 'Bearer x' }))).toBe(true);
  });

  it.each(['/connexion', '/langue?vers=en', '/connexion/sso', '/nowhere'])('lets anyone on to %s', (path) => {
    expect(goesOn(ask(path))).toBe(true);
  });

  it('opens the overview, and no more, where it is public', () => {
    expect(ask('/').status).toBe(307);
    vi.stubEnv('PUBLIC_OVERVIEW', 'true');
    expect(goesOn(ask('/'))).toBe(true);
    expect(ask('/regions/R1').status).toBe(307);
  });

  it('makes a nonce for each answer and hands it to the framework, over what a client sends', () => {
    const forged = { 'content-security-policy': "script-src 'nonce-forged'" };
    const [first, second] = [ask('/', { ...SESSION, ...forged }), ask('/', SESSION)];
    expect(first.headers.get('x-middleware-request-content-security-policy')).toBe(policyOf(first));
    const scripts = /script-src ([^;]+)/.exec(policyOf(first))?.[1] ?? '';
    expect(scripts).toMatch(/^'self' 'nonce-[\w+/]{24}' 'strict-dynamic'$/);
    expect(policyOf(first)).not.toBe(policyOf(second));
    expect(policyOf(first)).not.toContain('forged');
  });

  it('lets nothing in from elsewhere, and no frame around', () => {
    const policy = policyOf(ask('/', SESSION));
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(
      /https?:|unsafe-eval|\*|script-src[^;]*unsafe-inline|style-src [^;]*unsafe-inline/,
    );
    expect(policyOf(ask('/langue'))).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it('answers under its own name only', async () => {
    for (const host of ['evil.example', 'localhost.evil.example', '192.168.1.7:3000']) {
      const response = ask('/connexion', { host, 'x-forwarded-host': HOST });
      expect(response.status).toBe(421);
      expect(await response.text()).not.toContain(host);
    }
    openToPublic();
    expect(ask('/connexion').status).toBe(421);
    expect(goesOn(ask('/connexion', { host: 'tableau.example.org' }))).toBe(true);
  });

  it('keeps browsers to https where people open it by https', () => {
    expect(ask('/connexion').headers.get('strict-transport-security')).toBeNull();
    openToPublic();
    const response = ask('/connexion', { host: 'tableau.example.org' });
    expect(response.headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
    expect(policyOf(response)).toContain('upgrade-insecure-requests');
    // The cookie's name is another one there: that of plain http is not looked at.
    expect(ask('/', { host: 'tableau.example.org', ...SESSION }).status).toBe(307);
  });

  it('refuses a form of another site, and one that is too long, before it is read', () => {
    const own = { ...SESSION, origin: `http://${HOST}` };
    expect(goesOn(ask('/compte', own, 'POST'))).toBe(true);
    expect(ask('/compte', { ...SESSION, origin: 'https://evil.example' }, 'POST').status).toBe(403);
    const claimed = { ...SESSION, origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' };
    expect(ask('/compte', claimed, 'POST').status).toBe(403);
    expect(ask('/compte', { ...SESSION, origin: 'null' }, 'POST').status).toBe(403);
    expect(ask('/compte', SESSION, 'POST').status).toBe(403);
    expect(ask('/compte', { ...own, 'content-length': '100000' }, 'POST').status).toBe(413);
  });

  it('takes the long form of a note, within its own bound', () => {
    const own = { ...SESSION, origin: `http://${HOST}` };
    const send = (bytes: string) =>
      ask('/reunions/abc/note/preparer', { ...own, 'content-length': bytes }, 'POST');
    expect(goesOn(send('500000'))).toBe(true);
    expect(send('600000').status).toBe(413);
    expect(ask('/reunions/abc', { ...own, 'content-length': '100000' }, 'POST').status).toBe(413);
  });

  it.each([400, 403, 405, 411])(
    'says in words what the server turned away with %i, by whatever name',
    async (status) => {
      openToPublic();
      const response = ask('/refus', { host: 'evil.example', [REFUSAL_HEADER]: String(status) });
      expect(response.status).toBe(status);
      expect(await response.text()).toMatch(/\.\n.+\.\n$/);
      expect(policyOf(response)).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(response.headers.get('strict-transport-security')).toMatch(/^max-age=/);
      expect(response.headers.get('allow')).toBe(status === 405 ? 'GET, HEAD, POST' : null);
    },
  );

  it('keeps browsers to https in its own refusals too', () => {
    openToPublic();
    const host = 'tableau.example.org';
    for (const response of [
      ask('/connexion'),
      ask('/connexion', { host, origin: 'https://evil.example' }, 'POST'),
      ask('/connexion', { host, origin: `https://${host}`, 'content-length': '100000' }, 'POST'),
    ]) {
      expect([403, 413, 421]).toContain(response.status);
      expect(response.headers.get('strict-transport-security')).toMatch(/^max-age=/);
    }
  });
});
