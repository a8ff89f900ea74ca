import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { MORNING, minutesOn } from '../testing/access-fixtures';
import { eachDatabase } from '../testing/each-database';
import { someDecision } from '../testing/target-fixtures';
import {
  appendDecision,
  readDecisionsInForce,
  readDecisionsOfPlan,
  readDecisionsVersion,
  readLastDecision,
} from './target-decisions';

const KEY = { plan: 'plan', indicator: 'completeness', year: 2026, region: null };

eachDatabase((name, makeStore) => {
  describe('decisions on targets', () => {
    it('come back as they were made, the last one in force', async () => {
      const store = await makeStore();
      const first = await appendDecision(store, someDecision());
      expect(first.at).toEqual(MORNING);
      expect(await readLastDecision(store, KEY)).toEqual(first);
      const second = await appendDecision(
        store,
        someDecision({ at: minutesOn(5), change: { kind: 'withdrawn' }, note: 'Erreur de saisie' }),
      );
      expect(await readLastDecision(store, KEY)).toEqual(second);
      expect(await readDecisionsInForce(store)).toEqual([second]);
      expect(await readDecisionsOfPlan(store, 'plan')).toEqual([second, first]);
      expect(await readDecisionsOfPlan(store, 'other')).toEqual([]);
    });

    it('remember what they found in force, or that nothing was', async () => {
      const store = await makeStore();
      await appendDecision(store, someDecision({ before: 60.5 }));
      await appendDecision(store, someDecision({ before: null }));
      const decisions = await readDecisionsOfPlan(store, 'plan');
      expect(decisions.map(({ before }) => before)).toEqual([null, 60.5]);
    });

    it('keep country and regions, years and plans apart', async () => {
      const store = await makeStore();
      const keys = [
        {},
        { region: 'R1' },
        { region: 'R2' },
        { year: 2027 },
        { plan: 'next' },
        { indicator: 'x' },
      ];
      const made = [];
      for (const key of keys) made.push(await appendDecision(store, someDecision(key)));
      expect(await readDecisionsInForce(store)).toEqual(made);
      expect(await readLastDecision(store, { ...KEY, region: 'R2' })).toEqual(made[2]);
      expect(await readLastDecision(store, { ...KEY, region: 'R9' })).toBeUndefined();
    });

    it('follow each other even where the clock went back', async () => {
      const store = await makeStore();
      await appendDecision(store, someDecision({ at: minutesOn(60) }));
      const later = await appendDecision(store, someDecision({ at: MORNING, account: null }));
      expect((await readLastDecision(store, KEY))?.id).toBe(later.id);
      expect(later.at.getTime()).toBeGreaterThan(minutesOn(60).getTime());
    });

    it('have a version that every one of them changes', async () => {
      const store = await makeStore();
      const versions = [await readDecisionsVersion(store)];
      for (const change of [someDecision(), someDecision({ change: { kind: 'withdrawn' } })]) {
        await appendDecision(store, change);
        versions.push(await readDecisionsVersion(store));
      }
      expect(versions[0]).toBe('0');
      expect(new Set(versions).size).toBe(3);
    });

    it('refuse to be changed, deleted or replaced', async () => {
      const store = await makeStore();
      const made = await appendDecision(store, someDecision());
      const row = sql`INTO target_decision (id, at, kind, plan, indicator, year, value, account_name)
        VALUES (${made.id}, 0, 'set', 'plan', 'completeness', 2026, 1, 'forged')`;
      const attempts = [
        sql`UPDATE target_decision SET value = 1`,
        sql`DELETE FROM target_decision`,
        sql`INSERT ${row} ON CONFLICT (id) DO UPDATE SET value = 1`,
        ...(name === 'sqlite' ? [sql`REPLACE ${row}`] : [sql`TRUNCATE target_decision`]),
      ];
      for (const attempt of attempts) {
        await expect(attempt.execute(store.db)).rejects.toThrow(/target_decision\) are append-only/);
      }
      expect(await readDecisionsInForce(store)).toEqual([made]);
    });

    it('refuse what means nothing: a value withdrawn, none set, a date without a document', async () => {
      const store = await makeStore();
      const insert = (kind: string, value: number | null, date: string | null) =>
        sql`INSERT INTO target_decision (id, at, kind, plan, indicator, year, value, source_date, account_name)
          VALUES ('1', 0, ${kind}, 'plan', 'completeness', 2026, ${value}, ${date}, '')`.execute(store.db);
      for (const [kind, value, date] of [
        ['withdrawn', 1, null],
        ['set', null, null],
        ['set', 1, '2024'],
        ['other', 1, null],
      ] as const) {
        await expect(insert(kind, value, date)).rejects.toThrow();
      }
      await insert('set', 1, null);
      expect(await readDecisionsInForce(store)).toHaveLength(1);
    });
  });
});
