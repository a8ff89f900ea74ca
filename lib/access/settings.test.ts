import { afterEach, describe, expect, it, vi } from 'vitest';
import { accessSettings, cookiesAreSecure, signingSecret } from './settings';

describe('settings of access', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('are read once, and anew when a variable changes', () => {
    vi.stubEnv('TRUSTED_PROXIES', '1');
    const first = accessSettings();
    expect(first.trustedProxies).toBe(1);
    expect(accessSettings()).toEqual(first);
    vi.stubEnv('TRUSTED_PROXIES', '2');
    expect(accessSettings().trustedProxies).toBe(2);
  });

  it('sign with the given secret, and in the demonstration with one that lasts as long as the process', () => {
    vi.stubEnv('NEXTAUTH_SECRET', '');
    const made = signingSecret();
    expect(made).toMatch(/^[\w-]{43}$/);
    expect(signingSecret()).toBe(made);
    vi.stubEnv('NEXTAUTH_SECRET', 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g');
    expect(signingSecret()).toBe('q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g');
  });

  it('sign nothing for a real server that has no secret', () => {
    vi.stubEnv('NATIONAL_SERVER_URL', 'https://dhis2.example.org');
    vi.stubEnv('NATIONAL_SERVER_TOKEN', 't');
    vi.stubEnv('COUNTRY_PROFILE', 'p.json');
    vi.stubEnv('NEXTAUTH_SECRET', '');
    expect(() => signingSecret()).toThrow(/^NEXTAUTH_SECRET: is missing/);
  });

  it('keep cookies to https where people open an https address', () => {
    vi.stubEnv('NEXTAUTH_URL', 'http://127.0.0.1:3000');
    expect(cookiesAreSecure()).toBe(false);
    vi.stubEnv('NATIONAL_SERVER_URL', 'https://dhis2.example.org');
    vi.stubEnv('NATIONAL_SERVER_TOKEN', 't');
    vi.stubEnv('COUNTRY_PROFILE', 'p.json');
    vi.stubEnv('NEXTAUTH_URL', 'https://tableau.example.org');
    expect(cookiesAreSecure()).toBe(true);
  });
});
