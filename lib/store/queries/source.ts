import 'server-only';
import type { Source, Store } from '../types';

/** Where the data of this store come from; `undefined` before the first pull. */
export async function readSource(store: Store): Promise<Source | undefined> {
  const row = await store.db.selectFrom('source').selectAll().executeTakeFirst();
  return (
    row && {
      kind: row.kind === 'demonstration' ? 'demonstration' : 'server',
      origin: row.origin,
      profileId: row.profile_id,
      fictive: row.fictive === 1,
      ...(row.root === null ? {} : { root: row.root }),
    }
  );
}

/** The demonstration as a source. It listens on another port at each start: it has no origin. */
export function demonstrationSource(profileId: string): Source {
  return { kind: 'demonstration', origin: '', profileId, fictive: true };
}

/** The store holds data of another source; the message names both and the remedy. */
export class SourceMismatch extends Error {
  override readonly name = 'SourceMismatch';
  constructor(
    readonly held: Source,
    readonly wanted: Source,
  ) {
    super(
      `The store holds data of ${describeSource(held)}, but ${describeSource(wanted)} is configured; ` +
        'use another DATA_DIR or DATABASE_URL for it, or set NATIONAL_SERVER_URL and COUNTRY_PROFILE back.',
    );
  }
}

/**
 * Makes a source the store's own, or checks that it already is: figures of two servers, or of two profiles, are never mixed.
 * @throws SourceMismatch naming both and the remedy.
 */
export async function claimSource(store: Store, wanted: Source): Promise<void> {
  await store.db
    .insertInto('source')
    .values({
      id: 1,
      kind: wanted.kind,
      origin: wanted.origin,
      profile_id: wanted.profileId,
      fictive: wanted.fictive ? 1 : 0,
      root: wanted.root ?? null,
    })
    .onConflict((oc) => oc.doNothing())
    .execute();
  const held = await readSource(store);
  if (held && !isSame(held, wanted)) throw new SourceMismatch(held, wanted);
  if (wanted.root === undefined || held?.root !== undefined) return;
  await store.db.updateTable('source').set({ root: wanted.root }).execute();
}

function describeSource(source: Source): string {
  const server = source.kind === 'demonstration' ? 'the demonstration server' : source.origin;
  const country = source.root === undefined ? '' : `, country ${source.root}`;
  return `${server} (profile ${source.profileId}${country})`;
}

function isSame(a: Source, b: Source): boolean {
  const root = a.root === undefined || b.root === undefined || a.root === b.root;
  return root && a.kind === b.kind && a.origin === b.origin && a.profileId === b.profileId;
}
