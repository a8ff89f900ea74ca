import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PullBatch } from '@/lib/national-server/types';
import { decodeBatch, encodeBatch } from './batch-code';

const MEASURES = ['chw_active', 'referred', 'stockout_act'] as const;
const MONTHS = [24_321, 24_320, 24_319];

const cells = fc.array(
  fc.record({
    measure: fc.constantFrom(...MEASURES),
    unit: fc.constantFrom('A1', 'Éléphant', 'ImspTQPwCqd'),
    month: fc.constantFrom(...MONTHS),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }),
  }),
);

function createBatch(
  list: readonly { measure: (typeof MEASURES)[number]; unit: string; month: number; value: number }[],
): PullBatch {
  return {
    key: 'k',
    region: 'R1',
    months: MONTHS,
    measures: MEASURES,
    cells: {
      measure: list.map((cell) => cell.measure),
      unit: list.map((cell) => cell.unit),
      month: list.map((cell) => cell.month),
      value: list.map((cell) => cell.value),
    },
    refusedCells: { measure: ['referred', 'chw_active'], unit: ['A1', 'B9'], month: [24_320, 24_319] },
    refusals: [{ reason: 'negative', item: 'i', orgUnit: 'A1', period: '202601', value: '-1' }],
    rows: list.length + 1,
    bytes: 1,
  };
}

describe('a staged batch', () => {
  it('reads back as it was written, wherever its bytes start', () => {
    fc.assert(
      fc.property(cells, fc.nat(7), (list, offset) => {
        const payload = encodeBatch(createBatch(list));
        const shifted = new Uint8Array(payload.length + offset).subarray(offset);
        shifted.set(payload);
        const read = decodeBatch(shifted);
        const back = Array.from({ length: read.count }, (_, i) => ({
          measure: read.measures[read.measure[i] ?? -1],
          unit: read.units[read.unit[i] ?? -1],
          month: read.months[read.month[i] ?? -1],
          value: read.value[i],
        }));
        expect(back).toEqual(list);
        expect(
          read.refusedCells.map(([measure, unit, month]) => [
            read.measures[measure],
            read.units[unit],
            read.months[month],
          ]),
        ).toEqual([
          ['referred', 'A1', 24_320],
          ['chw_active', 'B9', 24_319],
        ]);
        expect(read).toMatchObject({
          region: 'R1',
          rows: list.length + 1,
          refusals: { negative: { count: 1 } },
        });
      }),
    );
  });

  it('takes 14 bytes a cell', () => {
    const one = { measure: 'chw_active', unit: 'A1', month: 24_321, value: 1 } as const;
    const sizes = [1000, 2000].map((count) => encodeBatch(createBatch(Array(count).fill(one))).length);
    expect((sizes[1] ?? 0) - (sizes[0] ?? 0)).toBe(14_000);
  });

  it('refuses a cell of a measure or month it does not declare', () => {
    const stray = createBatch([{ measure: 'chw_active', unit: 'A1', month: 1, value: 1 }]);
    expect(() => encodeBatch(stray)).toThrow('1, which it does not declare');
  });
});
