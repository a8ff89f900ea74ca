import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { squareRing } from '@/lib/geography/testing/squares';
import { NATION } from '@/lib/org-units/scope';
import { readBoundaries } from '@/lib/store/queries/boundaries';
import { readOrgUnits } from '@/lib/store/queries/org-units';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import { importBoundaries } from './import-boundaries';

const REAL = fileURLToPath(new URL('../../../../shared/geo/mali-regions.geojson', import.meta.url));

const fileOf = (...names: string[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: names.map((name, index) => ({
      type: 'Feature',
      properties: { name, source: 'Institut' },
      geometry: { type: 'Polygon', coordinates: [squareRing(index, 0, 1)] },
    })),
  });

eachDatabase((_, makeStore) => {
  describe('importBoundaries', () => {
    it('writes the outlines that match, with their source, and marks the units', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      const text = fileOf('Région de Kayes', 'SEGOU', 'Tombouctou');
      const outcome = await importBoundaries(store, text, { level: 'region', matchBy: 'name' });
      expect(outcome.kind).toBe('written');
      const stored = await readBoundaries(store, 'region');
      expect(stored).toMatchObject({ origin: 'file', attribution: 'Institut' });
      const units = await readOrgUnits(store, NATION, { level: 'region' });
      expect(units.map(({ hasGeometry }) => hasGeometry)).toEqual([true, true]);
    });

    it('writes nothing when a region of the programme would be left without a shape', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      const outcome = await importBoundaries(store, fileOf('Kayes'), { level: 'region', matchBy: 'name' });
      expect(outcome).toMatchObject({ kind: 'incomplete', missing: [{ name: 'Ségou' }] });
      expect(await readBoundaries(store, 'region')).toBeUndefined();
    });

    it('says when nothing matches, and when no unit is known', async () => {
      const store = await makeStore();
      const options = { level: 'district', matchBy: 'name' } as const;
      expect((await importBoundaries(store, fileOf('Kita'), options)).kind).toBe('no-units');
      await addSmallCountry(store);
      expect((await importBoundaries(store, fileOf('Oz'), options)).kind).toBe('nothing-matched');
    });

    it.skipIf(!existsSync(REAL))(
      'takes the real regions of Mali (skipped where ../shared/geo is absent)',
      async () => {
        const store = await makeStore();
        await addSmallCountry(store);
        const text = readFileSync(REAL, 'utf8');
        const outcome = await importBoundaries(store, text, { level: 'region', matchBy: 'name' });
        expect(outcome).toMatchObject({ kind: 'written' });
        expect(outcome.kind === 'written' && outcome.bytes).toBeLessThan(150_000);
        expect((await readBoundaries(store, 'region'))?.attribution).toContain('OCHA');
      },
    );
  });
});
