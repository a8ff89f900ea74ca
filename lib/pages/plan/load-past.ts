import { readCell } from '@/lib/board/cells';
import { loadSnapshot } from '@/lib/board/load-figures';
import type { BoardIndicator } from '@/lib/board/types';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import { statusOf } from '@/lib/indicators/status';
import { periodOf, type MonthIndex } from '@/lib/periods/period';
import { pastDueMonth } from '@/lib/plan/past-due';
import type { Plan, Target } from '@/lib/profile/types';
import type { DataContext } from '../data-context';
import type { PageFrame } from '../page-frame';
import { monthsOfSeries, type UnitSeries } from './load-series';
import type { PastTarget } from './plan-data';

/** Reads the snapshot of an earlier month, judged by one plan: once for all the targets that were due in it. */
export type SnapshotAt = (month: MonthIndex) => Promise<Snapshot>;

/** The country and the regions at earlier months; what one page has read it does not read again. */
export function openSnapshots(context: DataContext, plan: Plan, frame: PageFrame): SnapshotAt {
  const judged = { ...context, plans: [plan] };
  const read = new Map<MonthIndex, Promise<Snapshot>>();
  return (month) => {
    const known =
      read.get(month) ??
      loadSnapshot(judged, periodOf('month', month), 'region', context.places.country, frame.regions);
    read.set(month, known);
    return known;
  };
}

interface PastInput {
  readonly frame: PageFrame;
  /** The month looked at. */
  readonly month: MonthIndex;
  readonly snapshotAt: SnapshotAt;
}

/** How a target stood when its last milestone was due; `null` where that has not passed at the month looked at. */
export async function loadPast(
  { frame, month, snapshotAt }: PastInput,
  indicator: BoardIndicator,
  final: Target | undefined,
  place: { readonly uid: string; readonly series: UnitSeries },
): Promise<PastTarget | null> {
  const due = pastDueMonth(final, month);
  if (!final || due === null) return null;
  const snapshot = await snapshotAt(due);
  const cell = readCell(snapshot, indicator, snapshot.orgUnits.indexOf(place.uid), frame);
  const meets = (value: number | null) => statusOf(indicator, value, final.value) === 'on-track';
  // A count without all its places is a lower bound: what it meets is met.
  const isBound = !indicator.hasDenominator && indicator.direction === 'up';
  const met = monthsOfSeries(place.series, indicator.id).find(
    (point) => point.month > due && point.month <= month && (point.sound || isBound) && meets(point.value),
  );
  return { month: due, cell, metIn: cell.status === 'on-track' ? null : (met?.month ?? null) };
}
