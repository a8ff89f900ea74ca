import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment, requireAccessSettings } from './environment';

const SECRET = 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g';
const SERVER = {
  NATIONAL_SERVER_URL: 'https://dhis2.example.org/',
  NATIONAL_SERVER_TOKEN: 't',
  COUNTRY_PROFILE: 'p.json',
};
const OIDC = { OIDC_ISSUER: 'https://sso.example.org/realm', OIDC_CLIENT_ID: 'id', OIDC_CLIENT_SECRET: 'cs' };
const PUBLIC = { NEXTAUTH_URL: 'https://tableau.example.org', NEXTAUTH_SECRET: SECRET };

describe('settings of access', () => {
  it('are read whole for a real server', () => {
    const all = { ...SERVER, ...PUBLIC, ...OIDC, PUBLIC_OVERVIEW: 'true', TRUSTED_PROXIES: '2' };
    expect(readEnvironment({ ...all, HOST: '0.0.0.0' })).toMatchObject({
      host: '0.0.0.0',
      access: {
        publicAddress: new URL('https://tableau.example.org/'),
        secret: SECRET,
        oidc: { issuer: new URL(OIDC.OIDC_ISSUER), clientId: 'id', clientSecret: 'cs' },
        publicOverview: true,
        trustedProxies: 2,
      },
    });
  });

  it.each(['http://127.0.0.1:3000', 'http://localhost:3000/', 'http://[::1]:3000', 'https://a.example'])(
    'take %s as the address that people open',
    (address) => {
      expect(readEnvironment({ ...SERVER, NEXTAUTH_URL: address }).access.publicAddress?.origin).toBe(
        new URL(address).origin,
      );
    },
  );

  it.each([
    ['NEXTAUTH_URL', 'http://tableau.example.org'],
    ['NEXTAUTH_URL', 'https://tableau.example.org/app'],
    ['NEXTAUTH_URL', 'https://u:hunter2@tableau.example.org'],
    ['NEXTAUTH_URL', 'https://tableau.example.org/?q=1'],
    ['NEXTAUTH_URL', 'board.example.net'],
    ['NEXTAUTH_SECRET', SECRET.slice(1)],
    ['NEXTAUTH_SECRET', 'a'.repeat(64)],
    ['NEXTAUTH_SECRET', 'k3Fz90Qp'.repeat(4)],
    ['NEXTAUTH_SECRET', 'change-me-change-you-change-all-x1'],
    ['NEXTAUTH_SECRET', 'my very very long and safe secret!'],
    ['OIDC_ISSUER', 'http://sso.example.org'],
    ['PUBLIC_OVERVIEW', 'yes'],
    ['TRUSTED_PROXIES', '6'],
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', '1.5'],
    ['HOST', 'a b'],
  ])('name a bad %s and keep its value to themselves: %s', (variable, value) => {
    const attempt = () => readEnvironment({ ...SERVER, ...PUBLIC, ...OIDC, [variable]: value });
    expect(attempt).toThrow(EnvironmentError);
    expect(attempt).toThrow(new RegExp(`^${variable}: `));
    if (value.length > 4) {
      expect(attempt).not.toThrow(new RegExp(value.replace(/[^\w-]/g, '.')));
    }
  });

  it.each(['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])(
    'name %s when it alone is missing',
    (name) => {
      expect(() => readEnvironment({ ...SERVER, ...OIDC, [name]: '' })).toThrow(
        new RegExp(`^${name}: is missing`),
      );
    },
  );

  it('keep the demonstration on loopback, whatever else is set', () => {
    for (const [name, value] of [
      ['HOST', '0.0.0.0'],
      ['NEXTAUTH_URL', 'https://tableau.example.org'],
    ] as const) {
      expect(() => readEnvironment({ NEXTAUTH_SECRET: SECRET, [name]: value })).toThrow(
        new RegExp(`^${name}: .*loopback`),
      );
    }
    expect(() => readEnvironment(OIDC)).toThrow(/^OIDC_ISSUER: .*loopback/);
    expect(
      readEnvironment({ ...OIDC, OIDC_ISSUER: 'http://127.0.0.1:9/', NEXTAUTH_URL: 'http://localhost:3000' })
        .access.oidc?.issuer.port,
    ).toBe('9');
  });

  it('let a real server listen on a network only once it has an address and a secret', () => {
    for (const missing of ['NEXTAUTH_URL', 'NEXTAUTH_SECRET']) {
      expect(() => readEnvironment({ ...SERVER, ...PUBLIC, HOST: '10.0.0.1', [missing]: '' })).toThrow(
        /^HOST: .*NEXTAUTH_URL and NEXTAUTH_SECRET/,
      );
    }
  });
});

describe('requireAccessSettings', () => {
  it('wants a secret, then an address, of a real server', () => {
    expect(() => requireAccessSettings(readEnvironment(SERVER))).toThrow(
      /^NEXTAUTH_SECRET: is missing.*openssl rand -base64 32/,
    );
    expect(() => requireAccessSettings(readEnvironment({ ...SERVER, NEXTAUTH_SECRET: SECRET }))).toThrow(
      /^NEXTAUTH_URL: is missing.*https:/,
    );
    expect(() => requireAccessSettings(readEnvironment({ ...SERVER, ...PUBLIC }))).not.toThrow();
  });

  it('wants nothing in the demonstration', () => {
    expect(() => requireAccessSettings(readEnvironment({}))).not.toThrow();
  });
});
