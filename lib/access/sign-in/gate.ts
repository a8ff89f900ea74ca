// The framework may bundle this module more than once in a process.
const kept: typeof globalThis & { tableauSecGate?: Promise<unknown> } = globalThis;

/** Runs short works one at a time, in the order they came; a failure stops nobody behind it. */
export function takeGate<T>(work: () => Promise<T>): Promise<T> {
  const before = kept.tableauSecGate ?? Promise.resolve();
  const done = before.then(work, work);
  kept.tableauSecGate = done.catch(() => undefined);
  return done;
}
