import pino, { type Logger } from 'pino';
import { readEnvironment } from '@/lib/config/environment';

declare global {
  var tableauSecApiLog: Logger | undefined;
}

/** Writes an error to the program's log, with the address that met it. The query string is left out: it may name a person. */
export function logFailure(path: string, error: unknown): void {
  globalThis.tableauSecApiLog ??= pino({ name: 'api', level: readEnvironment().logLevel });
  globalThis.tableauSecApiLog.error({ path, err: error }, 'request failed');
}
