import fc from 'fast-check';
import type { PlanPrintLine, PrintedFigure } from '../../brief-types';
import { makeSampleFigure } from '../../testing/sample-figures';
import type { FindingSource } from '../types';
import { buildSource, drawRecommendation, MALI, placeOf } from './build-source';

const REGIONS = ['Kayes', 'Koulikoro', 'Mopti', 'Ségou', 'Sikasso'].map(placeOf);
const DISTRICTS = ['Youwarou', 'Ouéléssébougou', 'Yélimané', 'Bla'].map(placeOf);
const PILLARS = [
  ['coverage', 'chw_functional'],
  ['supervision', 'supervision_monthly'],
  ['stock', 'stockout_any'],
] as const;
const PERIODS = ['2026-08', '2026-Q2', '2025', '2026-S1'];

const value = fc.double({ min: 0, max: 100, noNaN: true });
const known = fc.option(value, { freq: 5 });

function figureOf(indicator: string, orgUnit: string, period: string): fc.Arbitrary<PrintedFigure> {
  return fc
    .record({
      value: known,
      coverage: fc.double({ min: 0.01, max: 1, noNaN: true }),
      expected: known,
      validated: fc.boolean(),
      gap: fc.option(fc.integer({ min: 0, max: 99_999 })),
      change: fc.option(fc.double({ min: -9, max: 9, noNaN: true })),
    })
    .map(({ expected, gap, ...drawn }) => {
      const due = expected === null ? {} : { expected, target: expected };
      const lacking = gap === null || drawn.value === null ? {} : { gap };
      const change = drawn.value === null || drawn.coverage < 0.8 ? null : drawn.change;
      return makeSampleFigure(indicator, orgUnit, { of: 600, period, ...drawn, change, ...due, ...lacking });
    });
}

/** A note with figures of every kind: missing, partial, zero, without target, in every kind of period. */
export const arbitrarySource: fc.Arbitrary<FindingSource> = fc
  .tuple(fc.constantFrom(...PERIODS), fc.boolean())
  .chain(([period, first]) =>
    fc.record({
      period: fc.constant(period),
      previous: fc.constant(first ? null : buildSource().previous),
      pillars: fc.tuple(
        ...PILLARS.map(([pillar, id]) =>
          figureOf(id, MALI.uid, period).map((figure) => ({ pillar, ...figure })),
        ),
      ),
      regions: fc.tuple(
        ...REGIONS.map((place) =>
          fc
            .tuple(...PILLARS.map(([, id]) => figureOf(id, place.uid, period)))
            .map((figures) => ({ place, figures })),
        ),
      ),
      worst: fc.tuple(
        ...PILLARS.map(([, indicator]) =>
          fc
            .tuple(
              ...DISTRICTS.map((place, at) =>
                figureOf(indicator, place.uid, period).map((figure) => ({
                  ...figure,
                  place,
                  region: REGIONS[at] ?? MALI,
                })),
              ),
            )
            .map((districts) => ({ indicator, districts })),
        ),
      ),
      plan: planOf(period),
      // A note has one move of an indicator at a place.
      moves: fc.uniqueArray(
        fc.record({
          indicator: fc.constantFrom('supervision_monthly', 'stockout_any', 'completeness'),
          place: fc.constantFrom(MALI, ...REGIONS),
          before: value,
          after: value,
          beforePeriod: fc.constantFrom('2025-08', '2026-02'),
          afterPeriod: fc.constant('2026-08'),
          better: fc.boolean(),
        }),
        { maxLength: 6, selector: ({ indicator, place }) => `${indicator} ${place.uid}` },
      ),
      revised: fc.array(
        fc.record({
          indicator: fc.constantFrom('supervision_monthly', 'stockout_any'),
          place: fc.constantFrom(MALI, ...REGIONS),
          period: fc.constant('2026-02'),
          printed: known,
          now: known,
        }),
        { maxLength: 4 },
      ),
      recommendations: fc.array(
        fc
          .tuple(
            fc.integer({ min: 1, max: 40 }),
            fc.constantFrom('open', 'in-progress', 'done', 'dropped'),
            fc.boolean(),
            fc.subarray(REGIONS),
          )
          .map(([number, state, proposed, places]) => {
            const overdue = !proposed && (state === 'open' || state === 'in-progress');
            return drawRecommendation(number, { state, proposed, places, overdue, due: '2026-06-01' });
          }),
        { maxLength: 5 },
      ),
      coverage: fc.tuple(
        ...REGIONS.map((place) =>
          fc.option(fc.double({ min: 0, max: 1, noNaN: true })).map((share) => ({ place, share })),
        ),
      ),
    }),
  )
  .map((given) => buildSource(given));

function planOf(period: string): fc.Arbitrary<FindingSource['plan']> {
  const line = (indicator: string): fc.Arbitrary<PlanPrintLine> =>
    fc.tuple(figureOf(indicator, MALI.uid, period), value).map(([figure, finalTarget]) => ({
      ...figure,
      ...{ baseline: null, finalTarget, finalYear: 2030, judgedIn: null, measurable: true },
    }));
  return fc
    .tuple(line('supervision_monthly'), line('stockout_any'), fc.option(fc.integer({ min: 0, max: 30 })))
    .chain(([one, two, before]) =>
      fc.tuple(fc.nat(20), fc.nat(9), fc.nat(9), fc.nat(3)).map(([onTrack, watch, offTrack, unknown]) => ({
        ...{ id: 'plan', name: { fr: 'Plan', en: 'Plan' }, from: '2026-01', to: '2030-12', goals: [] },
        ...{ lines: [one, two], counts: { onTrack, watch, offTrack, unknown }, onTrackBefore: before },
      })),
    );
}
