import type { CommitteeFrame } from '@/lib/pages/committee/committee-frame';
import type { StandingRecommendation } from '@/lib/pages/committee/list-recommendations';
import { nameLinked, sayPlaces, sayState } from '@/lib/pages/committee/say-recommendation';
import type { PageFrame } from '@/lib/pages/page-frame';
import { indicatorCells, indicatorColumns } from './figure-cells';
import { column, table, yesOrNo, type SheetId } from './speak';
import type { ExportCell, ExportTable } from './table-types';

/** Recommendations as they stand today, with the movement of their indicator and what it rests on. */
export function standingTable(
  frame: PageFrame,
  id: SheetId,
  standing: readonly StandingRecommendation[],
  committee: CommitteeFrame,
): ExportTable {
  const rows = standing.map(({ recommendation: one, overdue, meeting, movement }) => ({
    ...{ number: String(one.number), text: one.text, owner: one.owner, reason: one.reason },
    ...{ madeOn: dayOf(one.madeOn), meeting: meeting?.title ?? null, due: dayOf(one.due) },
    ...{ state: sayState(one, committee), overdue: yesOrNo(frame, overdue) },
    places: sayPlaces(one, committee),
    ...linkedCells(frame, one.indicator),
    ...{
      since: movement?.from.period,
      before: movement?.from.value,
      beforeCoverage: movement?.from.coverage,
    },
    ...{ period: movement?.to.period, after: movement?.to.value, coverage: movement?.to.coverage },
    sinceRecommendation: movement?.change ?? null,
    withheld: movement?.withheld ? frame.text.recommendations.withheld[movement.withheld] : null,
  }));
  const columns = [
    ...(['number', 'text', 'owner'] as const).map((key) => column(frame, key)),
    column(frame, 'madeOn', 'date'),
    column(frame, 'meeting'),
    column(frame, 'due', 'date'),
    ...(['state', 'overdue', 'reason', 'places'] as const).map((key) => column(frame, key)),
    ...indicatorColumns(frame),
    column(frame, 'since'),
    column(frame, 'before', 'figure'),
    column(frame, 'beforeCoverage', 'share'),
    column(frame, 'period'),
    column(frame, 'after', 'figure'),
    column(frame, 'coverage', 'share'),
    column(frame, 'sinceRecommendation', 'figure'),
    column(frame, 'withheld'),
  ];
  return table(frame, id, columns, rows.map(fillCells));
}

/** One that is not tracked has a name, and no figures. */
function linkedCells(frame: PageFrame, id: string | null): Readonly<Record<string, ExportCell>> {
  if (id === null) return {};
  const indicator = frame.indicators.find((one) => one.id === id);
  return indicator ? indicatorCells(frame, indicator) : { indicatorId: id, indicator: nameLinked(id, frame) };
}

/** What is not told is an empty cell. */
function fillCells(row: Readonly<Record<string, ExportCell | undefined>>): Record<string, ExportCell> {
  return Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cell ?? null]));
}

/** A civil day as a date. */
export function dayOf(day: string): Date;
export function dayOf(day: string | null): Date | null;
export function dayOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
