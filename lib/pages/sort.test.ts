import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSort, sortParameters, sortRows } from './sort';

const fallback = { column: 'name', descending: false };
const columns = ['name', 'value'];

describe('readSort', () => {
  it('is the table’s own order unless the address says otherwise', () => {
    expect(readSort({ asked: {} }, columns, fallback)).toEqual(fallback);
    expect(readSort({ asked: { tri: 'value' } }, columns, fallback)).toEqual({
      column: 'value',
      descending: false,
    });
    expect(readSort({ asked: { tri: 'value', sens: 'desc' } }, columns, fallback).descending).toBe(true);
  });

  it('passes over a column that the table has not', () => {
    expect(readSort({ asked: { tri: 'secret', sens: 'desc' } }, columns, fallback)).toEqual(fallback);
  });

  it('reads each table by its own parameters', () => {
    const asked = { tri: 'value', 'tri-asc': 'name', 'sens-asc': 'desc' };
    expect(readSort({ asked }, columns, fallback, 'asc')).toEqual({ column: 'name', descending: true });
    expect(readSort({ asked }, columns, fallback, 'other')).toEqual(fallback);
    expect(sortParameters('asc')).toEqual({ by: 'tri-asc', way: 'sens-asc' });
  });
});

describe('sortRows', () => {
  const keyOf = (row: { key: number | string | null }) => row.key;
  const keysOf = (keys: (number | string | null)[], descending: boolean) =>
    sortRows(
      keys.map((key) => ({ key })),
      { column: 'key', descending },
      keyOf,
    ).map(({ key }) => key);

  it('puts rows without a key last, whichever way', () => {
    expect(keysOf([2, null, 10, 1], false)).toEqual([1, 2, 10, null]);
    expect(keysOf([2, null, 10, 1], true)).toEqual([10, 2, 1, null]);
  });

  it('orders names as a French reader does', () => {
    expect(keysOf(['Yorosso', 'Ségou', 'éléphant', 'Kita'], false)).toEqual([
      'éléphant',
      'Kita',
      'Ségou',
      'Yorosso',
    ]);
  });

  it('leaves equal rows as they came, and the rows given untouched', () => {
    const rows = ['a', 'b', 'c', 'd'].map((name, index) => ({ name, key: index % 2 }));
    const names = (descending: boolean) =>
      sortRows(rows, { column: 'key', descending }, keyOf).map(({ name }) => name);
    expect(names(false)).toEqual(['a', 'c', 'b', 'd']);
    expect(names(true)).toEqual(['b', 'd', 'a', 'c']);
    expect(rows.map(({ name }) => name).join('')).toBe('abcd');
  });

  it('loses no row, and is in order for any numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer())), fc.boolean(), (keys, descending) => {
        const sorted = keysOf(keys, descending);
        const known = sorted.filter((key) => typeof key === 'number');
        expect(sorted.slice(known.length).every((key) => key === null)).toBe(true);
        expect([...known].sort((a, b) => (descending ? b - a : a - b))).toEqual(known);
        expect([...sorted].sort()).toEqual([...keys].sort());
      }),
    );
  });
});
