import 'server-only';
import { Pool, types } from 'pg';

const INT8 = 20;

/** Opens a pool on PostgreSQL. Counts and instants are 64-bit there and stay under 2^53 here, so they are read as numbers. */
export function openPostgres(connectionString: string): Pool {
  return new Pool({
    connectionString,
    max: 10,
    types: {
      getTypeParser: (oid, format) => (oid === INT8 ? Number : types.getTypeParser(oid, format)),
    },
  });
}
