import { describe, expect, it } from 'vitest';
import { EnvironmentError, readEnvironment } from './environment';

const read = (env: Record<string, string>) => () => readEnvironment(env);

describe('readEnvironment', () => {
  it('needs nothing: the demonstration on loopback, embedded database, nightly pull', () => {
    expect(readEnvironment({})).toEqual({
      demonstration: true,
      nationalServer: null,
      countryProfile: null,
      databaseUrl: null,
      dataDir: '.data',
      storeFile: 'demonstration.sqlite',
      syncSchedule: '0 2 * * *',
      logLevel: 'info',
      port: 3000,
      host: '127.0.0.1',
      metricsToken: null,
      access: { publicAddress: null, secret: null, oidc: null, publicOverview: false, trustedProxies: 0 },
      mail: null,
    });
  });

  it('reads a server with a token or with a name and password', () => {
    const url = 'https://dhis2.example.org/dhis';
    expect(
      readEnvironment({
        NATIONAL_SERVER_URL: url,
        NATIONAL_SERVER_TOKEN: 'd2pat_x',
        COUNTRY_PROFILE: 'p.json',
      }).nationalServer?.credentials,
    ).toEqual({
      kind: 'token',
      token: 'd2pat_x',
    });
    expect(
      readEnvironment({
        NATIONAL_SERVER_URL: url,
        NATIONAL_SERVER_USERNAME: 'u',
        NATIONAL_SERVER_PASSWORD: 'p',
        COUNTRY_PROFILE: 'p.json',
      }).nationalServer?.credentials.kind,
    ).toBe('basic');
  });

  it.each([
    [{ PORT: 'abc' }, /^PORT: /],
    [{ PORT: '70000' }, /^PORT: /],
    [{ HOST: '0.0.0.0' }, /^HOST: .*loopback/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL: /],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL: .*postgres/],
    [{ SYNC_SCHEDULE: 'tomorrow' }, /^SYNC_SCHEDULE: .*cron/],
    [{ SYNC_SCHEDULE: '99 99 * * *' }, /^SYNC_SCHEDULE: .*cron/],
    [{ PORT: '0x50' }, /^PORT: /],
    [{ PORT: '1e3' }, /^PORT: /],
    [{ NATIONAL_SERVER_URL: 'http://a/?x=1' }, /^NATIONAL_SERVER_URL: /],
    [{ NATIONAL_SERVER_URL: 'ftp://x' }, /^NATIONAL_SERVER_URL: /],
    [{ NATIONAL_SERVER_URL: 'https://user:pw@x.org' }, /^NATIONAL_SERVER_URL: .*without credentials/],
    [{ NATIONAL_SERVER_URL: 'https://x.org' }, /^NATIONAL_SERVER_TOKEN: is missing/],
    [{ NATIONAL_SERVER_TOKEN: 'secret' }, /^NATIONAL_SERVER_URL: is missing/],
    [
      { NATIONAL_SERVER_URL: 'https://x.org', NATIONAL_SERVER_TOKEN: 's', NATIONAL_SERVER_PASSWORD: 'p' },
      /keep one/,
    ],
    [{ NATIONAL_SERVER_URL: 'https://x.org', NATIONAL_SERVER_TOKEN: 's' }, /^COUNTRY_PROFILE: is missing/],
    [{ DEMONSTRATION_SERVER_URL: 'https://x.org' }, /^DEMONSTRATION_SERVER_URL: /],
    [{ NATIONAL_SERVER_RATE: '0' }, /^NATIONAL_SERVER_RATE: /],
  ])('names the bad variable: %o', (env, message) => {
    expect(read(env)).toThrow(EnvironmentError);
    expect(read(env)).toThrow(message);
  });

  it('takes the demonstration server that the launcher started, still as a demonstration', () => {
    const environment = readEnvironment({
      DEMONSTRATION_SERVER_URL: 'http://127.0.0.1:9',
      DEMONSTRATION_SERVER_TOKEN: 't',
    });
    expect(environment.demonstration).toBe(true);
    expect(environment.nationalServer?.url.href).toBe('http://127.0.0.1:9/');
  });

  it('never repeats a value, which may be a secret', () => {
    const attempt = read({ NATIONAL_SERVER_URL: 'https://admin:hunter2@x.org' });
    expect(attempt).not.toThrow(/hunter2/);
    expect(attempt).toThrow(EnvironmentError);
  });
});
