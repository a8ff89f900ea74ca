import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { ScenarioRow } from '@/lib/pages/scenario/build-rows';
import {
  loadScenario,
  SCENARIO_ASKS,
  type ScenarioData,
  type ScenarioNotTracked,
} from '@/lib/pages/scenario/load-scenario';
import { indicatorCells } from '../tables/figure-cells';
import { column, firstDay, table, yesOrNo, type ColumnId } from '../tables/speak';
import type { ExportColumn } from '../tables/table-types';
import { loadTables, type PageFile, type PageTables } from './page-file';

const PATH = '/plan/scenario';

export const scenarioFile: PageFile = {
  path: PATH,
  load: (wish) => loadTables(wish, PATH, SCENARIO_ASKS, loadScenario, tablesOfScenario),
};

/** What it would take, by place; nothing while a field is to be corrected. */
export function tablesOfScenario(frame: PageFrame, data: ScenarioData | ScenarioNotTracked): PageTables {
  const { title } = frame.text.scenario;
  if ('notTracked' in data) return { title, tables: [] };
  const rows = data.rows.map((row) => rowOf(frame, data, row));
  return { title, tables: [table(frame, 'scenario', columnsOf(frame), rows)] };
}

const TEXTS: readonly ColumnId[] = ['uid', 'place', 'indicatorId', 'indicator', 'unitName'];

function columnsOf(frame: PageFrame): ExportColumn[] {
  return [
    ...TEXTS.map((key) => column(frame, key)),
    column(frame, 'month', 'date'),
    column(frame, 'until', 'date'),
    column(frame, 'refused'),
    column(frame, 'unitsKnown', 'count'),
    column(frame, 'unitsExpected', 'count'),
    column(frame, 'value', 'figure'),
    column(frame, 'target', 'figure'),
    column(frame, 'ownTarget'),
    column(frame, 'validation'),
    column(frame, 'activity'),
    column(frame, 'moreActivity', 'count'),
    column(frame, 'moreChw', 'count'),
    column(frame, 'moreSupervisors', 'count'),
    column(frame, 'paceNeeded', 'figure'),
    column(frame, 'paceRecent', 'figure'),
    column(frame, 'costMonthly', 'count'),
    column(frame, 'costTotal', 'count'),
    column(frame, 'currency'),
  ];
}

function rowOf(frame: PageFrame, data: ScenarioData, { place, result, why, basis }: ScenarioRow) {
  const { text } = frame;
  const { definition, month, until, read, ofPlan } = data;
  const wish = read.ok ? read.wish : null;
  const needs = result?.needs;
  const isOfPlan = result !== null && (result.ownTarget || ofPlan?.value === wish?.target);
  const indicator = frame.indicators.find(({ id }) => id === definition.id);
  return {
    ...{ uid: place.uid, place: place.name },
    ...(indicator ? indicatorCells(frame, indicator) : {}),
    ...{ month: firstDay(month), until: firstDay(until) },
    refused: why && sayRefusal(frame, why, basis),
    ...{ unitsKnown: basis?.units ?? null, unitsExpected: basis?.expected ?? null },
    ...{ value: result?.value ?? null, target: result?.target ?? null },
    ownTarget: result && yesOrNo(frame, result.ownTarget),
    validation: isOfPlan && ofPlan?.source === null ? text.common.toValidate : null,
    activity: needs?.activity ? text.scenario.nouns[needs.activity.noun] : null,
    moreActivity: needs?.activity?.more ?? null,
    moreChw: needs?.chw?.more ?? null,
    moreSupervisors: needs?.supervisors?.more ?? null,
    ...{ paceNeeded: result?.pace.needed ?? null, paceRecent: result?.pace.recent ?? null },
    ...{ costMonthly: result?.cost?.monthly ?? null, costTotal: result?.cost?.total ?? null },
    currency: result?.cost ? (wish?.currency ?? null) : null,
  };
}

/** In the page's own words. */
function sayRefusal(
  { text }: PageFrame,
  why: NonNullable<ScenarioRow['why']>,
  basis: ScenarioRow['basis'],
): string {
  return fill(text.scenario[why], { units: basis?.units ?? 0, expected: basis?.expected ?? 0 });
}
