import { describe, expect, it } from 'vitest';
import { eachDatabase } from '../testing/each-database';
import { someDecision } from '../testing/target-fixtures';
import type { Store } from '../types';
import { writeBoundaries } from './boundaries';
import { RUNS_MADE } from './area-runs-made';
import { readDataState } from './data-state';
import { writeMeta } from './meta';
import { readRelease } from './releases';
import { claimSource, demonstrationSource } from './source';
import { appendDecision, readDecisionsVersion } from './target-decisions';

async function addRelease(store: Store, number: number): Promise<void> {
  const at = Date.UTC(2026, 10, 21, number);
  const span = { first_month: 24310, last_month: 24320, complete: 1, cells: 4_000_000_000 };
  await store.db
    .insertInto('release')
    .values({ number, label: `2026-11-21.${number}`, published_at: at, data_as_of: at, ...span })
    .execute();
}

const NO_UNITS = JSON.stringify({
  type: 'Topology',
  arcs: [],
  objects: { units: { type: 'GeometryCollection', geometries: [] } },
});

eachDatabase((_name, makeStore) => {
  describe('the state of the data', () => {
    it('is the newest release, whose figures and targets are told by what is read of each apart', async () => {
      const store = await makeStore();
      expect(await readDataState(store)).toBeUndefined();
      await addRelease(store, 1);
      expect(await readDataState(store)).toEqual({
        release: await readRelease(store),
        fictive: false,
        rolledUp: ' ',
        decisions: await readDecisionsVersion(store),
        outlines: expect.any(String),
      });
      await addRelease(store, 2);
      await claimSource(store, demonstrationSource('mali'));
      await writeMeta(store, 'rollup.fingerprint', 'abc');
      await writeMeta(store, RUNS_MADE, '1:def');
      await appendDecision(store, someDecision());
      expect(await readDataState(store)).toMatchObject({
        release: { number: 2, cells: 4_000_000_000 },
        fictive: true,
        rolledUp: 'abc 1:def',
        decisions: await readDecisionsVersion(store),
      });
    });

    it('changes with the outlines of regions and of districts, and with whom they are owed to', async () => {
      const store = await makeStore();
      await addRelease(store, 1);
      const outlines = async () => (await readDataState(store))?.outlines;
      const seen = new Set([await outlines()]);
      const file = { topology: NO_UNITS, origin: 'file', version: '1', attribution: '' } as const;
      await writeBoundaries(store, { ...file, level: 'region' });
      seen.add(await outlines());
      await writeBoundaries(store, { ...file, level: 'district' });
      seen.add(await outlines());
      await writeBoundaries(store, { ...file, level: 'region', attribution: 'IGM' });
      seen.add(await outlines());
      expect(seen.size).toBe(4);
    });
  });
});
