import type { BoardIndicator } from '@/lib/board/types';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlanData, PlanLine, RegionLine, Standing } from '@/lib/pages/plan/plan-data';
import { judgedCell } from '@/lib/pages/plan/plan-data';
import { isAtEnd } from '@/lib/pages/plan/say-finding';
import { sayProjection } from '@/lib/pages/plan/say-projection';
import { sayStanding } from '@/lib/pages/plan/say-standing';
import { cellCells, valueColumns, type Row } from '../tables/figure-cells';
import { column, firstDay, firstDayOf } from '../tables/speak';
import type { ExportColumn } from '../tables/table-types';

/** What the plan sets. */
export function targetColumns(frame: PageFrame): ExportColumn[] {
  return [
    column(frame, 'baseline', 'figure'),
    column(frame, 'finalTarget', 'figure'),
    column(frame, 'finalYear', 'text'),
    column(frame, 'validation'),
  ];
}

export function targetCells({ text }: PageFrame, { baseline, final, toValidate, indicator }: PlanLine): Row {
  return {
    baseline,
    finalTarget: final.value,
    finalYear: String(final.year),
    validation: toValidate ? text.common.toValidate : null,
    // Not tracked: the unit is not known here, and the number is written as it stands.
    ...(indicator === null ? { unit: 'ratio' } : {}),
  };
}

/** Where a target stands, what is still to be done, and what the present pace leads to. */
export function standingColumns(frame: PageFrame): ExportColumn[] {
  return [
    ...valueColumns(frame),
    column(frame, 'expected', 'figure'),
    column(frame, 'status'),
    column(frame, 'judgedIn', 'date'),
    column(frame, 'metIn', 'date'),
    column(frame, 'gap', 'count'),
    column(frame, 'gapBound'),
    column(frame, 'gapWords'),
    column(frame, 'projectedMonth', 'date'),
    column(frame, 'projectedLow', 'figure'),
    column(frame, 'projected', 'figure'),
    column(frame, 'projectedHigh', 'figure'),
    column(frame, 'projection'),
  ];
}

export function standingCells(
  frame: PageFrame,
  indicator: BoardIndicator | null,
  line: Standing & Pick<RegionLine, 'projection'>,
  data: PlanData,
): Row {
  const { past, cell, projection } = line;
  const judged = judgedCell(line);
  const value = cell && indicator ? cellCells(frame, indicator, cell, data.period.length) : {};
  const due = judged && indicator ? cellCells(frame, indicator, judged, data.period.length) : {};
  // What the target itself is judged by stands in its own columns.
  const { validation: _validation, target: _target, ...own } = { validation: null, target: null, ...value };
  const { expected = null, gap = null, gapBound = null, gapWords = null } = { ...due };
  const band = projection.kind === 'projected' ? projection : null;
  return {
    ...own,
    ...{ expected, gap, gapBound, gapWords },
    status: indicator === null ? null : sayStanding(frame, indicator, line, isAtEnd(data)) || null,
    judgedIn: past === null ? null : firstDay(past.month),
    metIn: firstDayOf(past?.metIn ?? null),
    projectedMonth: firstDayOf(band?.month ?? null),
    ...{
      projectedLow: band?.low ?? null,
      projected: band?.middle ?? null,
      projectedHigh: band?.high ?? null,
    },
    projection: sayProjection(frame, projection) || null,
  };
}
