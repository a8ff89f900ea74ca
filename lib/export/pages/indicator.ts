import { boardIndicators } from '@/lib/board/board-indicators';
import { readMonths } from '@/lib/board/cells';
import { readDefinition, type DefinitionState } from '@/lib/board/load-definition';
import { sayJudgement } from '@/lib/board/words';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { History } from '@/lib/indicators/snapshot-types';
import { judgeFigure } from '@/lib/indicators/status';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { PageFrame } from '@/lib/pages/page-frame';
import { definitionTable } from '../tables/definition-table';
import { indicatorCells, indicatorColumns, valueCells, valueColumns } from '../tables/figure-cells';
import { monthTable, placeCells, placeColumns } from '../tables/figure-tables';
import { column, table, yesOrNo } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import { loadTables, type PageFile, type PageTables } from './page-file';

interface IndicatorData {
  readonly definition: IndicatorDefinition;
  readonly country: OrgUnit;
  readonly state: DefinitionState;
}

export const indicatorFile: PageFile = {
  path: '/donnees/indicateurs/[id]',
  load: async (wish) => {
    const definition = indicatorById(wish.params['id'] ?? '');
    if (!definition) return { kind: 'unknown-place' };
    return loadTables(
      wish,
      `/donnees/indicateurs/${definition.id}`,
      { period: 'none', region: false },
      async ({ store, scope, places: { country } }) => ({
        kind: 'data',
        data: { definition, country, state: await readDefinition(store, definition, scope) },
      }),
      tablesOfIndicator,
    );
  },
};

/** What an indicator means; where it is tracked also its national value, and its months. */
export function tablesOfIndicator(frame: PageFrame, data: IndicatorData): PageTables {
  const { definition, country, state } = data;
  const { history } = state;
  const isTracked = frame.indicators.some(({ id }) => id === definition.id);
  const shown = boardIndicators([definition], frame.language);
  return {
    title: definition.label[frame.language],
    period: 'told',
    tables: [
      definitionTable(frame, 'definitions', [definition]),
      ...(isTracked && history
        ? [valueTable(frame, data, history), monthTable(frame, 'mois', [{ unit: country, history }], shown)]
        : []),
    ],
  };
}

function valueTable(
  frame: PageFrame,
  { definition, country, state: { month, inForce } }: IndicatorData,
  history: History,
): ExportTable {
  const rows = boardIndicators([definition], frame.language).flatMap((indicator) => {
    const cell = readMonths(history, indicator, frame).find((one) => one.month === month);
    if (!cell) return [];
    const { figure, expected, provisional } = cell;
    const status = judgeFigure(indicator, figure, expected);
    return [
      {
        ...placeCells(frame, country),
        ...indicatorCells(frame, indicator),
        period: cell.month,
        ...valueCells(frame, figure),
        ...{ provisional: yesOrNo(frame, provisional), expected },
        status: sayJudgement(frame, { ...cell, status }) || null,
        plan: inForce?.plan.name[frame.language] ?? null,
        target: inForce?.target.value ?? null,
        targetYear: inForce === null ? null : String(inForce.target.year),
        document: inForce?.target.source?.[frame.language] ?? null,
        // What is expected comes of two milestones: either may be without a source.
        validation: inForce?.expected.validated === false ? frame.text.common.toValidate : null,
      },
    ];
  });
  const columns = [
    ...placeColumns(frame),
    ...indicatorColumns(frame),
    column(frame, 'period'),
    ...valueColumns(frame),
    column(frame, 'provisional'),
    column(frame, 'expected', 'figure'),
    column(frame, 'status'),
    column(frame, 'plan'),
    column(frame, 'target', 'figure'),
    ...(['targetYear', 'document', 'validation'] as const).map((key) => column(frame, key)),
  ];
  return table(frame, 'valeur', columns, rows);
}
