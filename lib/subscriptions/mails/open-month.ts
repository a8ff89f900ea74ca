import { boardIndicators } from '@/lib/board/board-indicators';
import { loadSnapshot } from '@/lib/board/load-figures';
import type { BoardIndicator } from '@/lib/board/types';
import { readFigure } from '@/lib/indicators/snapshot';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { openDataContext, type DataContext } from '@/lib/pages/data-context';
import type { Period } from '@/lib/periods/period';
import { isSettled, latestClosedMonth } from '../closed-month';
import type { Telling } from './mail-part';

/** The figures of the latest closed month, in the scope of one reader. */
export interface MonthTold {
  readonly context: DataContext;
  readonly period: Period;
  readonly snapshot: Snapshot;
  readonly indicators: readonly BoardIndicator[];
  /** Of the programme and within the scope, by name. */
  readonly regions: readonly OrgUnit[];
}

/** @returns `waits` while the data are being brought up to date, `past` when another month is the latest by now. */
export async function openMonth(
  { store, scope, subscription }: Telling,
  month: string,
): Promise<MonthTold | 'waits' | 'past'> {
  const context = await openDataContext(store, scope);
  if (!context || !(await isSettled(store, context.release))) return 'waits';
  const period = latestClosedMonth(context);
  if (period?.id !== month) return 'past';
  const regions = context.places.regions.filter(({ programme }) => programme);
  const snapshot = await loadSnapshot(context, period, 'region', context.places.country, regions);
  const indicators = boardIndicators(context.indicators, subscription.language);
  return { context, period, snapshot, indicators, regions };
}

/** Reports received of those expected of a place, fraction 0..1; `null` where that is not tracked or nothing was expected. */
export function shareOfReports({ context, snapshot, indicators }: MonthTold, place: string): number | null {
  const completeness = indicators.find(({ id }) => id === 'completeness');
  const position = snapshot.orgUnits.indexOf(place);
  const figure = completeness && readFigure(snapshot, completeness, position, context.threshold);
  return !completeness || !figure || figure.value === null ? null : figure.value / completeness.factor;
}
