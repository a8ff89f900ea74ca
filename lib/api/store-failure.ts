import { ProblemError } from './problem';

const NETWORK_CODES = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
];
/** SQLSTATE classes: connection, insufficient resources, operator intervention, system error. */
const SQLSTATE_OF_OUTAGE = /^(08|53|57|58)[0-9A-Z]{3}$/;
/** Of the embedded database: busy, full, unreadable, corrupt… but not `SQLITE_ERROR`, a mistake in a query. */
const SQLITE_OUTAGE = /^SQLITE_(BUSY|LOCKED|IOERR|CORRUPT|FULL|CANTOPEN|NOTADB|READONLY|PERM|PROTOCOL)/;
/** What the PostgreSQL driver says without a code. */
const DRIVER_MESSAGES =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection error/i;

/** Whether an error means that the store cannot be read now, rather than a mistake of ours. */
export function isStoreFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    NETWORK_CODES.includes(code) ||
    SQLSTATE_OF_OUTAGE.test(code) ||
    SQLITE_OUTAGE.test(code) ||
    DRIVER_MESSAGES.test(error.message)
  );
}

/** The problem to tell when the store cannot be read: never an empty list. The cause is for the log. */
export function storeUnreachable(cause: unknown): ProblemError {
  const problem = new ProblemError(
    'store-unreachable',
    {
      fr: 'La base de données du tableau de bord ne répond pas. Les données ne sont pas perdues\u202f; réessayez dans un instant.',
      en: 'The dashboard’s database does not answer. No data are lost; try again in a moment.',
    },
    { retryAfter: 5 },
  );
  problem.cause = cause;
  return problem;
}
