import 'server-only';
import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { LEASE_LOST } from './failures';
import { PullStopped } from './types';

/** Without a sign of life for so long, ms, a pull is taken for dead. */
const EXPIRY = 60_000;
const HEARTBEAT = 5_000;

export interface Lease {
  /** Makes sure that it is still held and holds it on; inside a transaction it also keeps others out until its end. */
  renew(store: Store): Promise<void>;
  release(): Promise<void>;
}

// Holders of this process: another process's liveness is asked of the system, our own is known here.
const held = new Set<string>();

/** What one process at a time may do with a store. */
type LeaseName = 'pull' | 'mail';

/** Takes the right to pull into a store, or to send its mails; `undefined` when a living process on whatever machine has it. */
export async function acquireLease(
  store: Store,
  now: () => Date,
  name: LeaseName = 'pull',
): Promise<Lease | undefined> {
  const holder = randomUUID();
  const taken = await writeTogether(store, async ({ db }) => {
    const current = await db.selectFrom('lease').selectAll().where('name', '=', name).executeTakeFirst();
    if (current && isAlive(current, now().getTime())) return false;
    if (current) await db.deleteFrom('lease').where('holder', '=', current.holder).execute();
    const added = await db
      .insertInto('lease')
      .values({
        name,
        holder,
        host: hostname(),
        pid: process.pid,
        expires_at: now().getTime() + EXPIRY,
      })
      .onConflict((oc) => oc.doNothing())
      .executeTakeFirst();
    return Number(added.numInsertedOrUpdatedRows ?? 0) === 1;
  });
  if (!taken) return undefined;
  held.add(holder);
  return keep(store, name, holder, now);
}

function keep(store: Store, name: LeaseName, holder: string, now: () => Date): Lease {
  const renew = async ({ db }: Store): Promise<void> => {
    const renewed = await db
      .updateTable('lease')
      .set({ expires_at: now().getTime() + EXPIRY })
      .where('name', '=', name)
      .where('holder', '=', holder)
      .executeTakeFirst();
    if (Number(renewed.numUpdatedRows) !== 1) throw new PullStopped(LEASE_LOST);
  };
  // A heartbeat that fails is no news: the next publication checks again, and stops there.
  const heartbeat = setInterval(() => void renew(store).catch(() => undefined), HEARTBEAT);
  heartbeat.unref();
  return {
    renew,
    async release() {
      clearInterval(heartbeat);
      held.delete(holder);
      await store.db.deleteFrom('lease').where('holder', '=', holder).execute();
    },
  };
}

/** A killed process leaves its lease behind: on its own machine that is seen at once, elsewhere after the expiry. */
function isAlive(
  lease: { holder: string; host: string; pid: number; expires_at: number },
  now: number,
): boolean {
  if (lease.expires_at < now) return false;
  if (lease.host !== hostname()) return true;
  if (lease.pid === process.pid) return held.has(lease.holder);
  try {
    process.kill(lease.pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
