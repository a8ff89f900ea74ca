import 'server-only';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { ROLES } from '@/lib/access/permissions';
import { LANGUAGES } from '@/lib/i18n/language';
import type { Account } from '../access-types';
import type { AccountTable } from '../access-schema';

const roles = z.enum(ROLES);
const languages = z.enum(LANGUAGES);
const uids = z.array(z.string());

/** What of an account may change: not its id, its e-mail or the day it was added. */
export type AccountChanges = Partial<Omit<Account, 'id' | 'email' | 'createdAt'>>;

export function toAccount(row: Selectable<AccountTable>): Account {
  const { issuer, subject } = row;
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role === null ? null : roles.parse(row.role),
    regions: parseRegions(row.regions),
    language: languages.parse(row.language),
    passwordHash: row.password_hash,
    mustChangePassword: row.must_change_password === 1,
    identity: issuer === null || subject === null ? null : { issuer, subject },
    createdAt: new Date(row.created_at),
    lastSignInAt: toDate(row.last_sign_in_at),
    disabledAt: toDate(row.disabled_at),
  };
}

/** Columns of what is given; what is absent is left out. */
export function toColumns(changes: AccountChanges): Partial<Selectable<AccountTable>> {
  const { name, role, regions, language, passwordHash, mustChangePassword, identity } = changes;
  const { lastSignInAt, disabledAt } = changes;
  return {
    ...(name === undefined ? {} : { name }),
    ...(role === undefined ? {} : { role }),
    ...(regions === undefined ? {} : { regions: writeRegions(regions) }),
    ...(language === undefined ? {} : { language }),
    ...(passwordHash === undefined ? {} : { password_hash: passwordHash }),
    ...(mustChangePassword === undefined ? {} : { must_change_password: mustChangePassword ? 1 : 0 }),
    ...(identity === undefined
      ? {}
      : { issuer: identity?.issuer ?? null, subject: identity?.subject ?? null }),
    ...(lastSignInAt === undefined ? {} : { last_sign_in_at: lastSignInAt?.getTime() ?? null }),
    ...(disabledAt === undefined ? {} : { disabled_at: disabledAt?.getTime() ?? null }),
  };
}

/** Regions that an account or token is confined to; `null`: not confined. An empty list is not the nation: it is nowhere. */
export function parseRegions(json: string | null): readonly string[] | null {
  return json === null ? null : uids.parse(JSON.parse(json));
}

export function writeRegions(regions: readonly string[] | null): string | null {
  return regions === null ? null : JSON.stringify(regions);
}

export function toDate(instant: number | null): Date | null {
  return instant === null ? null : new Date(instant);
}
