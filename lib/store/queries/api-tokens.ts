import 'server-only';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { TOKEN_PERMISSIONS, type Permission } from '@/lib/access/permissions';
import type { Account, ApiToken } from '../access-types';
import type { ApiTokenTable } from '../access-schema';
import { writeTogether } from '../transactions';
import type { Store } from '../types';
import { parseRegions, toDate, writeRegions } from './account-rows';
import { readAccount } from './accounts';

const names = z.array(z.string());

/** Adds an access token; of its secret the store keeps the hash alone. */
export async function addApiToken(store: Store, token: ApiToken, secretHash: string): Promise<void> {
  await writeTogether(store, ({ db }) =>
    db
      .insertInto('api_token')
      .values({
        id: token.id,
        secret_hash: secretHash,
        account: token.account,
        name: token.name,
        hint: token.hint,
        permissions: JSON.stringify(token.permissions),
        regions: writeRegions(token.regions),
        created_at: token.createdAt.getTime(),
        expires_at: token.expiresAt.getTime(),
        last_used_at: token.lastUsedAt?.getTime() ?? null,
        revoked_at: token.revokedAt?.getTime() ?? null,
      })
      .execute(),
  );
}

/** The token of a secret and its account. Expiry, revocation and disabling are for the caller to judge. */
export async function readApiTokenBySecret(
  store: Store,
  secretHash: string,
): Promise<{ readonly token: ApiToken; readonly account: Account } | undefined> {
  const row = await store.db
    .selectFrom('api_token')
    .selectAll()
    .where('secret_hash', '=', secretHash)
    .executeTakeFirst();
  const account = row && (await readAccount(store, row.account));
  return account && { token: toToken(row), account };
}

/** Tokens of an account, the newest first; expired and revoked ones too. */
export async function readApiTokensOf(store: Store, accountId: string): Promise<ApiToken[]> {
  const rows = await store.db
    .selectFrom('api_token')
    .selectAll()
    .where('account', '=', accountId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toToken);
}

export async function touchApiToken(store: Store, id: string, at: Date): Promise<void> {
  await writeTogether(store, ({ db }) =>
    db.updateTable('api_token').set({ last_used_at: at.getTime() }).where('id', '=', id).execute(),
  );
}

/** Revokes a token of an account; `false` when it has none of that id that is not revoked yet. */
export async function revokeApiToken(
  store: Store,
  accountId: string,
  id: string,
  at: Date,
): Promise<boolean> {
  const revoked = await writeTogether(store, ({ db }) =>
    db
      .updateTable('api_token')
      .set({ revoked_at: at.getTime() })
      .where('account', '=', accountId)
      .where('id', '=', id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst(),
  );
  return revoked.numUpdatedRows > 0n;
}

function toToken(row: Selectable<ApiTokenTable>): ApiToken {
  return {
    id: row.id,
    account: row.account,
    name: row.name,
    hint: row.hint,
    permissions: parsePermissions(row.permissions),
    regions: parseRegions(row.regions),
    createdAt: new Date(row.created_at),
    expiresAt: new Date(row.expires_at),
    lastUsedAt: toDate(row.last_used_at),
    revokedAt: toDate(row.revoked_at),
  };
}

/** A right that tokens no longer have is not granted, and its name not an error: the token keeps the others. */
function parsePermissions(json: string): Permission[] {
  const stored = names.parse(JSON.parse(json));
  return TOKEN_PERMISSIONS.filter((permission) => stored.includes(permission));
}
