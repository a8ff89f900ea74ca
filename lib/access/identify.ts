import { OVERVIEW } from '@/lib/org-units/scope';
import { currentStore } from '@/lib/store/current';
import { hasAccounts } from '@/lib/store/queries/accounts';
import { readApiTokenBySecret, touchApiToken } from '@/lib/store/queries/api-tokens';
import { readSessionBySecret, touchSession } from '@/lib/store/queries/sessions';
import type { Store } from '@/lib/store/types';
import type { Identity, NobodyReason } from './reader';
import { readerBySession, readerByToken } from './reader-of-account';
import { hashSecret } from './secrets';
import { hasSessionCookie, readSessionSecret } from './sessions/session-cookie';
import { accessSettings } from './settings';
import { hashToken } from './tokens/secret';
import { touchBeside } from './touch';
import { visitorOf } from './visitor';

const MINUTE = 60_000;

/**
 * Who asks, from the headers of a request: the owner of a bearer token, else of the session's cookie, else the public where
 * `PUBLIC_OVERVIEW` lets it in. The store is asked at every request, so that whatever is revoked is revoked at once.
 *
 * A bearer token that is not valid is of nobody, whatever cookie comes with it and whatever the public may see: a program must
 * learn that its token has ended, not be given less than it asked for.
 */
export async function identify(headers: Headers): Promise<Identity> {
  const store = await currentStore();
  const { address } = visitorOf(headers);
  const bearer = /^bearer(?:\s+(.*))?$/i.exec(headers.get('authorization')?.trim() ?? '');
  if (bearer) return identifyProgram(store, bearer[1] ?? '', address);
  const secret = await readSessionSecret(headers);
  const person = secret === null ? null : await identifyPerson(store, secret, address);
  return person ?? identifyStranger(store, hasSessionCookie(headers) ? 'not-valid' : 'anonymous', address);
}

async function identifyProgram(store: Store, secret: string, address: string): Promise<Identity> {
  const hash = hashToken(secret);
  const found = hash === null ? undefined : await readApiTokenBySecret(store, hash);
  const now = new Date();
  if (!found || found.token.revokedAt !== null || found.token.expiresAt <= now) {
    return { kind: 'nobody', reason: 'not-valid', address };
  }
  const { account, token } = found;
  if (account.disabledAt !== null) return { kind: 'nobody', reason: 'disabled', address };
  if (account.role === null) return { kind: 'nobody', reason: 'not-valid', address };
  touchBeside(token.id, { at: token.lastUsedAt, now, every: MINUTE }, () =>
    touchApiToken(store, token.id, now),
  );
  return { kind: 'reader', reader: readerByToken(account, token, address) };
}

/** `null`: there is no such session, or no more. */
async function identifyPerson(store: Store, secret: string, address: string): Promise<Identity | null> {
  const found = await readSessionBySecret(store, hashSecret(secret));
  const now = new Date();
  if (!found || found.session.expiresAt <= now) return null;
  const { account, session } = found;
  if (account.disabledAt !== null) return { kind: 'nobody', reason: 'disabled', address };
  touchBeside(session.id, { at: session.lastSeenAt, now, every: 5 * MINUTE }, () =>
    touchSession(store, session.id, now),
  );
  return { kind: 'reader', reader: readerBySession(account, session, address) };
}

async function identifyStranger(store: Store, reason: NobodyReason, address: string): Promise<Identity> {
  const { publicOverview, demonstration } = accessSettings();
  const closed = !demonstration && !(await hasAccounts(store));
  if (closed) return { kind: 'nobody', reason: 'no-accounts', address };
  if (!publicOverview) return { kind: 'nobody', reason, address };
  return {
    kind: 'reader',
    reader: {
      account: null,
      scope: OVERVIEW,
      permissions: new Set(['overview:read'] as const),
      via: 'public',
      sessionId: null,
      tokenName: null,
      mustChangePassword: false,
      address,
    },
  };
}
