import { describe, expect, it } from 'vitest';
import { monthIndex } from '@/lib/periods/period';
import { readQuery, type Query } from './read-query';

const limits = {
  indicators: ['supervision_monthly', 'stockout_any'],
  levels: ['region', 'district'],
  places: ['mopti'],
  firstMonth: monthIndex(2021, 1),
  lastMonth: monthIndex(2026, 10),
  complete: true,
} as const;
const read = (query: Query) => readQuery(query, limits);

describe('readQuery', () => {
  it('reads a whole address', () => {
    expect(
      read({ indicateur: 'stockout_any', periode: '2026-Q2', niveau: 'district', lieu: 'mopti' }),
    ).toEqual({
      ok: true,
      asked: { indicator: 'stockout_any', period: '2026-Q2', level: 'district', place: 'mopti' },
    });
  });

  it('leaves to the defaults what is absent or empty', () => {
    expect(read({ lieu: '', other: 'x' })).toEqual({ ok: true, asked: {} });
  });

  it('names every unknown value', () => {
    expect(read({ indicateur: 'x', periode: '2026-13', niveau: 'area', lieu: 'y' })).toEqual({
      ok: false,
      problems: [
        { parameter: 'indicateur', value: 'x' },
        { parameter: 'periode', value: '2026-13' },
        { parameter: 'niveau', value: 'area' },
        { parameter: 'lieu', value: 'y' },
      ],
    });
  });

  it('refuses a period without any month pulled, and takes one that is begun', () => {
    expect(read({ periode: '2020' }).ok).toBe(false);
    expect(read({ periode: '2026-11' }).ok).toBe(false);
    expect(read({ periode: '2026' }).ok).toBe(true);
    expect(
      readQuery({ periode: '2021' }, { ...limits, firstMonth: monthIndex(2021, 6), complete: false }).ok,
    ).toBe(false);
    expect(read({ periode: ['2026-05', '2026-06'] })).toEqual({ ok: true, asked: { period: '2026-05' } });
  });
});
