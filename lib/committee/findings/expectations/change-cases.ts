import type { PrintedMove } from '../../brief-types';
import { buildSource, drawPillar, MALI, placeOf } from '../testing/build-source';
import type { FindingSource } from '../types';
import type { ExpectedCase } from './cases';

function move(
  name: string,
  given: Partial<PrintedMove>,
  others: readonly Partial<PrintedMove>[] = [],
): ExpectedCase {
  const whole = (one: Partial<PrintedMove>): PrintedMove => ({
    ...{ indicator: 'supervision_monthly', place: placeOf('Koulikoro'), before: 66.8, after: 73.1 },
    ...{ beforePeriod: '2025-08', afterPeriod: '2026-08', better: true, ...one },
  });
  const told = whole(given);
  const pillars = [drawPillar('supervision', 'supervision_monthly', { value: 50, of: 600 })];
  const source = buildSource({ pillars, moves: [told, ...others.map(whole)] });
  return { name, id: `move:${told.indicator}:${told.place.uid}`, source };
}

function revised(
  name: string,
  rows: FindingSource['revised'],
  more: Partial<FindingSource> = {},
): ExpectedCase {
  const pillars = [drawPillar('supervision', 'supervision_monthly', { value: 50, of: 600 })];
  return { name, id: 'revised', source: buildSource({ pillars, revised: rows, ...more }) };
}

const row = (
  name: string,
  printed: number | null,
  now: number | null,
  indicator = 'supervision_monthly',
) => ({
  ...{ indicator, place: name === 'Mali' ? MALI : placeOf(name), period: '2026-02', printed, now },
});

export const CHANGE_CASES: readonly ExpectedCase[] = [
  move('largest improvement, over a year', {}),
  move('largest improvement, another season', { beforePeriod: '2026-02' }),
  move('largest decline', { place: placeOf('Mopti'), before: 52.2, after: 48.2, better: false }),
  move('decline of what should fall, with an article', {
    ...{
      indicator: 'stockout_any',
      place: placeOf('Le Kénédougou'),
      before: 24.9,
      after: 28.4,
      better: false,
    },
  }),
  move('improvement in the whole country', { place: MALI, before: 33.5, after: 41.2 }),
  move('second improvement', { place: placeOf('Ouéléssébougou') }, [
    { place: placeOf('Kayes'), before: 50, after: 60 },
  ]),
  move('improvement of a count', { indicator: 'chw_count', before: 560, after: 602 }),
  move('improvement of a ratio', { indicator: 'home_visits_per_chw', before: 1, after: 1.5 }),
  move('decline to one, of a count', { indicator: 'supervisor_count', before: 3, after: 1, better: false }),
  revised('one figure revised', [row('Mopti', 51.4, 50.9)]),
  revised('three figures revised', [
    row('Ouéléssébougou', 51.4, 50.9),
    row('Kayes', 60, 61),
    row('Mopti', 1, 2),
  ]),
  revised('a figure came in', [row('Mali', null, 38.2)]),
  revised('a figure went', [row('Mopti', 38.2, null, 'stockout_any'), row('Kayes', 38.21, 38.22)]),
  revised('of a note of the first of a month', [row('Mopti', 51.4, 50.9)], {
    previous: { brief: 'before', meetingDate: '2026-04-01', period: '2026-02', release: '2026-04-02.1' },
  }),
];
