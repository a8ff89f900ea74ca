import { appendChange, readChangesSince } from '@/lib/store/queries/committee/changes';
import { lockRow } from '@/lib/store/queries/committee/lock-row';
import { writeTogether } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import type { ChangeOutcome, CommitteeActor, CommitteeChange } from '../types';
import { changedFields } from './changed-fields';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** How one kind of thing is read and written. */
export interface Thing<T extends Versioned> {
  readonly about: CommitteeChange['about'];
  readonly read: (store: Store, id: string) => Promise<T | undefined>;
  readonly write: (store: Store, thing: T) => Promise<void>;
  /** Whether it may still change at all. Default: always. */
  readonly isOpen?: (thing: T) => boolean;
}

export interface Change<T extends Versioned> {
  readonly id: string;
  /** The version it was made from; `null`: whatever stands, for what only adds. */
  readonly version: number | null;
  /** The fields as they are to be. */
  readonly wish: Partial<T>;
  readonly comment: string | null;
  readonly by: CommitteeActor;
  /** What follows from the fields and is not told in the history; `at` is the time of the change. */
  readonly follow?: (before: T, at: Date) => Partial<T>;
}

/**
 * Changes a thing and tells it in the history, in one transaction. Nothing is written when somebody changed it since the version
 * that the change was made from, unless it already stands as wished.
 */
export async function changeThing<T extends Versioned>(
  store: Store,
  { about, read, write, isOpen }: Thing<T>,
  { id, version, wish, comment, by, follow }: Change<T>,
): Promise<ChangeOutcome<T>> {
  return writeTogether(store, async (writer): Promise<ChangeOutcome<T>> => {
    await lockRow(writer, about, id);
    const now = await read(writer, id);
    if (!now) return { kind: 'gone' };
    const changed = changedFields(now, wish);
    if (!changed && comment === null) return { kind: 'same', now };
    if (isOpen?.(now) === false || (version !== null && version !== now.version)) {
      return {
        kind: 'overtaken',
        now,
        since: await readChangesSince(writer, about, id, version ?? now.version),
      };
    }
    const line = await appendChange(writer, {
      ...{ about, subject: id, comment, by, from: now.version },
      kind: changed ? 'changed' : 'commented',
      before: changed?.before ?? null,
      after: changed?.after ?? null,
    });
    await write(writer, { ...now, ...wish, ...follow?.(now, line.at), version: line.version });
    const made = await read(writer, id);
    return made ? { kind: 'done', now: made } : { kind: 'gone' };
  });
}
