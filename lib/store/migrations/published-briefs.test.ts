import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../testing/each-database';
import type { Store } from '../types';

const REFUSED = /published note \(brief\) is never changed or deleted/;
const COLUMNS = sql.raw(
  'id, meeting, edition, state, version, period, code, release_number, published_at, choices, document',
);
const row = (
  id: string,
  state: string,
  code: string | null,
) => sql`(${id}, 'm', 1, ${state}, 1, '2026-08', ${code},
  ${code && 1}, ${code && 1}, '{}', ${code && 'frozen'})`;

async function addTwo({ db }: Store): Promise<void> {
  await sql`INSERT INTO brief (${COLUMNS}) VALUES ${row('printed', 'published', 'C')}, ${row('d', 'draft', null)}`.execute(
    db,
  );
}

async function readRows({ db }: Store): Promise<unknown[]> {
  return db.selectFrom('brief').selectAll().orderBy('id').execute();
}

eachDatabase((name, makeStore) => {
  describe('a published note in the database', () => {
    it('is never changed, deleted or replaced', async () => {
      const store = await makeStore();
      await addTwo(store);
      const before = await readRows(store);
      const attempts = [
        sql`UPDATE brief SET document = 'forged' WHERE id = 'printed'`,
        sql`UPDATE brief SET release_number = 2 WHERE id = 'printed'`,
        sql`UPDATE brief SET code = 'D' WHERE code = 'C'`,
        sql`UPDATE brief SET state = 'draft' WHERE id = 'printed'`,
        sql`UPDATE brief SET version = 2 WHERE id = 'printed'`,
        sql`DELETE FROM brief`,
        sql`DELETE FROM brief WHERE id = 'printed'`,
        sql`INSERT INTO brief (${COLUMNS}) VALUES ${row('printed', 'published', 'X')}
          ON CONFLICT (id) DO UPDATE SET document = 'forged'`,
        ...(name === 'sqlite'
          ? [
              sql`REPLACE INTO brief (${COLUMNS}) VALUES ${row('printed', 'published', 'X')}`,
              sql`REPLACE INTO brief (${COLUMNS}) VALUES ${row('new', 'published', 'C')}`,
              sql`UPDATE OR REPLACE brief SET id = 'printed' WHERE id = 'd'`,
              sql`UPDATE OR REPLACE brief SET state = 'published', code = 'C', release_number = 1, published_at = 1,
                document = 'forged' WHERE id = 'd'`,
            ]
          : [sql`TRUNCATE brief`]),
      ];
      for (const attempt of attempts) {
        await expect(attempt.execute(store.db), attempt.compile(store.db).sql).rejects.toThrow(REFUSED);
        expect(await readRows(store)).toEqual(before);
      }
    });

    it.runIf(name === 'postgres')('is kept also where ordinary triggers sleep', async () => {
      const store = await makeStore();
      await addTwo(store);
      await store.db.connection().execute(async (db) => {
        await sql`SET session_replication_role = replica`.execute(db);
        await expect(sql`DELETE FROM brief`.execute(db)).rejects.toThrow(REFUSED);
        await sql`RESET session_replication_role`.execute(db);
      });
      expect(await readRows(store)).toHaveLength(2);
    });

    it('leaves drafts free, one a meeting, and takes a publication only whole', async () => {
      const store = await makeStore();
      await addTwo(store);
      await expect(
        sql`INSERT INTO brief (${COLUMNS}) VALUES ${row('e', 'draft', null)}`.execute(store.db),
      ).rejects.toThrow();
      await expect(
        sql`UPDATE brief SET state = 'published', code = 'E' WHERE id = 'd'`.execute(store.db),
      ).rejects.toThrow();
      await sql`UPDATE brief SET period = '2026-07' WHERE id = 'd'`.execute(store.db);
      await sql`DELETE FROM brief WHERE id = 'd'`.execute(store.db);
      expect(await readRows(store)).toHaveLength(1);
    });
  });

  describe('the history of the committee in the database', () => {
    it('is only ever added to', async () => {
      const store = await makeStore();
      await sql`INSERT INTO committee_change (id, at, account_name, about, subject, version, kind)
        VALUES ('1', 1, 'Awa', 'meeting', 'm', 1, 'made')`.execute(store.db);
      for (const attempt of [
        sql`UPDATE committee_change SET comment = 'forged'`,
        sql`DELETE FROM committee_change`,
      ]) {
        await expect(attempt.execute(store.db)).rejects.toThrow(/committee_change\) is append-only/);
      }
    });
  });
});
