import { buildSnapshot } from '@/lib/indicators/snapshot';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import type { Level, OrgUnit } from '@/lib/org-units/org-unit';
import { yearBefore, type Period } from '@/lib/periods/period';
import { readFigures, readFiguresOf } from '@/lib/store/queries/figures';
import type { FigureRow } from '@/lib/store/types';
import type { FigureSource } from './figure-source';
import { Kept } from './kept';

/** So many values may be kept, of some 10 bytes each: the heaviest snapshots hold every health area of the country. */
const MOST_VALUES = 3_000_000;
/** Arrays of a snapshot's column. */
const ARRAYS = 8;
/** What an array takes before it holds anything, in values: a snapshot of a few places is little else. */
const EMPTY_ARRAY = 16;

/** Kept where all copies of this module find them: the framework may bundle it more than once in a process. */
const holder: typeof globalThis & { tableauSecSnapshots?: Kept<Snapshot> } = globalThis;
const kept = (holder.tableauSecSnapshots ??= new Kept<Snapshot>(MOST_VALUES, weighSnapshot));

function weighSnapshot({ orgUnits, indicators }: Snapshot): number {
  return Object.keys(indicators).length * ARRAYS * (EMPTY_ARRAY + orgUnits.length);
}

/** So many places, or fewer, are looked up by name. */
const FEW = 100;

/** Every tracked indicator of a head and of the units under it, in one period. */
export function loadSnapshot(
  source: FigureSource,
  period: Period,
  level: Level,
  head: OrgUnit,
  orgUnits: readonly OrgUnit[],
): Promise<Snapshot> {
  const { key, fictive, plans, indicators } = source;
  const what = [period.id, level, head.uid, ...orgUnits.map(({ uid }) => uid)];
  const how = [key, fictive, ...plans.map(({ id }) => id), ...indicators.map(({ id }) => id)];
  return kept.get([...what, ...how].join('|'), () => readSnapshot(source, period, level, head, orgUnits));
}

async function readSnapshot(
  source: FigureSource,
  period: Period,
  level: Level,
  head: OrgUnit,
  orgUnits: readonly OrgUnit[],
): Promise<Snapshot> {
  // While history is still coming in, half of the year before would compare with nothing.
  const before = yearBefore(period);
  const whole = source.release.complete || before.start >= source.release.firstMonth;
  const periods = whole ? [period.id, before.id] : [period.id];
  const rows = await readRows(source, periods, level, head, orgUnits);
  return buildSnapshot({ ...source, period, level, country: head, orgUnits, rows });
}

/** Few are read one by one with their head, whatever the country holds; every one of a level in the order in which they lie. */
async function readRows(
  { store, scope }: FigureSource,
  periods: readonly string[],
  level: Level,
  head: OrgUnit,
  orgUnits: readonly OrgUnit[],
): Promise<readonly FigureRow[]> {
  const isWhole = head.level === 'country' && orgUnits.length > FEW;
  const alone = (isWhole ? [head] : [head, ...orgUnits]).map(({ uid }) => uid);
  const rows = await readFiguresOf(store, scope, { periods, orgUnits: alone });
  return isWhole ? [...rows, ...(await readFigures(store, scope, { periods, level }))] : rows;
}
