import { describe, expect, it } from 'vitest';
import { monthIndex } from '@/lib/periods/period';
import { defaultIndicator, defaultMonth } from './defaults';
import { windowEnd } from './window';

const october = monthIndex(2026, 10);

describe('defaultMonth', () => {
  it('is the latest month with enough data, not the unfinished last one', () => {
    const months = [
      { month: october, coverage: 0.41 },
      { month: october - 1, coverage: 0.85 },
      { month: october - 2, coverage: 0.9 },
    ];
    expect(defaultMonth(months, 0.8)).toBe(october - 1);
  });

  it('is the best covered when all are partial, the latest of equals', () => {
    const months = [
      { month: october - 2, coverage: 0.7 },
      { month: october - 1, coverage: 0.7 },
      { month: october, coverage: 0.2 },
    ];
    expect(defaultMonth(months, 0.8)).toBe(october - 1);
    expect(defaultMonth([], 0.8)).toBeUndefined();
  });
});

describe('defaultIndicator', () => {
  it('takes the first tracked where supervision is not', () => {
    expect(defaultIndicator(['chw_count', 'supervision_monthly'])).toBe('supervision_monthly');
    expect(defaultIndicator(['chw_count'])).toBe('chw_count');
    expect(defaultIndicator([])).toBeUndefined();
  });
});

describe('windowEnd', () => {
  it('stays at the latest month while the period is within 24 months', () => {
    expect(windowEnd('2026-09', october)).toBe(october);
    expect(windowEnd('2024-11', october)).toBe(october);
    expect(windowEnd('2026', october)).toBe(october);
  });

  it('follows an older period', () => {
    expect(windowEnd('2024-10', october)).toBe(october - 24);
    expect(windowEnd('2023', october)).toBe(monthIndex(2023, 12));
  });
});
