import { accessLog, briefly } from './log';

// The framework may bundle this module more than once in a process.
const kept: typeof globalThis & { tableauSecTouching?: Set<string> } = globalThis;

/**
 * Notes when something was last used, at most every so many milliseconds and beside the request, which neither waits for it nor
 * fails with it: the database may be busy with the publication of a pull.
 */
export function touchBeside(
  id: string,
  last: { readonly at: Date | null; readonly now: Date; readonly every: number },
  write: () => Promise<void>,
): void {
  const touching = (kept.tableauSecTouching ??= new Set());
  if (last.at !== null && last.now.getTime() - last.at.getTime() < last.every) return;
  if (touching.has(id)) return;
  touching.add(id);
  write()
    .catch((error: unknown) => accessLog().warn({ err: briefly(error) }, 'last use not noted'))
    .finally(() => touching.delete(id));
}
