import { describe, expect, it } from 'vitest';
import { FactCube } from '@/lib/indicators/fact-cube';
import { rollUp, rowsOf } from '@/lib/indicators/roll-up';
import { expectUnits } from '@/lib/indicators/roll-up/expectation';
import { buildTree } from '@/lib/indicators/roll-up/unit-tree';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { encodeFigures } from '@/lib/store/figure-code';
import { COUNT, SUPERVISION } from '../testing/small-country';
import { encodeTallies } from './encode-tallies';

const common = {
  code: null,
  hasGeometry: false,
  opened: null,
  closed: null,
  reports: true,
  programme: true,
} as const;
const units: OrgUnit[] = [
  { ...common, uid: 'ML', name: 'ML', level: 'country', parent: null, region: null },
  { ...common, uid: 'R1', name: 'R1', level: 'region', parent: 'ML', region: 'R1' },
  { ...common, uid: 'A1', name: 'A1', level: 'area', parent: 'R1', region: 'R1' },
  { ...common, uid: 'A2', name: 'A2', level: 'area', parent: 'R1', region: 'R1' },
];

describe('encodeTallies', () => {
  it('writes what encodeFigures writes, missing values and fractions included', () => {
    const year = 2026 * 12;
    const cube = new FactCube(['chw_active', 'chw_supervised'], year, 12, 2);
    cube.row('chw_active', year)?.set([12, 0.1]);
    cube.row('chw_active', year + 1)?.set([13, 0.2]);
    cube.row('chw_supervised', year + 1)?.set([0], 0);
    const rolled = rollUp({
      cube,
      tree: buildTree(units, ['A1', 'A2']),
      from: year,
      to: year + 2,
      expected: expectUnits(units.slice(2), year, 12),
      indicators: [SUPERVISION, COUNT],
      absentIsZero: new Set(),
    });
    const expected = [...rowsOf(rolled)].map(({ figures }) => encodeFigures(figures));
    const cells = rolled.periods.length * rolled.tree.places.length;
    expect(Array.from({ length: cells }, (_, cell) => encodeTallies(rolled, cell))).toEqual(expected);
    expect(expected).toContain('[[0,13,1,1,1],[13,null,1,1,1]]');
    expect(expected).toContain('[null,null]');
  });
});
