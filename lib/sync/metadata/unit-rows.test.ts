import { describe, expect, it } from 'vitest';
import { createUnit, LAST, PROFILE } from '../testing/small-country';
import { changedUnits, mergeUnits } from './unit-rows';

const received = ['ML', 'ML/R1', 'ML/R1/D1', 'ML/R1/D1/A1', 'ML/R3'].map(createUnit);

describe('mergeUnits', () => {
  it('gives each unit its parent, region and programme, and keeps ids from one pull to the next', () => {
    const units = mergeUnits([], received, PROFILE, null, LAST);
    expect(
      units.map(({ uid, level, parent, region, programme }) => [uid, level, parent, region, programme]),
    ).toEqual([
      ['ML', 'country', null, null, 0],
      ['R1', 'region', 'ML', 'R1', 1],
      ['D1', 'district', 'R1', 'R1', 1],
      ['A1', 'area', 'D1', 'R1', 1],
      ['R3', 'region', 'ML', 'R3', 0],
    ]);
    const again = mergeUnits(units, [createUnit('ML/R0'), ...received], PROFILE, null, LAST);
    expect(again.filter(({ uid }) => uid !== 'R0')).toEqual(units);
    expect(changedUnits(units, again).map(({ uid, id }) => [uid, id])).toEqual([['R0', 6]]);
  });

  it('hangs a unit under its nearest ancestor where the server has a level between two of ours', () => {
    const levels = { country: 1, region: 2, district: 4, area: 5 };
    const profile = { ...PROFILE, source: { ...PROFILE.source, levels } };
    const paths = ['ML', 'ML/R1', 'ML/R1/P1', 'ML/R1/P1/D1', 'ML/R1/P1/D1/A1'];
    const units = mergeUnits([], paths.map(createUnit), profile, null, LAST);
    expect(units.map(({ uid, parent, path }) => [uid, parent, path])).toEqual([
      ['ML', null, '/ML/'],
      ['R1', 'ML', '/ML/R1/'],
      ['D1', 'R1', '/ML/R1/D1/'],
      ['A1', 'D1', '/ML/R1/D1/A1/'],
    ]);
  });

  it('leaves out a unit in no region, which would have no scope', () => {
    const stray = { ...createUnit('ML/X/Y/Z'), levelNumber: 4 };
    expect(mergeUnits([], [...received, stray], PROFILE, null, LAST).map(({ uid }) => uid)).not.toContain(
      'Z',
    );
  });

  it('expects reports of assigned units only', () => {
    const units = mergeUnits([], received, PROFILE, new Set(['A1']), LAST);
    expect(units.filter(({ reports }) => reports === 1).map(({ uid }) => uid)).toEqual(['A1']);
  });

  it('keeps a unit that has vanished, closed, and takes it back as it was when it returns', () => {
    const units = mergeUnits([], received, PROFILE, null, LAST);
    const without = mergeUnits(units, received.slice(0, 3), PROFILE, null, LAST);
    const area = without.find(({ uid }) => uid === 'A1');
    expect(area).toMatchObject({ gone: 1, closed: LAST, parent: 'D1' });
    expect(mergeUnits(without, received.slice(0, 3), PROFILE, null, LAST + 5)).toEqual(without);
    expect(mergeUnits(without, received, PROFILE, null, LAST + 1)).toEqual(units);
  });
});
