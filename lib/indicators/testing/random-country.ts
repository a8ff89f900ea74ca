import fc from 'fast-check';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { monthIndex } from '@/lib/periods/period';
import { FactCube } from '../fact-cube';
import type { MeasureId } from '../measures';
import type { Aggregation, IndicatorDefinition } from '../types';
import { expectUnits } from '../roll-up/expectation';
import type { PlainCountry } from './naive-roll-up';
import { buildTree } from '../roll-up/unit-tree';

/** Small random countries for property tests: three regions (one outside the programme), areas with gaps in their data. */
export const JANUARY = monthIndex(2025, 1);
export const TOP: MeasureId = 'chw_supervised';
export const BOTTOM: MeasureId = 'chw_active';

export function makeIndicator(top: Aggregation, bottom: Aggregation | null): IndicatorDefinition {
  const text = { fr: 'essai', en: 'test' };
  return {
    id: `${top}_${bottom ?? 'alone'}`,
    theme: 'supervision',
    factor: 100,
    numerator: { measure: TOP, over: top },
    ...(bottom === null ? {} : { denominator: { measure: BOTTOM, over: bottom } }),
    unit: 'percent',
    decimals: 1,
    direction: 'up',
    cuts: [20, 40, 60, 80],
    tolerance: 0.1,
    gap: { side: 'numerator', noun: 'chw' },
    label: text,
    short: text,
    definition: text,
    howToRead: text,
    notToRead: text,
    origin: text,
  };
}

export function makeUnit(
  uid: string,
  level: OrgUnit['level'],
  parent: string | null,
  more: Partial<OrgUnit> = {},
): OrgUnit {
  const plain = {
    code: null,
    hasGeometry: false,
    opened: null,
    closed: null,
    reports: true,
    programme: true,
    region: null,
  };
  return { ...plain, uid, name: uid, level, parent, ...more };
}

const SKELETON: readonly OrgUnit[] = [
  makeUnit('country', 'country', null, { programme: false }),
  makeUnit('r1', 'region', 'country'),
  makeUnit('r2', 'region', 'country'),
  makeUnit('out', 'region', 'country', { programme: false }),
  makeUnit('d1', 'district', 'r1'),
  makeUnit('d2', 'district', 'r1'),
  makeUnit('d3', 'district', 'r2'),
  makeUnit('dout', 'district', 'out', { programme: false }),
];

export interface RandomArea {
  readonly district: string;
  readonly opened: number | null;
  readonly closed: number | null;
  readonly reports: boolean;
  /** Twelve months of each measure; `null` where absent. */
  readonly top: readonly (number | null)[];
  readonly bottom: readonly (number | null)[];
}

const month = fc.integer({ min: 0, max: 11 });
const monthly = fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { freq: 2 }), {
  minLength: 12,
  maxLength: 12,
});

export const areaArbitrary: fc.Arbitrary<RandomArea> = fc.record({
  district: fc.constantFrom('d1', 'd2', 'd3', 'dout'),
  opened: fc.option(month),
  closed: fc.option(month),
  reports: fc.boolean(),
  top: monthly,
  bottom: monthly,
});

export const areasArbitrary = fc.array(areaArbitrary, { maxLength: 9 });
export const zeroArbitrary = fc.subarray([TOP, BOTTOM]).map((measures) => new Set<MeasureId>(measures));

/** The same random areas as a roll-up's input and as a plain country. */
export function buildCountry(
  areas: readonly RandomArea[],
  absentIsZero: ReadonlySet<MeasureId>,
  from: number,
  to: number,
) {
  const units = areas.map((area, index) =>
    makeUnit(`a${index}`, 'area', area.district, {
      programme: area.district !== 'dout',
      reports: area.reports,
      opened: area.opened === null ? null : JANUARY + area.opened,
      closed: area.closed === null ? null : JANUARY + area.closed,
    }),
  );
  const cube = new FactCube([TOP, BOTTOM], JANUARY, 12, areas.length);
  const facts = new Map<MeasureId, Map<string, Map<number, number>>>();
  for (const [measure, key] of [
    [TOP, 'top'],
    [BOTTOM, 'bottom'],
  ] as const) {
    const byUnit = new Map<string, Map<number, number>>();
    areas.forEach((area, index) => {
      const values = new Map<number, number>();
      area[key].forEach((value, offset) => {
        const row = cube.row(measure, JANUARY + offset);
        if (value === null || !row) return;
        row[index] = value;
        values.set(JANUARY + offset, value);
      });
      byUnit.set(`a${index}`, values);
    });
    facts.set(measure, byUnit);
  }
  const isExpected = (uid: string, at: number) => {
    const unit = units.find((candidate) => candidate.uid === uid);
    return !!unit && unit.reports && at >= (unit.opened ?? at) && at <= (unit.closed ?? at);
  };
  const plain: PlainCountry = { facts, absentIsZero, isExpected, from, to };
  const tree = buildTree(
    [...SKELETON, ...units],
    units.map((unit) => unit.uid),
  );
  return {
    units,
    plain,
    input: { cube, tree, from, to, absentIsZero, expected: expectUnits(units, JANUARY, 12) },
  };
}

/** The areas under a place of the skeleton, the programme's only. */
export function areasUnder(place: string, areas: readonly RandomArea[]): string[] {
  const districts: Readonly<Record<string, readonly string[]>> = {
    country: ['d1', 'd2', 'd3'],
    r1: ['d1', 'd2'],
    r2: ['d3'],
  };
  const wanted = districts[place] ?? [place];
  return areas.flatMap((area, index) =>
    area.district !== 'dout' && (wanted.includes(area.district) || place === `a${index}`)
      ? [`a${index}`]
      : [],
  );
}
