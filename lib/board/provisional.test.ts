import { describe, expect, it } from 'vitest';
import { monthIndex } from '@/lib/periods/period';
import { findProvisional } from './provisional';

const month = (number: number, received: number) => ({ month: monthIndex(2026, number), received });

describe('findProvisional', () => {
  it('begins after the last month that reached the threshold', () => {
    const months = [month(7, 0.9), month(8, 0.85), month(9, 0.7), month(10, 0.4)];
    expect(findProvisional(months, 0.8)).toBe(monthIndex(2026, 9));
    expect(findProvisional([...months].reverse(), 0.8)).toBe(monthIndex(2026, 9));
  });

  it('is nowhere when the last month is in', () => {
    expect(findProvisional([month(9, 0.7), month(10, 0.8)], 0.8)).toBeNull();
  });

  it('begins after the best received when none reached it', () => {
    expect(findProvisional([month(8, 0.6), month(9, 0.6), month(10, 0.2)], 0.8)).toBe(monthIndex(2026, 10));
  });

  it('is nowhere without months', () => {
    expect(findProvisional([], 0.8)).toBeNull();
  });
});
