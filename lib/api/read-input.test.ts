import { describe, expect, it } from 'vitest';
import { parsePeriod } from '@/lib/periods/period';
import { readSeries, readSnapshot, readValues } from './operations/data-operations';
import { ProblemError } from './problem';
import { canonicalInput, readInput } from './read-input';

const read = (query: string, hasTable = true) =>
  readInput(readValues.input, new URLSearchParams(query), hasTable);

function problemOf(attempt: () => unknown): ProblemError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof ProblemError) return error;
  }
  throw new Error('no problem was told');
}

describe('readInput', () => {
  it('reads lists, each id once, and periods of every kind', () => {
    const input = read('indicator=a,b,a&period=2026-06,2026-Q2,2026-S1,2026&level=district&orgUnit=x,y');
    expect(input.indicator).toEqual(['a', 'b']);
    expect(input.period).toEqual(['2026-06', '2026-Q2', '2026-S1', '2026'].map((id) => parsePeriod(id)));
    expect(input.orgUnit).toEqual(['x', 'y']);
  });

  it.each([
    ['period=2026-13', 'period', 'invalid-parameter'],
    ['period=2026-Q5', 'period', 'invalid-parameter'],
    ['period=2026-06&level=village', 'level', 'invalid-parameter'],
    ['period=2026-06&period=2026-05', 'period', 'invalid-parameter'],
    ['period=2026-06&orgUnit=', 'orgUnit', 'invalid-parameter'],
    ["period=2026-06&orgUnit=x';drop", 'orgUnit', 'invalid-parameter'],
    ['period=2026-06&parent=%00', 'parent', 'invalid-parameter'],
    ['level=region', 'period', 'missing-parameter'],
    ['period=2026-06&periode=2026-06', 'periode', 'unknown-parameter'],
    ['period=2026-06&__proto__=1', '__proto__', 'unknown-parameter'],
  ])('names what is wrong in %j: %s', (query, parameter, code) => {
    const problem = problemOf(() => read(`indicator=a&${query}`));
    expect(problem).toMatchObject({ code, options: { parameter } });
    expect(problem.options.takes?.fr).not.toBe('');
    expect(problem.detail.fr).toContain(parameter);
    expect(problem.detail.en).toContain(parameter);
  });

  it('says what each parameter takes', () => {
    expect(problemOf(() => read('indicator=a&period=juin')).options.takes).toEqual({
      fr: expect.stringContaining('2026-Q2'),
      en: expect.stringContaining('a quarter (2026-Q2)'),
    });
  });

  it('knows `format` only where there is a table', () => {
    expect(read('indicator=a&period=2026&format=csv').indicator).toEqual(['a']);
    expect(problemOf(() => read('indicator=a&period=2026&format=csv', false)).code).toBe('unknown-parameter');
  });

  it('takes at most 200 ids in a list', () => {
    const ids = (count: number) => Array.from({ length: count }, (_, i) => `i${i}`).join(',');
    expect(read(`period=2026&indicator=${ids(200)}`).indicator).toHaveLength(200);
    expect(problemOf(() => read(`period=2026&indicator=${ids(201)}`)).options.parameter).toBe('indicator');
  });

  it('gives defaults', () => {
    const series = readInput(readSeries.input, new URLSearchParams('indicator=a&orgUnit=b'), true);
    expect(series).toEqual({ indicator: 'a', orgUnit: 'b', every: 'month' });
    const snapshot = readInput(readSnapshot.input, new URLSearchParams('period=2026&level=region'), true);
    expect(snapshot.months).toBe(24);
  });
});

describe('canonicalInput', () => {
  it('does not depend on the order in the address', () => {
    const one = canonicalInput(read('indicator=a&period=2026-06&level=region'));
    const other = canonicalInput(read('level=region&period=2026-06&indicator=a'));
    expect(one).toBe(other);
    expect(canonicalInput(read('indicator=a&period=2026-05&level=region'))).not.toBe(one);
  });
});
