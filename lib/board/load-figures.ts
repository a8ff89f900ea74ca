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

/** A head, and units of a level under it. */
export interface Part {
  readonly level: Level;
  readonly head: OrgUnit;
  readonly orgUnits: readonly OrgUnit[];
}

/** Every tracked indicator of a head and of the units under it, in one period. */
export function loadSnapshot(
  source: FigureSource,
  period: Period,
  level: Level,
  head: OrgUnit,
  orgUnits: readonly OrgUnit[],
): Promise<Snapshot> {
  return keepSnapshot(source, period, { level, head, orgUnits }, (part) => readRows(source, period, part));
}

/** The same of several parts, each of few units: what is not kept of them is read in one query. */
export function loadSnapshots(
  source: FigureSource,
  period: Period,
  parts: readonly Part[],
): Promise<Snapshot[]> {
  const missing: Part[] = [];
  let rows: Promise<readonly FigureRow[]> | undefined;
  const readMissing = async () => {
    // Every part has said by then whether it is missing.
    await Promise.resolve();
    return readAlone(
      source,
      period,
      missing.flatMap(({ head, orgUnits }) => [head, ...orgUnits]),
    );
  };
  const readTogether = (part: Part) => {
    missing.push(part);
    return (rows ??= readMissing());
  };
  return Promise.all(parts.map((part) => keepSnapshot(source, period, part, readTogether)));
}

function keepSnapshot(
  source: FigureSource,
  period: Period,
  part: Part,
  read: (part: Part) => Promise<readonly FigureRow[]>,
): Promise<Snapshot> {
  const { key, fictive, plans, indicators } = source;
  const { level, head, orgUnits } = part;
  const what = [period.id, level, head.uid, ...orgUnits.map(({ uid }) => uid)];
  const how = [key, fictive, ...plans.map(({ id }) => id), ...indicators.map(({ id }) => id)];
  return kept.get([...what, ...how].join('|'), async () =>
    buildSnapshot({ ...source, period, level, country: head, orgUnits, rows: await read(part) }),
  );
}

/** Few of the country, and those of a place, are looked up by name with their head; every one of a level in the order in which they lie. */
async function readRows(
  source: FigureSource,
  period: Period,
  { level, head, orgUnits }: Part,
): Promise<readonly FigureRow[]> {
  if (head.level !== 'country' || orgUnits.length <= FEW)
    return readAlone(source, period, [head, ...orgUnits]);
  const periods = periodsOf(source, period);
  const ofHead = await readAlone(source, period, [head]);
  return [...ofHead, ...(await readFigures(source.store, source.scope, { periods, level }))];
}

function readAlone(
  source: FigureSource,
  period: Period,
  units: readonly OrgUnit[],
): Promise<readonly FigureRow[]> {
  const orgUnits = [...new Set(units.map(({ uid }) => uid))];
  return readFiguresOf(source.store, source.scope, { periods: periodsOf(source, period), orgUnits });
}

/** The period and the same a year before. While history is still coming in, half of the year before would compare with nothing. */
function periodsOf({ release }: FigureSource, period: Period): readonly string[] {
  const before = yearBefore(period);
  return release.complete || before.start >= release.firstMonth ? [period.id, before.id] : [period.id];
}
