import { expect, it } from 'vitest';
import { PROFILE, publish } from '@/lib/api/testing/small-country';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { readRelease } from '@/lib/store/queries/releases';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import type { Store } from '@/lib/store/types';
import { searchByKind, suggest } from './search';

eachDatabase((_name, makeStore) => {
  const open = async () => {
    const store = await makeStore();
    await addSmallCountry(store);
    await store.db.updateTable('org_unit').set({ programme: 0 }).where('uid', '=', 'R2').execute();
    await publish(store, 1);
    return store;
  };
  const contextOf = async (store: Store, scope: Scope) => {
    const release = await readRelease(store);
    if (!release) throw new Error('no release');
    return { store, scope, release, profile: PROFILE, language: 'fr' } as const;
  };
  const find = async (store: Store, query: string, scope: Scope = NATION) => {
    const { hits } = await suggest(await contextOf(store, scope), query, 8);
    return hits.map(({ address, detail }) => `${address} ${detail}`);
  };

  it('leads to the page that shows a place, and says where it stands', async () => {
    const store = await open();
    expect(await find(store, 'kayes')).toEqual(['/regions/R1 Région']);
    expect(await find(store, 'KIT')).toEqual(['/districts/D1 District, région Kayes']);
    expect(await find(store, 'elephant')).toEqual([
      '/districts/D1?lieu=A1 Aire de santé, district Kita, région Kayes',
    ]);
    expect(await find(store, 'segou')).toEqual(['/regions/R2 Région · hors programme SEC']);
  });

  it('finds indicators in both languages, and says which are not tracked', async () => {
    const store = await open();
    expect((await find(store, 'chw_count'))[0]).toBe('/donnees/indicateurs/chw_count Indicateur');
    expect(await find(store, 'disc active')).toContain(
      '/donnees/indicateurs/disc_active Indicateur · non suivi',
    );
    expect((await find(store, 'ruptures de stock'))[0]).toBe('/stocks Page');
  });

  it('finds no place outside the scope, on the same store at the same time', async () => {
    const store = await open();
    const partner: Scope = { kind: 'regions', regions: ['R2'] };
    expect(await find(store, 'kita')).toHaveLength(1);
    for (const query of ['kita', 'kayes', 'elephant', 'djidian']) {
      expect(await find(store, query, partner), query).toEqual([]);
    }
    expect(await find(store, 'segou', partner)).toHaveLength(1);
    expect(await find(store, 'segou', { kind: 'regions', regions: [] })).toEqual([]);
  });

  it('finds a new name as soon as it is published', async () => {
    const store = await open();
    expect(await find(store, 'nouveau')).toEqual([]);
    await store.db.updateTable('org_unit').set({ name: 'Nouveau' }).where('uid', '=', 'A2').execute();
    await publish(store, 2);
    expect(await find(store, 'nouveau')).toHaveLength(1);
  });

  it('groups everything by kind, counted, the best group first', async () => {
    const store = await open();
    const context = await contextOf(store, NATION);
    const groups = await searchByKind(context, 'stock', 3);
    expect(groups[0]).toMatchObject({ kind: 'page', count: 1 });
    const indicators = groups.find(({ kind }) => kind === 'indicator');
    expect(indicators?.parts.flatMap(({ hits }) => hits)).toHaveLength(3);
    expect(indicators?.count).toBeGreaterThan(3);
    expect(await searchByKind(context, '  ', 3)).toEqual([]);
  });
});
