import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggerInstance } from 'next-auth';
import { accessLog, briefly } from '../log';

/** Errors that the library met in one run: it tells its logger, but its caller only that something failed. */
const notes = new AsyncLocalStorage<unknown[]>();

/** Runs the library and hands back what it answered and the errors it met. */
export async function noteFailures<T>(
  run: () => Promise<T>,
): Promise<{ answer: T; failures: readonly unknown[] }> {
  const failures: unknown[] = [];
  return { answer: await notes.run(failures, run), failures };
}

/** The library's log: ours, told briefly, since what it is told may hold codes, tokens and claims. */
export const LOGGER: LoggerInstance = {
  error(code, metadata) {
    const error = metadata instanceof Error ? metadata : readError(metadata);
    notes.getStore()?.push(error);
    accessLog().warn({ code, err: briefly(error) }, 'sign-in failed');
  },
  warn(code) {
    accessLog().debug({ code }, 'next-auth warns');
  },
  debug() {
    // It would tell tokens and claims.
  },
};

function readError(metadata: unknown): unknown {
  return typeof metadata === 'object' && metadata !== null && 'error' in metadata ? metadata.error : metadata;
}
