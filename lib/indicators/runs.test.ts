import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runEndingAt, type MonthState } from './runs';

/** `h` holds, `c` clear, `u` unknown; the last letter is month 100. */
function runOf(letters: string) {
  const names: Readonly<Record<string, MonthState>> = { h: 'holds', c: 'clear', u: 'unknown' };
  const first = 101 - letters.length;
  return runEndingAt(100, first, (month) => names[letters[month - first] ?? ''] ?? 'unknown');
}

describe('runEndingAt', () => {
  it('counts the months in a row up to the last', () => {
    expect(runOf('hchh')).toEqual({ months: 2, since: 99, atLeast: false });
    expect(runOf('chhh')).toEqual({ months: 3, since: 98, atLeast: false });
  });

  it('is none where the last month is clear or unknown', () => {
    expect(runOf('hhc')).toBeNull();
    expect(runOf('hhu')).toBeNull();
  });

  it('ends at a month that nobody reported, and says that it may be longer', () => {
    expect(runOf('hhuh')).toEqual({ months: 1, since: 100, atLeast: true });
    expect(runOf('hh')).toEqual({ months: 2, since: 99, atLeast: true });
  });

  it('is as long as the tail of months that hold', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('h', 'c', 'u'), { minLength: 1, maxLength: 30 }), (letters) => {
        const text = letters.join('');
        expect(runOf(text)?.months ?? 0).toBe(/h*$/.exec(text)?.[0].length);
      }),
    );
  });
});
