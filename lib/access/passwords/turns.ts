/**
 * Hashes at once: each takes 32 MiB and one of Node's four worker threads, which also read files and look up names.
 */
const AT_ONCE = 2;

// The framework may bundle this module more than once in a process.
const kept: typeof globalThis & {
  tableauSecHashing?: { running: number; readonly waiting: (() => void)[] };
} = globalThis;

/** Runs some work when there is room for it; the others wait in the order they came. */
export async function takeTurn<T>(work: () => Promise<T>): Promise<T> {
  const hashing = (kept.tableauSecHashing ??= { running: 0, waiting: [] });
  if (hashing.running >= AT_ONCE) await new Promise<void>((resolve) => hashing.waiting.push(resolve));
  else hashing.running += 1;
  try {
    return await work();
  } finally {
    const next = hashing.waiting.shift();
    if (next) next();
    else hashing.running -= 1;
  }
}
