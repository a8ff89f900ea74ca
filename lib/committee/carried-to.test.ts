import { describe, expect, it } from 'vitest';
import { carriedTo } from './carried-to';
import { someWish } from './testing/committee-fixtures';
import type { Recommendation } from './types';

function made(number: number, madeOn: string, closed: string | null = null): Recommendation {
  const closedAt = closed === null ? null : new Date(closed);
  return { ...someWish(), id: `r${number}`, number, version: 1, meeting: `m-${madeOn}`, madeOn, closedAt };
}

describe('carriedTo', () => {
  it('takes over what was made before and not closed before the meeting', () => {
    const all = [
      made(6, '2026-01-01'),
      made(1, '2026-01-01', '2026-09-13T23:59:59Z'),
      made(2, '2026-01-01', '2026-09-14T00:00:00Z'),
      made(3, '2026-09-14'),
      made(4, '2026-09-15'),
      made(5, '2026-09-13', '2027-01-01T00:00:00Z'),
    ];
    const carried = carriedTo({ id: 'm-2026-09-14', date: '2026-09-14' }, all);
    expect(carried.map(({ number }) => number)).toEqual([2, 5, 6]);
  });
});
