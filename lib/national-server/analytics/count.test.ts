import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount, refusalOf } from './count';

describe('readCount', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['007', 7],
    ['75271.0', 75271],
    ['1.0E7', 10_000_000],
    ['2.5e-3', 0.0025],
    ['.5', 0.5],
    ['+3', 3],
    ['-0.0', 0],
    ['9007199254740993', 9007199254740992],
    [2875, 2875],
    [0, 0],
  ])('reads %j', (cell, value) => {
    expect(Object.is(readCount(cell), value)).toBe(true);
  });

  it.each([
    ['-1', 'negative'],
    ['-1.5E3', 'negative'],
    [-2, 'negative'],
    ['NaN', 'not-finite'],
    ['Infinity', 'not-finite'],
    ['-Infinity', 'not-finite'],
    ['1e999', 'not-finite'],
    [Infinity, 'not-finite'],
    ['0x10', 'not-a-number'],
    ['0b1', 'not-a-number'],
    ['1 000', 'not-a-number'],
    ['1,5', 'not-a-number'],
    [' 12', 'not-a-number'],
    ['12\n', 'not-a-number'],
    [' ', 'not-a-number'],
    ['Cholera is an infection', 'not-a-number'],
    ['1.2.3', 'not-a-number'],
    ['e5', 'not-a-number'],
    ['.', 'not-a-number'],
    ['١٢', 'not-a-number'],
    [true, 'not-a-number'],
    [{ value: 3 }, 'not-a-number'],
    [[3], 'not-a-number'],
  ])('refuses %j as %s', (cell, reason) => {
    expect(readCount(cell)).toBeNaN();
    expect(refusalOf(cell)).toBe(reason);
  });

  it('gives back any count that is printed', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readCount(String(value))).toBe(value);
        expect(readCount(value.toExponential())).toBe(value);
      }),
    );
  });

  it('never lets through anything but a finite count', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.anything(), fc.double()), (cell) => {
        const count = readCount(cell);
        expect(Number.isNaN(count) || (Number.isFinite(count) && count >= 0)).toBe(true);
      }),
    );
  });
});
