import { Kept } from '@/lib/board/kept';
import { indicatorById } from '@/lib/indicators/catalogue';
import { computeFigure } from '@/lib/indicators/figure';
import type { Figure } from '@/lib/indicators/types';
import { monthId, monthRange, parseMonth, type MonthIndex } from '@/lib/periods/period';
import { TREND_MONTHS } from '@/lib/plan/projection/project-trend';
import type { Point } from '@/lib/plan/projection/theil-sen';
import { SCENARIO_INDICATORS } from '@/lib/plan/scenario/kinds';
import type { FigureRow } from '@/lib/store/types';
import { readFiguresOf } from '@/lib/store/queries/figures';
import type { DataContext } from '../data-context';

/** What is kept of a place: each indicator in the last complete month, and its sound months of the last 24. */
export interface PlaceFigures {
  readonly now: ReadonlyMap<string, Figure>;
  readonly points: ReadonlyMap<string, readonly Point[]>;
}

const kept = new Kept<ReadonlyMap<string, PlaceFigures>>(16);

/** Figures of the country and the programme's regions in the reader's scope, by uid, up to a month: a point read each. */
export function loadStanding(
  context: DataContext,
  uids: readonly string[],
  month: MonthIndex,
): Promise<ReadonlyMap<string, PlaceFigures>> {
  return kept.get(`${context.key}|${month}`, async () => {
    const start = Math.max(context.release.firstMonth, month - TREND_MONTHS + 1);
    const periods = monthRange(start, month).map(monthId);
    const rows = await readFiguresOf(context.store, context.scope, { periods, orgUnits: uids });
    const tracked = new Set(context.indicators.map(({ id }) => id));
    const ids = SCENARIO_INDICATORS.filter((id) => tracked.has(id));
    return new Map(
      uids.map((uid): [string, PlaceFigures] => [
        uid,
        readPlace(
          rows.filter(({ orgUnit }) => orgUnit === uid),
          ids,
          month,
          context.threshold,
        ),
      ]),
    );
  });
}

function readPlace(
  rows: readonly FigureRow[],
  ids: readonly string[],
  month: MonthIndex,
  threshold: number,
): PlaceFigures {
  const now = new Map<string, Figure>();
  const points = new Map<string, Point[]>();
  for (const row of [...rows].sort((a, b) => a.period.localeCompare(b.period))) {
    const at = parseMonth(row.period);
    for (const id of ids) {
      const definition = indicatorById(id);
      if (!definition || at === undefined) continue;
      const figure = computeFigure(definition, row.figures.get(id), row.expected, threshold);
      if (at === month) now.set(id, figure);
      if (figure.value !== null && !figure.partial) {
        points.set(id, [...(points.get(id) ?? []), { at, value: figure.value }]);
      }
    }
  }
  return { now, points };
}
