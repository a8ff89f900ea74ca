import 'server-only';
import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** The condition that an org unit stands under another, at whatever depth. */
export function isUnder(uid: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`org_unit.uid IN (
    WITH RECURSIVE under (uid) AS (
      SELECT child.uid FROM org_unit AS child WHERE child.parent = ${uid}
      UNION SELECT child.uid FROM org_unit AS child JOIN under ON child.parent = under.uid
    ) SELECT uid FROM under)`;
}
