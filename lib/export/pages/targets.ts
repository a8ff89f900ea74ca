import type { BoardIndicator } from '@/lib/board/types';
import { boardIndicators } from '@/lib/board/board-indicators';
import { indicatorById } from '@/lib/indicators/catalogue';
import { yearOf } from '@/lib/periods/period';
import type { DataContext } from '@/lib/pages/data-context';
import type { PageFrame } from '@/lib/pages/page-frame';
import { readTargetsPage, type TargetsPage } from '@/lib/pages/targets/load-targets-page';
import type { TargetDecision, TargetKey } from '@/lib/targets/decision';
import { indicatorCells, indicatorColumns } from '../tables/figure-cells';
import { column, table, type ColumnId } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import { loadTables, type PageFile, type PageTables } from './page-file';

const PATH = '/plan/cibles';

export const targetsFile: PageFile = {
  path: PATH,
  load: (wish) =>
    loadTables(wish, PATH, { period: 'none', region: false, texts: ['plan'] }, loadTargets, tablesOfTargets),
};

async function loadTargets({ store, scope, profile }: DataContext, { written, language }: PageFrame) {
  const value = written['plan'] ?? '';
  const page = await readTargetsPage(store, scope, value || null, new Date());
  if (page) return { kind: 'data' as const, data: page };
  const takes = profile.plans.map(({ id, name }) => ({ id, label: name[language] }));
  return { kind: 'bad-query' as const, problems: [{ parameter: 'plan', value, takes }] };
}

/** Every target of a plan with what it rests on, what was decided on it, and the goals that cannot be measured. */
export function tablesOfTargets(frame: PageFrame, page: TargetsPage): PageTables {
  const { language, text } = frame;
  const goals = page.plan.goals.map(({ label, source }) => ({
    plan: page.plan.name[language],
    text: label[language],
    document: source[language],
  }));
  const ofGoals = (['plan', 'text', 'document'] as const).map((key) => column(frame, key));
  return {
    title: `${text.targets.title}, ${page.plan.name[language]}`,
    period: 'none',
    tables: [targetTable(frame, page), decisionTable(frame, page), table(frame, 'objectifs', ofGoals, goals)],
  };
}

function targetTable(frame: PageFrame, page: TargetsPage): ExportTable {
  const rows = page.standing.map(({ key, inForce, ofProfile, last }) => ({
    ...keyCells(frame, page, key),
    target: inForce?.value ?? null,
    kind: key.year < yearOf(page.plan.from) ? frame.text.targets.baseline : null,
    document: inForce?.source?.[frame.language] ?? null,
    validation: inForce?.source === null ? frame.text.common.toValidate : null,
    ofProfile: ofProfile?.value ?? null,
    ...{ decidedOn: last?.at ?? null, by: last?.accountName ?? null },
  }));
  const columns = [
    ...keyColumns(frame),
    column(frame, 'target', 'figure'),
    ...texts(frame, ['kind', 'document', 'validation']),
    column(frame, 'ofProfile', 'figure'),
    column(frame, 'decidedOn', 'date'),
    column(frame, 'by'),
  ];
  return table(frame, 'cibles', columns, rows);
}

/** Those on plans that are no more too. */
function decisionTable(frame: PageFrame, page: TargetsPage): ExportTable {
  const { exports, common } = frame.text;
  const rows = [...[...page.history.values()].flat(), ...page.orphans].map((decision: TargetDecision) => {
    const { change } = decision;
    const set = change.kind === 'set' ? change : null;
    return {
      ...keyCells(frame, page, decision),
      kind: set ? exports.decisionSet : exports.decisionWithdrawn,
      ...{ before: decision.before, after: set?.value ?? null },
      ...{ document: set?.source?.title ?? null, documentDate: set?.source?.date ?? null },
      validation: set?.source === null ? common.toValidate : null,
      ...{ decidedOn: decision.at, by: decision.accountName, note: decision.note },
    };
  });
  const columns = [
    ...keyColumns(frame),
    column(frame, 'kind'),
    column(frame, 'before', 'figure'),
    column(frame, 'after', 'figure'),
    ...texts(frame, ['document', 'documentDate', 'validation']),
    column(frame, 'decidedOn', 'date'),
    ...texts(frame, ['by', 'note']),
  ];
  return table(frame, 'decisions', columns, rows);
}

function texts(frame: PageFrame, keys: readonly ColumnId[]) {
  return keys.map((key) => column(frame, key));
}

function keyColumns(frame: PageFrame) {
  return [...texts(frame, ['plan', 'uid', 'place']), ...indicatorColumns(frame), column(frame, 'year')];
}

function keyCells(
  frame: PageFrame,
  { plans, regions }: TargetsPage,
  { plan, indicator, year, region }: TargetKey,
) {
  const shown = boardIndicator(frame, indicator);
  return {
    plan: plans.find(({ id }) => id === plan)?.name[frame.language] ?? plan,
    uid: region ?? frame.profile.source.root,
    place: region === null ? frame.country : (regions.get(region) ?? region),
    ...(shown ? indicatorCells(frame, shown) : { indicatorId: indicator, indicator, unit: 'ratio' }),
    year: String(year),
  };
}

/** Of the catalogue, tracked or not: a plan may aim at what is not measured yet. */
function boardIndicator({ language }: PageFrame, id: string): BoardIndicator | undefined {
  const definition = indicatorById(id);
  return definition && boardIndicators([definition], language)[0];
}
