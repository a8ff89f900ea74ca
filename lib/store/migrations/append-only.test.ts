import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { appendAudit, readAudit } from '../queries/audit';
import { someEntry } from '../testing/access-fixtures';
import { eachDatabase } from '../testing/each-database';

const COLUMNS = sql.raw('id, at, action, actor_name, via, address, subject, words');
const FORGED = sql.raw(`0, 'sign-in', 'forged', 'form', '', '', ''`);
const REFUSED = /journal \(audit\) is append-only/;

eachDatabase((name, makeStore) => {
  describe('the journal in the database', () => {
    it('refuses to change, delete or replace a row', async () => {
      const store = await makeStore();
      const { id } = await appendAudit(store, someEntry());
      const before = await readAudit(store, { limit: 10 });
      const insert = sql`INTO audit (${COLUMNS}) VALUES (${id}, ${FORGED})`;
      const attempts = [
        sql`UPDATE audit SET subject = 'forged'`,
        sql`UPDATE audit SET id = 'other' WHERE id = ${id}`,
        sql`DELETE FROM audit WHERE id = ${id}`,
        sql`DELETE FROM audit`,
        sql`INSERT ${insert} ON CONFLICT (id) DO UPDATE SET subject = 'forged'`,
        ...(name === 'sqlite'
          ? [
              sql`REPLACE ${insert}`,
              sql`INSERT OR REPLACE ${insert}`,
              sql`UPDATE OR REPLACE audit SET subject = 'forged'`,
            ]
          : [sql`TRUNCATE audit`, sql`TRUNCATE audit CASCADE`]),
      ];
      for (const attempt of attempts) {
        await expect(attempt.execute(store.db), attempt.compile(store.db).sql).rejects.toThrow(REFUSED);
        expect(await readAudit(store, { limit: 10 })).toEqual(before);
      }
      await expect(sql`INSERT ${insert}`.execute(store.db)).rejects.toThrow();
      expect(await readAudit(store, { limit: 10 })).toEqual(before);
    });

    it.runIf(name === 'sqlite')('has no row number by which a row could be replaced', async () => {
      const store = await makeStore();
      await appendAudit(store, someEntry());
      const forged = sql`REPLACE INTO audit (rowid, ${COLUMNS}) VALUES (1, 'new', ${FORGED})`;
      await expect(forged.execute(store.db)).rejects.toThrow(/no column named rowid/);
    });

    it.runIf(name === 'postgres')('refuses also where ordinary triggers sleep', async () => {
      const store = await makeStore();
      const { id } = await appendAudit(store, someEntry());
      await store.db.connection().execute(async (db) => {
        await sql`SET session_replication_role = replica`.execute(db);
        const attempt = sql`DELETE FROM audit WHERE id = ${id}`.execute(db);
        await expect(attempt).rejects.toThrow(REFUSED);
        await sql`RESET session_replication_role`.execute(db);
      });
      expect(await readAudit(store, { limit: 10 })).toHaveLength(1);
    });

    it('still takes new rows and passes over known ones', async () => {
      const store = await makeStore();
      const { id } = await appendAudit(store, someEntry());
      const merge = (key: string) => sql`INSERT INTO audit (${COLUMNS}) SELECT ${key}, ${FORGED}
        WHERE NOT EXISTS (SELECT 1 FROM audit WHERE id = ${key})`;
      await merge(id).execute(store.db);
      await merge('new').execute(store.db);
      expect((await readAudit(store, { limit: 10 })).map((entry) => entry.id)).toEqual([id, 'new']);
    });
  });
});
