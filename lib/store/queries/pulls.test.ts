import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { eachDatabase } from '../testing/each-database';
import { readPulls, readRefusals, requestPull } from './pulls';
import { readServerHealth, recordAnswer, recordFailure, recordRecovery } from './server-health';

eachDatabase((_name, makeStore) => {
  describe('pulls', () => {
    it('reads pulls newest first and their refusals', async () => {
      const store = await makeStore();
      await requestPull(store, { full: true });
      expect(await store.db.selectFrom('pull_request').select('full').execute()).toEqual([{ full: 1 }]);
      for (const state of ['done', 'running']) {
        const counts = { requests_done: 1, requests_total: 2, rows: 3, cells: 4, refused: 5 };
        await store.db
          .insertInto('pull')
          .values({ state, trigger: 'command', started_at: 1000, ...counts })
          .execute();
      }
      expect((await readPulls(store, 9)).map(({ state }) => state)).toEqual(['running', 'done']);
      const example = { item: 'x', orgUnit: 'A1', period: '202606', value: '-1' };
      await store.db
        .insertInto('refusal')
        .values({ pull: 1, reason: 'negative', count: 7, examples: JSON.stringify([example]) })
        .execute();
      expect(await readRefusals(store, NATION, 1)).toEqual([
        { pull: 1, reason: 'negative', count: 7, examples: [example] },
      ]);
      expect(await readRefusals(store, NATION, 2)).toEqual([]);
    });

    it('remembers since when the server has failed, until it answers as it should', async () => {
      const store = await makeStore();
      expect((await readServerHealth(store)).failingSince).toBeNull();
      const failure = {
        code: 'unreachable',
        retry: true,
        split: false,
        sentence: { fr: 'panne', en: 'down' },
        detail: {},
      } as const;
      await recordAnswer(store, new Date(1000));
      await recordFailure(store, new Date(2000), failure);
      await recordFailure(store, new Date(3000), failure);
      expect(await readServerHealth(store)).toEqual({
        lastAnswerAt: new Date(1000),
        failingSince: new Date(2000),
        failureCode: 'unreachable',
        failureFr: 'panne',
        failureEn: 'down',
      });
      await recordAnswer(store, new Date(4000));
      expect((await readServerHealth(store)).failingSince).toEqual(new Date(2000));
      await recordRecovery(store, ['unreachable']);
      expect((await readServerHealth(store)).failingSince).toEqual(new Date(2000));
      await recordRecovery(store);
      expect(await readServerHealth(store)).toMatchObject({
        lastAnswerAt: new Date(4000),
        failingSince: null,
        failureCode: null,
      });
    });
  });
});
