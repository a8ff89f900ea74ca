import 'server-only';
import { writeTogether } from '../transactions';
import type { Store } from '../types';

export interface SignInFailure {
  /** A hash of the e-mail tried: an e-mail typed wrongly may be a password. */
  readonly account: string;
  /** The device, or the address where the device is unknown. */
  readonly source: string;
  readonly address: string;
  readonly at: Date;
}

/** Failures that have all of what is given in common. */
export type FailureFilter = Partial<Pick<SignInFailure, 'account' | 'source' | 'address'>>;

export async function addFailure(store: Store, failure: SignInFailure): Promise<void> {
  const { at, ...rest } = failure;
  await writeTogether(store, ({ db }) =>
    db
      .insertInto('sign_in_failure')
      .values({ ...rest, at: at.getTime() })
      .execute(),
  );
}

/** How many failures there were since an instant, and when the last was; `null`: there was none. */
export async function countFailures(
  store: Store,
  filter: FailureFilter,
  since: Date,
): Promise<{ readonly count: number; readonly last: Date | null }> {
  let query = store.db
    .selectFrom('sign_in_failure')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max('at').as('last')])
    .where('at', '>=', since.getTime());
  for (const column of ['account', 'source', 'address'] as const) {
    const value = filter[column];
    if (value !== undefined) query = query.where(column, '=', value);
  }
  const { count, last } = await query.executeTakeFirstOrThrow();
  // Without a row the greatest is null, which the type does not know.
  return { count, last: count === 0 ? null : new Date(last) };
}

/** After a sign-in: forgets the failures of that account from that source, and no others. */
export async function forgetFailures(
  store: Store,
  of: Pick<SignInFailure, 'account' | 'source'>,
): Promise<void> {
  await writeTogether(store, ({ db }) =>
    db
      .deleteFrom('sign_in_failure')
      .where('account', '=', of.account)
      .where('source', '=', of.source)
      .execute(),
  );
}

/** Forgets the failures before an instant; returns how many. */
export async function pruneFailures(store: Store, before: Date): Promise<number> {
  const pruned = await writeTogether(store, ({ db }) =>
    db.deleteFrom('sign_in_failure').where('at', '<', before.getTime()).executeTakeFirst(),
  );
  return Number(pruned.numDeletedRows);
}
