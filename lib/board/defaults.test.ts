import { describe, expect, it } from 'vitest';
import { monthIndex } from '@/lib/periods/period';
import { defaultIndicator } from './defaults';
import { windowEnd } from './window';

const first = monthIndex(2021, 1);
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
    expect(windowEnd('2026-09', first, october)).toBe(october);
    expect(windowEnd('2024-11', first, october)).toBe(october);
    expect(windowEnd('2026', first, october)).toBe(october);
  });

  it('follows an older period', () => {
    expect(windowEnd('2024-10', first, october)).toBe(october - 24);
    expect(windowEnd('2023', first, october)).toBe(monthIndex(2023, 12));
  });

  it('shows 24 months at the start of history too', () => {
    expect(windowEnd('2021-02', first, october)).toBe(monthIndex(2022, 12));
    expect(windowEnd('2021-02', first, first + 3)).toBe(first + 3);
  });
});
