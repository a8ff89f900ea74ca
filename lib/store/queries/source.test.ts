import { describe, expect, it } from 'vitest';
import { NATION } from '@/lib/org-units/scope';
import { eachDatabase } from '../testing/each-database';
import { addSmallCountry } from '../testing/fixtures';
import { readBoundaries, writeBoundaries } from './boundaries';
import { readOrgUnits } from './org-units';
import { claimSource, readSource } from './source';

const TOPOLOGY = JSON.stringify({
  objects: { units: { geometries: [{ id: 'R1' }] } },
});

eachDatabase((_name, makeStore) => {
  describe('boundaries and source', () => {
    it('replaces the outlines of a level and marks the units that have one', async () => {
      const store = await makeStore();
      await addSmallCountry(store);
      expect(await readBoundaries(store, 'region')).toBeUndefined();
      const boundaries = {
        level: 'region',
        topology: TOPOLOGY,
        origin: 'file',
        attribution: 'x',
        version: '1',
      } as const;
      await writeBoundaries(store, boundaries);
      await writeBoundaries(store, { ...boundaries, version: '2' });
      expect(await readBoundaries(store, 'region')).toEqual({ ...boundaries, version: '2' });
      const regions = await readOrgUnits(store, NATION, { level: 'region' });
      expect(regions.map((unit) => [unit.uid, unit.hasGeometry])).toEqual([
        ['R1', true],
        ['R2', false],
      ]);
    });

    it('belongs to the first source and refuses another, naming both', async () => {
      const store = await makeStore();
      expect(await readSource(store)).toBeUndefined();
      const demonstration = { kind: 'demonstration', origin: '', profileId: 'mali', fictive: true } as const;
      await claimSource(store, demonstration);
      await claimSource(store, demonstration);
      const server = {
        kind: 'server',
        origin: 'https://dhis2.example.org',
        profileId: 'mali',
        fictive: false,
      } as const;
      await expect(claimSource(store, server)).rejects.toThrow(
        /demonstration server.*dhis2\.example\.org.*DATA_DIR/,
      );
      expect(await readSource(store)).toEqual(demonstration);
    });

    it('belongs to one country: it learns its root once, and refuses another', async () => {
      const store = await makeStore();
      const older = { kind: 'demonstration', origin: '', profileId: 'mali', fictive: true } as const;
      await claimSource(store, older);
      await claimSource(store, { ...older, root: 'ML' });
      expect(await readSource(store)).toEqual({ ...older, root: 'ML' });
      await expect(claimSource(store, { ...older, root: 'BF' })).rejects.toThrow(/country ML.*country BF/);
      expect((await readSource(store))?.root).toBe('ML');
    });
  });
});
