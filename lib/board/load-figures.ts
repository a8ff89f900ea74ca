import { buildSnapshot } from '@/lib/indicators/snapshot';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import type { Level, OrgUnit } from '@/lib/org-units/org-unit';
import { yearBefore, type Period } from '@/lib/periods/period';
import { readFigures, readFiguresOf } from '@/lib/store/queries/figures';
import type { FigureSource } from './figure-source';
import { Kept } from './kept';

/** So many values may be kept, of some 10 bytes each: the heaviest snapshots hold every health area of the country. */
const MOST_VALUES = 3_000_000;
/** Arrays of a snapshot's column. */
const COLUMNS = 8;

const kept = new Kept<Snapshot>(
  MOST_VALUES,
  ({ orgUnits, indicators }) => orgUnits.length * Object.keys(indicators).length * COLUMNS,
);

/** Every tracked indicator of a head and of the units under it, in one period. */
export function loadSnapshot(
  source: FigureSource,
  period: Period,
  level: Level,
  head: OrgUnit,
  orgUnits: readonly OrgUnit[],
): Promise<Snapshot> {
  const { key, plans, indicators } = source;
  const what = [period.id, level, head.uid, ...orgUnits.map(({ uid }) => uid)];
  const how = [key, ...plans.map(({ id }) => id), ...indicators.map(({ id }) => id)];
  return kept.get([...what, ...how].join('|'), () => readSnapshot(source, period, level, head, orgUnits));
}

async function readSnapshot(
  source: FigureSource,
  period: Period,
  level: Level,
  head: OrgUnit,
  orgUnits: readonly OrgUnit[],
): Promise<Snapshot> {
  const { store, scope } = source;
  // While history is still coming in, half of the year before would compare with nothing.
  const before = yearBefore(period);
  const whole = source.release.complete || before.start >= source.release.firstMonth;
  const periods = whole ? [period.id, before.id] : [period.id];
  // Under a region or a district they are few: read one by one, whatever the country holds.
  const rows =
    head.level === 'country'
      ? await readFigures(store, scope, { periods, level })
      : await readFiguresOf(store, scope, { periods, orgUnits: orgUnits.map(({ uid }) => uid) });
  const ofHead = await readFiguresOf(store, scope, { periods, orgUnits: [head.uid] });
  return buildSnapshot({ ...source, period, level, country: head, orgUnits, rows: [...ofHead, ...rows] });
}
