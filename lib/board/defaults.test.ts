import { describe, expect, it } from 'vitest';
import { monthIndex } from '@/lib/periods/period';
import { defaultIndicator } from './defaults';
import { windowEnd } from './window';

const october = monthIndex(2026, 10);

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
