import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '@/lib/indicators/measures';
import { batchOf, plan, uid } from '../testing/batches';
import { halve, partsLeft, type Batch } from './batch';

const batch = (measures: number, months: number) =>
  batchOf({
    measures: MEASURES.slice(0, measures).map((measure, at) => plan(measure, uid(`m${at}`))),
    months: Array.from({ length: months }, (_, at) => 24_320 - at),
  });

const cellsOf = (one: Batch) =>
  one.measures.flatMap(({ measure }) => one.months.map((month) => `${measure} ${month}`));

describe('halve', () => {
  it('cuts months first, then measures, down to one of each', () => {
    expect(halve(batch(3, 4)).map((half) => [half.measures.length, half.months.length])).toEqual([
      [3, 2],
      [3, 2],
    ]);
    expect(halve(batch(3, 1)).map((half) => [half.measures.length, half.months.length])).toEqual([
      [2, 1],
      [1, 1],
    ]);
    expect(halve(batch(1, 1))).toEqual([]);
    expect(halve(batch(1, 3))[0]?.months[0]).toBe(24_320);
  });
});

describe('partsLeft', () => {
  it('leaves exactly what is not in yet, at any depth of splitting', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 13 }),
        fc.infiniteStream(fc.nat(2)),
        (measures, months, choices) => {
          const whole = batch(measures, months);
          const done = new Set<string>();
          const gone: string[] = [];
          // Walks down the tree of halves, finishing some on the way.
          const walk = (one: Batch): void => {
            const choice = choices.next().value;
            if (choice === 0) {
              done.add(one.key);
              gone.push(...cellsOf(one));
            } else if (choice === 1) halve(one).forEach(walk);
          };
          walk(whole);
          const left = partsLeft(whole, done).flatMap(cellsOf);
          expect([...left, ...gone].sort()).toEqual(cellsOf(whole).sort());
        },
      ),
    );
  });

  it('keeps a batch whole when nothing of it is done', () => {
    const whole = batch(5, 6);
    expect(partsLeft(whole, new Set(['other']))).toEqual([whole]);
  });
});
