import { describe, expect, it } from 'vitest';
import { messagesIn } from '@/lib/i18n/messages';
import { INDICATORS } from '@/lib/indicators/catalogue';
import { buildHistory, buildSnapshot } from '@/lib/indicators/snapshot';
import { makeUnit } from '@/lib/indicators/testing/random-country';
import { monthIndex, parsePeriod } from '@/lib/periods/period';
import { boardIndicators } from './board-indicators';
import { readMonths } from './cells';
import type { BoardFrame } from './types';
import { viewMarks } from './view-marks';
import { viewStrip } from './view-strip';

const JUNE = monthIndex(2026, 6);
const COUNTRY = makeUnit('ML', 'country', null, { programme: false });
const REGION = makeUnit('R1', 'region', 'ML', { region: 'R1' });
const definitions = INDICATORS.filter(({ id }) => id === 'chw_count' || id === 'completeness');
const indicators = boardIndicators(definitions, 'fr');
const frame: BoardFrame = {
  ...{ language: 'fr', text: messagesIn('fr'), path: '/', scope: 'nation', ownRegions: null, indicators },
  ...{ head: { uid: 'ML', name: 'Mali', level: 'country' }, levels: ['region'], plans: [] },
  places: [{ uid: 'R1', name: 'Mopti', programme: true, href: null }],
  ...{ firstMonth: JUNE, lastMonth: JUNE, complete: true, schematic: false },
  ...{ threshold: 0.8, provisionalFrom: null },
};

/** What is said and drawn where so many of a hundred areas told it. */
function drawWith(areas: number, id: 'chw_count' | 'completeness') {
  const indicator = indicators.find((known) => known.id === id);
  const period = parsePeriod('2026-06');
  if (!indicator || !period) throw new Error(id);
  const stored = { numerator: 80, denominator: id === 'completeness' ? 100 : null };
  const figures = new Map([[id, { ...stored, unitMonths: areas, units: areas, months: 1 }]]);
  const rows = ['ML', 'R1'].map((orgUnit) => ({
    ...{ orgUnit, period: '2026-06', expected: { unitMonths: 100, units: 100 }, figures },
  }));
  const source = { indicators: definitions, plans: [], fictive: true };
  const release = { number: 1, label: 'a', dataAsOf: new Date(0), lastMonth: JUNE };
  const snapshot = buildSnapshot({
    ...{ ...source, release, period, level: 'region', country: COUNTRY, orgUnits: [REGION], rows },
  });
  const history = buildHistory({ ...source, orgUnit: COUNTRY, months: [JUNE], rows });
  const choice = { indicator: id, period: '2026-06', level: 'region', place: 'R1' } as const;
  const [month] = viewStrip(frame, history, indicator, choice).months;
  return {
    read: readMonths(history, indicator, frame)[0]?.unsure,
    drawn: month?.unsure,
    note: month?.note,
    mark: viewMarks(frame, snapshot, frame.places, indicator, choice)['R1']?.note?.replaceAll('\u202f', ' '),
  };
}

describe('a count that not nearly all places are in', () => {
  it('is drawn as unsure, and said to be incomplete, from the share at which it no longer compares', () => {
    const unsure = { read: true, drawn: true, note: 'incomplet', mark: 'incomplet (94 %)' };
    expect(drawWith(94, 'chw_count')).toEqual(unsure);
    expect(drawWith(80, 'chw_count')).toMatchObject({ drawn: true, mark: 'incomplet (80 %)' });
    expect(drawWith(79, 'chw_count')).toMatchObject({ drawn: true, note: 'partiel', mark: 'partiel (79 %)' });
    expect(drawWith(95, 'chw_count')).toMatchObject({ read: false, drawn: false, note: null });
  });

  it('is no share: one of nearly as few places is sure', () => {
    expect(drawWith(80, 'completeness')).toMatchObject({ read: false, drawn: false, note: null });
    expect(drawWith(79, 'completeness')).toMatchObject({ drawn: true, note: 'partiel' });
  });
});
