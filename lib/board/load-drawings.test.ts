import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { readDataState } from '@/lib/store/queries/data-state';
import { writeBoundaries } from '@/lib/store/queries/boundaries';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import type { Store } from '@/lib/store/types';
import { loadDrawings, loadPlaceDrawings } from './load-drawings';
import { loadPlaces } from './load-places';

/** Two regions side by side. */
const topology = JSON.stringify({
  type: 'Topology',
  arcs: [square(-9, 12), square(-6, 12)],
  objects: {
    units: {
      type: 'GeometryCollection',
      geometries: ['R1', 'R2'].map((id, arc) => ({ type: 'Polygon', id, arcs: [[arc]] })),
    },
  },
});
const OUTLINES = {
  level: 'region',
  topology,
  origin: 'file',
  attribution: 'Institut',
  version: '1',
} as const;

function square(west: number, south: number): number[][] {
  return [
    [west, south],
    [west, south + 3],
    [west + 3, south + 3],
    [west + 3, south],
    [west, south],
  ];
}

async function load(store: Store, scope: Parameters<typeof loadDrawings>[1] = NATION) {
  const units = await readOrgUnits(store, scope, { level: 'region' });
  return loadDrawings(store, scope, units, 'region', null);
}

async function addRelease({ db }: Store): Promise<void> {
  const release = { number: 1, label: '2026-08-01.1', published_at: 1, data_as_of: 1, complete: 1 };
  await db
    .insertInto('release')
    .values({ ...release, first_month: 24300, last_month: 24310, cells: 0 })
    .execute();
}

eachDatabase((name, makeStore) => {
  describe(`drawings, ${name}`, () => {
    it('are kept for the outlines, places and scope that they show, whatever the release', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      await writeBoundaries(store, OUTLINES);
      const first = await load(store);
      expect(first?.wide.units.map((shape) => shape.name)).toEqual(['Kayes', 'Ségou']);
      await addRelease(store);
      expect(await load(store)).toBe(first);

      const confined = await load(store, { kind: 'regions', regions: ['R1'] });
      expect(JSON.stringify(confined)).not.toContain('Ségou');

      await writeBoundaries(store, { ...OUTLINES, attribution: 'OCHA' });
      expect((await load(store))?.attributions).toEqual(['OCHA']);

      await store.db.updateTable('org_unit').set({ name: 'Kayès' }).where('uid', '=', 'R1').execute();
      expect((await load(store))?.wide.units.map((shape) => shape.name)).toEqual(['Kayès', 'Ségou']);
    });

    it('of all places are those that are asked for by their units', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      await writeBoundaries(store, OUTLINES);
      await addRelease(store);
      for (const scope of [NATION, { kind: 'regions', regions: ['R1'] }] as const) {
        const places = await loadPlaces(store, scope, `drawings test|${name}|${scope.kind}`);
        if (!places) throw new Error('no country');
        // As pages know them: what is drawn ahead of their asking must be what they ask for.
        const outlines = (await readDataState(store))?.outlines ?? 'no release';
        const context = { store, scope, places, outlines };
        const units = [...places.regions, ...places.districts];
        const drawings = await loadPlaceDrawings(context, 'region', null);
        expect(drawings).not.toBeNull();
        expect(drawings).toBe(await loadDrawings(store, scope, units, 'region', null));
        expect(await loadPlaceDrawings(context, 'region', null)).toBe(drawings);
        const others = await loadPlaceDrawings({ ...context, outlines: 'of another file' }, 'region', null);
        expect(others).not.toBe(drawings);
      }
    });
  });
});
