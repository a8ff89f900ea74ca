import pino, { type Logger } from 'pino';
import { readEnvironment } from '@/lib/config/environment';

declare global {
  var tableauSecAccessLog: Logger | undefined;
}

/** The log of sign-in. Passwords, tokens, cookies and what people typed are never handed to it. */
export function accessLog(): Logger {
  return (globalThis.tableauSecAccessLog ??= pino({ name: 'access', level: readEnvironment().logLevel }));
}

/**
 * What may be logged of an error: its name, code and the first clause of its message. The rest of a message may quote what it
 * was given, such as the state or nonce of a sign-in.
 */
export function briefly(error: unknown): {
  readonly name: string;
  readonly code?: string;
  readonly cause: string;
} {
  if (!(error instanceof Error)) return { name: typeof error, cause: '' };
  const code: unknown = 'code' in error ? error.code : undefined;
  return {
    name: error.name,
    ...(typeof code === 'string' && { code }),
    cause: (/^[^,:("'`\n]*/.exec(error.message)?.[0] ?? '').trim().slice(0, 100),
  };
}
