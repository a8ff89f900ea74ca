import { describe, expect, it } from 'vitest';
import { monthIndex } from '@/lib/periods/period';
import { FIRST, LAST, NOW, PROFILE } from '../testing/small-country';
import { PulledParts } from './parts';
import { countParts, mappedMeasures, mappingOf, monthsOfProfile, planPull } from './plan';

const AS_OF = new Date('2026-11-20T22:00:00Z');
const LATER = new Date('2026-11-21T22:00:00Z');

function plan(pulled: PulledParts, options: { dataAsOf?: Date; fullBefore?: number; now?: Date } = {}) {
  return planPull({ profile: PROFILE, pulled, dataAsOf: AS_OF, now: NOW, fullBefore: null, ...options });
}

/** Everything pulled as of an instant. */
function pullAll(): PulledParts {
  const pulled = new PulledParts();
  for (const measure of mappedMeasures(PROFILE)) {
    for (const region of PROFILE.programmeRegions) {
      for (const month of monthsOfProfile(PROFILE, NOW)) {
        pulled.set(
          { region, measure, month },
          { dataAsOf: AS_OF.getTime(), mapping: mappingOf(PROFILE, measure) },
        );
      }
    }
  }
  return pulled;
}

describe('planPull', () => {
  it('begins with thirteen months, newest first, then goes back year by year', () => {
    const chunks = plan(new PulledParts());
    const months = chunks.map(({ requests }) => requests.map((request) => request.months));
    expect(months).toEqual([
      [Array.from({ length: 13 }, (_, i) => LAST - i)],
      [Array.from({ length: 9 }, (_, i) => FIRST + 8 - i)],
    ]);
    expect(chunks[0]?.requests[0]).toMatchObject({
      regions: ['R1', 'R2'],
      measures: ['chw_active', 'chw_supervised'],
    });
    expect(countParts(chunks)).toBe(22 * 2 * 2);
  });

  it('asks for nothing while analytics has not run, for the open window once it has, for all on demand', () => {
    expect(plan(pullAll())).toEqual([]);
    const window = plan(pullAll(), { dataAsOf: LATER });
    expect(window.flatMap(({ requests }) => requests.flatMap(({ months }) => months))).toEqual([
      LAST,
      LAST - 1,
      LAST - 2,
    ]);
    expect(countParts(plan(pullAll(), { fullBefore: Infinity }))).toBe(22 * 2 * 2);
    expect(countParts(plan(pullAll(), { fullBefore: LAST - 12 }))).toBe(9 * 2 * 2);
  });

  it('asks for a month that has closed since', () => {
    const [chunk] = plan(pullAll(), { now: new Date('2026-12-01T00:00:00Z') });
    expect(chunk?.requests[0]?.months).toEqual([monthIndex(2026, 11)]);
  });

  it('asks again for the one part that is missing', () => {
    const pulled = new PulledParts();
    const hole = { region: 'R2', measure: 'chw_active', month: LAST - 5 } as const;
    for (const measure of mappedMeasures(PROFILE)) {
      for (const region of PROFILE.programmeRegions) {
        for (const month of monthsOfProfile(PROFILE, NOW)) {
          if (region === hole.region && measure === hole.measure && month === hole.month) continue;
          pulled.set(
            { region, measure, month },
            { dataAsOf: AS_OF.getTime(), mapping: mappingOf(PROFILE, measure) },
          );
        }
      }
    }
    expect(plan(pulled)).toEqual([
      { requests: [{ regions: ['R2'], measures: ['chw_active'], months: [LAST - 5] }] },
    ]);
  });

  it('counts parts of another mapping for nothing', () => {
    const items = ['ccccccccccc'];
    const measures = { ...PROFILE.source.measures, chw_active: { items, absentIsZero: false } };
    const profile = { ...PROFILE, source: { ...PROFILE.source, measures } };
    const chunks = planPull({ profile, pulled: pullAll(), dataAsOf: AS_OF, now: NOW, fullBefore: null });
    expect(countParts(chunks)).toBe(22 * 2);
    expect(chunks[0]?.requests[0]?.measures).toEqual(['chw_active']);
  });
});
