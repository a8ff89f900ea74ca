import { Browser } from './next-request';
import { randomUUID } from 'node:crypto';
import { encode } from 'next-auth/jwt';
import type { Account, AccountSession, ApiToken } from '@/lib/store/access-types';
import { addApiToken } from '@/lib/store/queries/api-tokens';
import { addSession } from '@/lib/store/queries/sessions';
import type { Store } from '@/lib/store/types';
import { identify } from '../identify';
import type { NobodyReason, Reader } from '../reader';
import { hashSecret, newSecret } from '../secrets';
import { sessionCookieName } from '../sessions/session-cookie';
import { signingSecret } from '../settings';
import { newTokenSecret } from '../tokens/secret';

const HOUR = 3600_000;

/** A session of an account, and the browser that holds its cookie. */
export async function issueSession(
  store: Store,
  account: Account,
  special: Partial<AccountSession> = {},
  cookieSecret = signingSecret(),
): Promise<Browser> {
  const secret = newSecret();
  const now = Date.now();
  const session: AccountSession = {
    id: randomUUID(),
    account: account.id,
    via: 'password',
    createdAt: new Date(now),
    lastSeenAt: new Date(now),
    expiresAt: new Date(now + 12 * HOUR),
    address: '',
    userAgent: '',
    ...special,
  };
  await addSession(store, session, hashSecret(secret));
  const browser = new Browser({ 'x-tableau-peer': '192.0.2.7' });
  browser.cookies.set(sessionCookieName(), await encode({ token: { sid: secret }, secret: cookieSecret }));
  return browser;
}

/** An access token of an account, as the headers of a request that brings it. */
export async function issueToken(
  store: Store,
  account: Account,
  special: Partial<ApiToken> = {},
): Promise<Headers> {
  const { secret, hash, hint } = newTokenSecret();
  const token: ApiToken = {
    id: randomUUID(),
    account: account.id,
    name: 'excel',
    hint,
    permissions: ['data:read', 'sync:start'],
    regions: null,
    createdAt: new Date(),
    expiresAt: new Date(Date.now() + HOUR),
    lastUsedAt: null,
    revokedAt: null,
    ...special,
  };
  await addApiToken(store, token, hash);
  return new Headers({ authorization: `Bearer ${secret}` });
}

/** Who a request is of, where it must be of somebody. */
export async function readerOf(headers: Headers): Promise<Reader> {
  const identity = await identify(headers);
  if (identity.kind !== 'reader') throw new Error(`nobody: ${identity.reason}`);
  return identity.reader;
}

export async function whyNobody(headers: Headers): Promise<NobodyReason | 'a reader'> {
  const identity = await identify(headers);
  return identity.kind === 'nobody' ? identity.reason : 'a reader';
}
