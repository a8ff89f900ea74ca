import { basename } from 'node:path';
import { SHELL } from '@/lib/access/audit/actor';
import { recordAudit } from '@/lib/access/audit/record';
import type { Store } from '@/lib/store/types';

/**
 * Tells in the journal that the store was saved, once it is: the row is in the next backup, not in this one. A backup is worth
 * most when the store is failing: that the row cannot be written does not undo it.
 * @returns why the row was not written; `null`: it was.
 */
export async function noteBackup(
  store: Store,
  { file, rows }: { readonly file: string; readonly rows: number },
): Promise<string | null> {
  try {
    await recordAudit(store, SHELL, { action: 'store.backed-up', subject: basename(file), after: { rows } });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
