import { expect, it, vi } from 'vitest';
import { drawMap } from '@/lib/geography/draw-map';
import { NATION } from '@/lib/org-units/scope';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import { readConsistently } from '@/lib/store/transactions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import { drawMaps } from './draw-ahead';
import { loadDrawings } from './load-drawings';

vi.mock('@/lib/geography/draw-map', { spy: true });

eachDatabase((name, makeStore) => {
  it('draws nothing before a release, and then what pages ask for', async () => {
    const store = await makeStore();
    await addSmallCountry(store);
    // Places of its own: drawings are kept for the process.
    await store.db
      .updateTable('org_unit')
      .set({ name: `Kita ${name}` })
      .where('uid', '=', 'D1')
      .execute();
    vi.mocked(drawMap).mockClear();
    await drawMaps(store, 0);
    expect(drawMap).not.toHaveBeenCalled();

    const release = {
      number: 1,
      label: '2026-08-01.1',
      published_at: Date.now(),
      data_as_of: 1,
      complete: 1,
    };
    await store.db
      .insertInto('release')
      .values({ ...release, first_month: 24300, last_month: 24310, cells: 0 })
      .execute();
    await drawMaps(store, 0);
    const asked = vi.mocked(drawMap).mock.calls.map(([{ level, focus }]) => `${level} ${focus ?? 'country'}`);
    expect([...new Set(asked)].sort()).toEqual([
      'district D1',
      'district R1',
      'district R2',
      'district country',
      'region country',
    ]);
    vi.mocked(drawMap).mockClear();
    await readConsistently(store, async (reader) => {
      const regions = await readOrgUnits(reader, NATION, { level: 'region' });
      const districts = await readOrgUnits(reader, NATION, { level: 'district' });
      for (const focus of ['R1', 'D1', null])
        await loadDrawings(reader, NATION, [...regions, ...districts], 'district', focus);
    });
    expect(drawMap).not.toHaveBeenCalled();
  });
});
