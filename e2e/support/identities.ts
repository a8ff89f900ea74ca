import { randomBytes } from 'node:crypto';
import { type Permission, ROLE_PERMISSIONS, TOKEN_PERMISSIONS } from '../../lib/access/permissions';
import { generatePassword } from '../../lib/access/passwords/policy';
import { addToken } from './api-tokens';
import type { Standing } from './expected-access';
import { signIn } from './sign-in';
import { changeStore } from './store-file';
import { addUser } from './user-command';
import { Visitor } from './visitor';

export interface Somebody extends Standing {
  readonly name: string;
  readonly visitor: Visitor;
}

/** A program with an embedded store in reach, and the environment of its commands. */
export interface Reached {
  readonly url: string;
  readonly storeFile: string;
  readonly env: Readonly<Record<string, string>>;
  /** A region of its country, to confine people to. */
  readonly region: string;
}

const HOUR = 3_600_000;

/** Everybody that the route walk knows, each signed in and then made what they are. */
export async function makeEverybody(at: Reached): Promise<Somebody[]> {
  const run = randomBytes(4).toString('hex');
  const enter = async (name: string, role: string, regions: readonly string[] = []) => {
    const email = `${name.replace(/\W+/g, '-')}-${run}@walk.example`;
    const account = { email, password: generatePassword() };
    await addUser(account, role, at.env, regions);
    return { email, visitor: await signIn(new Visitor(at.url), account) };
  };
  const change = (statement: string, ...values: (string | number)[]) => {
    if (changeStore(at.storeFile, statement, ...values) < 1) throw new Error(`changed nothing: ${statement}`);
  };
  const ofAccount = (email: string) => `(select id from account where email = '${email}')`;

  const somebody: Somebody[] = [{ name: 'anonymous', visitor: new Visitor(at.url), may: null }];
  const forged = `next-auth.session-token=${randomBytes(32).toString('hex')}`;
  somebody.push({ name: 'forged cookie', visitor: new Visitor(at.url, { cookie: forged }), may: null });
  const people = new Map<string, Visitor>();
  for (const role of ['viewer', 'official', 'secretary', 'admin'] as const) {
    const { visitor } = await enter(role, role);
    people.set(role, visitor);
    somebody.push({ name: `${role}, the nation`, visitor, may: ROLE_PERMISSIONS[role] });
  }
  const scoped = await enter('scoped viewer', 'viewer', [at.region]);
  somebody.push({ name: 'viewer, one region', visitor: scoped.visitor, may: ROLE_PERMISSIONS.viewer });

  const bare = await enter('role-less', 'viewer');
  change(`update account set role = null where email = ?`, bare.email);
  somebody.push({ name: 'without a role', visitor: bare.visitor, may: ['account:own'] });

  const given = await enter('given password', 'admin');
  change(`update account set must_change_password = 1 where email = ?`, given.email);
  const mayAll = { may: ROLE_PERMISSIONS.admin, mustChangePassword: true };
  somebody.push({ name: 'admin, password given', visitor: given.visitor, ...mayAll });

  // The session's row stays, so that disabling alone must do it.
  const disabled = await enter('disabled', 'admin');
  const orphan = await addToken(disabled.visitor, { name: 'orphan', permissions: TOKEN_PERMISSIONS });
  change(`update account set disabled_at = ? where email = ?`, Date.now(), disabled.email);
  somebody.push({ name: 'disabled admin', visitor: disabled.visitor, may: null });

  const expired = await enter('expired', 'admin');
  change(
    `update account_session set expires_at = ? where account = ${ofAccount(expired.email)}`,
    Date.now() - HOUR,
  );
  somebody.push({ name: 'admin, session expired', visitor: expired.visitor, may: null });

  const owner = people.get('admin') ?? new Visitor(at.url);
  const withToken = (secret: string) =>
    new Visitor(at.url, { headers: { Authorization: `Bearer ${secret}` } });
  const addOwn = async (
    name: string,
    permissions: readonly Permission[],
    may: readonly Permission[] | null,
  ) => {
    const secret = await addToken(owner, { name, permissions });
    somebody.push({ name: `token, ${name}`, visitor: withToken(secret), may, isToken: true });
  };
  await addOwn('all rights', TOKEN_PERMISSIONS, TOKEN_PERMISSIONS);
  await addOwn('sync:read only', ['sync:read'], ['sync:read']);
  await addOwn('expired', TOKEN_PERMISSIONS, null);
  change(`update api_token set expires_at = ? where name = 'expired'`, Date.now() - HOUR);
  await addOwn('revoked', TOKEN_PERMISSIONS, null);
  change(`update api_token set revoked_at = ? where name = 'revoked'`, Date.now() - HOUR);
  somebody.push({ name: 'token of a disabled', visitor: withToken(orphan), may: null, isToken: true });
  return somebody;
}
