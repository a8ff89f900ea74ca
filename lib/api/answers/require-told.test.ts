import { describe, expect, it } from 'vitest';
import { NATION, OVERVIEW } from '@/lib/org-units/scope';
import { monthIndex } from '@/lib/periods/period';
import { isProblem } from '../problem';
import { requireTold } from './require-told';

const release = { firstMonth: monthIndex(2024, 1) };
const codeOf = (ask: () => void) => {
  try {
    ask();
    return null;
  } catch (error) {
    return isProblem(error) ? `${error.code} ${error.options.parameter}` : 'other';
  }
};

describe('requireTold', () => {
  it('refuses an account to which no areas are shown, for every list', () => {
    for (const list of ['supervision', 'silent', 'stock'] as const) {
      const ask = () => requireTold({ scope: OVERVIEW, release }, list, monthIndex(2024, 12));
      expect(codeOf(ask)).toBe('outside-scope list');
    }
  });

  it('refuses a month before which there are too few months of data to say that something lasts', () => {
    const ask = (list: 'supervision' | 'silent' | 'stock', month: number) =>
      codeOf(() => requireTold({ scope: NATION, release }, list, monthIndex(2024, month)));
    expect([ask('stock', 2), ask('stock', 3)]).toEqual(['invalid-parameter period', null]);
    expect([ask('silent', 1), ask('silent', 2)]).toEqual(['invalid-parameter period', null]);
    expect([ask('supervision', 1), ask('supervision', 2)]).toEqual(['invalid-parameter period', null]);
  });
});
