import { beforeEach, expect, it, vi } from 'vitest';
import { PROFILE, publish } from '@/lib/api/testing/small-country';
import type { StoredFigure } from '@/lib/indicators/types';
import type { Level } from '@/lib/org-units/org-unit';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { monthIndex } from '@/lib/periods/period';
import { openDataContext } from '@/lib/pages/data-context';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addFigure, addSmallCountry } from '@/lib/store/testing/fixtures';
import type { Store } from '@/lib/store/types';
import { loadMovement, type Moved } from './movement';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => PROFILE }));

const JUNE = monthIndex(2026, 6);
/** Made in March 2026: counted from February. */
const MADE: Moved = { id: 'r', madeOn: '2026-03-14', indicator: 'completeness', places: [] };

eachDatabase((_name, makeStore) => {
  let store: Store;
  let day = 0;
  beforeEach(async () => {
    store = await makeStore();
    await addSmallCountry(store);
    day += 1;
    await publish(store, day);
  });

  /** Units: 1 the country, 2 and 3 its regions, 4 a district of the first; each expects two unit-months. */
  const add = (unit: number, level: Level, period: string, terms: Partial<StoredFigure>) =>
    addFigure(
      store,
      {
        ...{ unit, level, period },
        figure: { numerator: 1, denominator: 2, unitMonths: 2, units: 2, months: 1, ...terms },
      },
      ['completeness'],
    );
  const move = async (changes: Partial<Moved> = {}, until = JUNE, scope: Scope = NATION) => {
    const context = await openDataContext(store, scope);
    return context && loadMovement(context, { ...MADE, ...changes }, until);
  };

  it('compares the month before the meeting with the latest closed one, in the indicator’s unit', async () => {
    await add(1, 'country', '2026-02', { numerator: 54, denominator: 100 });
    await add(1, 'country', '2026-06', { numerator: 61, denominator: 100 });
    expect(await move()).toEqual({
      indicator: 'completeness',
      from: { period: '2026-02', value: 54, coverage: 1 },
      to: { period: '2026-06', value: 61, coverage: 1 },
      change: 7,
      withheld: null,
    });
  });

  it('adds numerators and denominators of several places, a district of a named region once', async () => {
    for (const [period, received] of [
      ['2026-02', 10],
      ['2026-06', 40],
    ] as const) {
      await add(2, 'region', period, { numerator: received, denominator: 50 });
      await add(3, 'region', period, { numerator: 5, denominator: 10 });
      await add(4, 'district', period, { numerator: 9, denominator: 9 });
    }
    const moved = await move({ places: ['R1', 'R2', 'D1'] });
    expect(moved?.from.value).toBeCloseTo((100 * 15) / 60);
    expect(moved?.to.value).toBeCloseTo((100 * 45) / 60);
    expect((await move({ places: ['D1'] }))?.to.value).toBe(100);
  });

  it('says no change on partial data, without data, or while no month has been closed since', async () => {
    await add(1, 'country', '2026-02', { unitMonths: 1 });
    await add(1, 'country', '2026-06', {});
    expect(await move()).toMatchObject({ change: null, withheld: 'partial', from: { coverage: 0.5 } });
    expect(await move({ madeOn: '2026-02-10' })).toMatchObject({ change: null, withheld: 'no-data' });
    const early = await move({ madeOn: '2026-07-10' });
    expect(early).toMatchObject({ change: null, withheld: 'too-early', from: { period: '2026-06' } });
  });

  it('tells a confined reader the own places alone, and nothing of others', async () => {
    const scope: Scope = { kind: 'regions', regions: ['R2'] };
    for (const period of ['2026-02', '2026-06']) {
      await add(2, 'region', period, { numerator: 1, denominator: 50 });
      await add(3, 'region', period, { numerator: 5, denominator: 10 });
    }
    expect((await move({ places: ['R1', 'R2'] }, JUNE, scope))?.to.value).toBe(50);
    expect(await move({ places: ['R1'] }, JUNE, scope)).toBeNull();
  });

  it('tells nothing without an indicator, or of one that is not tracked', async () => {
    expect(await move({ indicator: 'stockout_act' })).toBeNull();
  });
});
