import './next-request';
import { afterEach, beforeEach, vi } from 'vitest';
import type { AuditEntry } from '@/lib/store/access-types';
import { readAudit } from '@/lib/store/queries/audit';
import type { MakeStore } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import { finishSingleSignOn } from '../single-sign-on/finish';
import { startSingleSignOn } from '../single-sign-on/start';
import { type IdentityProvider, startIdentityProvider } from './identity-provider';
import type { Browser } from './next-request';
import { useStore } from './people';

const HERE = 'http://127.0.0.1:3000';
/** Where the provider sends browsers back to. */
export const BACK = `${HERE}/api/auth/callback/oidc`;
export const AWA = { sub: 'awa-1', email: 'Awa@example.org', email_verified: true, name: 'Awa Traoré' };
/** Where a sign-in is headed unless it says otherwise. */
export const HEADED = '/regions/abc?periode=2026-06';

/** Follows the provider's redirects, with its cookies, until it sends the browser back here. */
export async function passProvider(from: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = from;
  while (!address.startsWith(HERE)) {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie } });
    for (const text of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (text.split(';')[0] ?? '').split(/=(.*)/s);
      cookies.set(name, value);
    }
    const location = answer.headers.get('location');
    if (location === null) throw new Error(`The provider answers ${String(answer.status)}.`);
    address = new URL(location, address).href;
  }
  return address;
}

/** Asks to sign in; answers where the browser is sent. */
export async function start(browser: Browser, returnTo = HEADED): Promise<string> {
  const answer = await browser.ask(() => startSingleSignOn(returnTo));
  return answer.headers.get('location') ?? '';
}

/** Comes back from the provider; answers where the browser is sent. */
export async function finish(browser: Browser, address: string): Promise<string> {
  const answer = await browser.ask(() => finishSingleSignOn(browser.request(address)));
  return answer.headers.get('location') ?? '';
}

export async function signIn(browser: Browser, returnTo?: string): Promise<string> {
  return finish(browser, await passProvider(await start(browser, returnTo)));
}

export interface SsoSuite {
  store: Store;
  /** Starts a provider and makes it the configured one. */
  provide(special?: Partial<Parameters<typeof startIdentityProvider>[0]>): Promise<IdentityProvider>;
  /** The journal, oldest first. */
  journal(): Promise<AuditEntry[]>;
}

/** A new store and settings before each test of a suite; providers are closed after it. */
export function setUpSingleSignOn(makeStore: MakeStore): () => SsoSuite {
  const providers: IdentityProvider[] = [];
  let suite: SsoSuite | undefined;
  beforeEach(async () => {
    vi.stubEnv('NEXTAUTH_URL', HERE);
    vi.stubEnv('NEXTAUTH_SECRET', 'q8Zk2Yw5Ttx0VvC7mB1rLd9sHj4nPf6g');
    vi.stubEnv('LOG_LEVEL', 'silent');
    const store = await makeStore();
    useStore(store);
    suite = {
      store,
      provide: async (special = {}) => {
        const provider = await startIdentityProvider({ redirectUri: BACK, person: { ...AWA }, ...special });
        providers.push(provider);
        vi.stubEnv('OIDC_ISSUER', provider.issuer);
        vi.stubEnv('OIDC_CLIENT_ID', provider.clientId);
        vi.stubEnv('OIDC_CLIENT_SECRET', provider.clientSecret);
        return provider;
      },
      journal: async () => (await readAudit(store, { limit: 99 })).reverse(),
    };
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    for (const provider of providers.splice(0)) await provider.close();
  });
  return () => {
    if (!suite) throw new Error('Only within a test.');
    return suite;
  };
}
