import { afterEach, describe, expect, it, vi } from 'vitest';
import { pullOnce } from './session';

describe('pullOnce', () => {
  afterEach(() => vi.unstubAllEnvs());

  const configure = (env: Readonly<Record<string, string>>) => {
    const server = { DEMONSTRATION_SERVER_URL: 'http://127.0.0.1:9', DEMONSTRATION_SERVER_TOKEN: 't' };
    for (const [name, value] of Object.entries({
      NATIONAL_SERVER_URL: '',
      COUNTRY_PROFILE: '',
      ...server,
      ...env,
    })) {
      vi.stubEnv(name, value);
    }
  };
  const pull = () => pullOnce({ signal: new AbortController().signal });

  it('says that a setting is wrong', async () => {
    configure({ SYNC_SCHEDULE: 'tomorrow' });
    expect(await pull()).toMatchObject({
      reason: 'misconfigured',
      message: expect.stringMatching(/SYNC_SCHEDULE/),
    });
    configure({ SYNC_SCHEDULE: '', COUNTRY_PROFILE: '/nowhere/profile.json' });
    expect(await pull()).toMatchObject({ reason: 'misconfigured' });
  });

  it('does not take a database that is down for a wrong setting', async () => {
    configure({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' });
    await expect(pull()).rejects.toThrow(/ECONNREFUSED/);
  });
});
