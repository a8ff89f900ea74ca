import 'server-only';
import { z } from 'zod';
import type { MonthIndex } from '@/lib/periods/period';
import { dropMeta, readMeta, writeMeta } from '@/lib/store/queries/meta';
import type { Store } from '@/lib/store/types';
import type { PullOutcome } from '../types';

/** Name of the remark that says that a full pull has begun and not ended. */
const NAME = 'pull.full';

const schema = z.object({ attempt: z.string(), doneFrom: z.number().nullable() });

/** A full pull under way: what it is after, and the month from which on everything is in again. */
export type FullPull = Readonly<z.infer<typeof schema>>;

/** The full pull that an earlier process left unfinished. */
export async function readFullPull(store: Store): Promise<FullPull | undefined> {
  const text = await readMeta(store, NAME);
  return text === undefined ? undefined : schema.parse(JSON.parse(text));
}

/** Remembers how far a full pull is: one that is killed goes on there. */
export async function writeFullPull(
  store: Store,
  attempt: string,
  doneFrom: MonthIndex | null,
): Promise<void> {
  await writeMeta(store, NAME, JSON.stringify({ attempt, doneFrom }));
}

/** Forgets the full pull once it has ended, or cannot go on before a person has done something. */
export async function settleFullPull(store: Store, { failure }: PullOutcome): Promise<void> {
  const goesOn = failure && (failure.retry || failure.code === 'cancelled' || failure.code === 'internal');
  if (!goesOn) await dropMeta(store, NAME);
}
