import type { PageFrame } from '@/lib/pages/page-frame';
import { PLAN_ASKS } from '@/lib/pages/plan/asks';
import { loadPlan } from '@/lib/pages/plan/load-plan';
import type { PlanData } from '@/lib/pages/plan/plan-data';
import { indicatorCells, indicatorColumns } from '../tables/figure-cells';
import { placeCells, placeColumns } from '../tables/figure-tables';
import { column, firstDay, table, yesOrNo } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import { loadTables, titleWithRegion, type PageFile, type PageTables } from './page-file';
import { standingCells, standingColumns, targetCells, targetColumns } from './plan-cells';

export const planFile: PageFile = {
  path: '/plan',
  load: (wish) => loadTables(wish, '/plan', PLAN_ASKS, loadPlan, tablesOfPlan),
};

/** The targets of the plan; of the chosen one its course, and how it stands in each region. */
export function tablesOfPlan(frame: PageFrame, data: PlanData | null): PageTables {
  const title = titleWithRegion(frame, frame.text.plan.title);
  if (data === null) return { title, tables: [] };
  return {
    title: `${title}, ${data.plan.name[frame.language]}`,
    tables: [
      targetTable(frame, data),
      ...(data.chosen ? [regionTable(frame, data, data.chosen), courseTable(frame, data, data.chosen)] : []),
    ],
  };
}

function targetTable(frame: PageFrame, data: PlanData): ExportTable {
  const rows = data.lines.map((line) => ({
    ...placeCells(frame, data.place),
    indicatorId: line.id,
    ...(line.indicator ? indicatorCells(frame, line.indicator) : { indicator: line.label }),
    measured: line.indicator === null ? frame.text.pages.notTracked : null,
    period: data.period.id,
    ...targetCells(frame, line),
    ...standingCells(frame, line.indicator, line, data),
  }));
  const columns = [
    ...placeColumns(frame),
    ...indicatorColumns(frame),
    column(frame, 'measured'),
    column(frame, 'period'),
    ...targetColumns(frame),
    ...standingColumns(frame),
  ];
  return table(frame, 'cibles', columns, rows);
}

type Chosen = NonNullable<PlanData['chosen']>;

function regionTable(
  frame: PageFrame,
  data: PlanData,
  { indicator, regions, together }: Chosen,
): ExportTable {
  const { text } = frame;
  const country = { uid: frame.profile.source.root, name: '', level: 'country', region: null } as const;
  const lines = [{ ...together, unit: country }, ...regions];
  const rows = lines.map((line) => ({
    ...placeCells(frame, line.unit),
    ...indicatorCells(frame, indicator),
    period: data.period.id,
    validation: line.toValidate === true ? text.common.toValidate : null,
    ...standingCells(frame, indicator, line, data),
  }));
  const columns = [
    ...placeColumns(frame),
    ...indicatorColumns(frame),
    column(frame, 'period'),
    column(frame, 'validation'),
    ...standingColumns(frame),
  ];
  return table(frame, 'projections', columns, rows);
}

function courseTable(frame: PageFrame, data: PlanData, { indicator, months }: Chosen): ExportTable {
  const rows = months.map(({ month, value, sound, expected }) => ({
    ...placeCells(frame, data.place),
    ...indicatorCells(frame, indicator),
    month: firstDay(month),
    ...{ value, expected },
    partial: value === null ? null : yesOrNo(frame, !sound),
  }));
  const columns = [
    ...placeColumns(frame),
    ...indicatorColumns(frame),
    column(frame, 'month', 'date'),
    column(frame, 'value', 'figure'),
    column(frame, 'partial'),
    column(frame, 'expected', 'figure'),
  ];
  return table(frame, 'trajectoire', columns, rows);
}
