import { describe, expect, it } from 'vitest';
import { readMaliOutlines } from '@/lib/demo-server/geography/mali-outlines';
import { drawMap, pathBytes } from './draw-map';
import { prepareBoundaries } from './prepare-boundaries';
import { makeUnit } from './testing/squares';
import { decodeOutlines, parseUnitTopology } from './unit-topology';
import { WORLD_ATLAS } from './world-atlas';

/** Regions are keyed `Kayes`, districts `Kayes/Kita`. */
const features = [...readMaliOutlines()].map(([uid, geometry]) => ({ uid, geometry }));
const region = features.filter(({ uid }) => !uid.includes('/'));
const district = features.filter(({ uid }) => uid.includes('/'));
const programme = new Set(['Kayes', 'Koulikoro', 'Sikasso', 'Ségou', 'Mopti']);
const prepared = prepareBoundaries({ region, district });
const boundaries = Object.fromEntries(prepared.map(({ level, topology }) => [level, topology]));
const units = features.map(({ uid }) => {
  const [regionName = '', name] = uid.split('/');
  return makeUnit(
    uid,
    name ?? regionName,
    name ? 'district' : 'region',
    regionName,
    programme.has(regionName),
  );
});
const common = { boundaries, units, context: WORLD_ATLAS };

describe('the demonstration’s outlines', () => {
  it('are stored whole: every unit, under 150 kB', () => {
    const stored = prepared.flatMap(({ topology }) => decodeOutlines(parseUnitTopology(topology)));
    expect(stored.map(({ uid }) => uid).sort()).toEqual(features.map(({ uid }) => uid).sort());
    expect(prepared.reduce((sum, { topology }) => sum + topology.length, 0)).toBeLessThan(150_000);
  });

  it.each(['region', 'district'] as const)('are drawn light at %s level, in both widths', (level) => {
    const wide = drawMap({ ...common, level, focus: null, width: 684, height: 432 });
    const narrow = drawMap({ ...common, level, focus: null, width: 360, height: 236 });
    if (!wide || !narrow) throw new Error('nothing drawn');
    expect(pathBytes(wide) + pathBytes(narrow)).toBeLessThanOrEqual(level === 'region' ? 25_000 : 35_000);
    expect(wide.enclave?.name).toBe('Bamako');
    const drawn = new Set(wide.units.map(({ uid }) => uid));
    const wanted = (level === 'region' ? region : district).filter(({ uid }) =>
      programme.has(uid.split('/')[0] ?? ''),
    );
    expect(wanted.map(({ uid }) => uid).filter((uid) => !drawn.has(uid))).toEqual([]);
  });
});
