import { readCell, type Cell } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { sayGap, sayJudgement } from '@/lib/board/words';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import type { Figure } from '@/lib/indicators/types';
import type { ExportCell, ExportColumn } from './table-types';
import { column, yesOrNo, type TableSpeaker } from './speak';

export type Row = Readonly<Record<string, ExportCell>>;

/** Columns that say which indicator a row is of. */
export function indicatorColumns(speaker: TableSpeaker): ExportColumn[] {
  return [column(speaker, 'indicatorId'), column(speaker, 'indicator'), column(speaker, 'unitName')];
}

/** `unit` is what the figures of the row are in: no column of its own. */
export function indicatorCells({ text }: TableSpeaker, { id, label, unit }: BoardIndicator): Row {
  const { unitPercent, unitCount, unitRatio } = text.exports;
  const unitName = { percent: unitPercent, count: unitCount, ratio: unitRatio }[unit];
  return { indicatorId: id, indicator: label, unit, unitName };
}

/** A value with what it rests on. */
export function valueColumns(speaker: TableSpeaker): ExportColumn[] {
  return [
    column(speaker, 'value', 'figure'),
    column(speaker, 'numerator', 'count'),
    column(speaker, 'denominator', 'count'),
    column(speaker, 'coverage', 'share'),
    column(speaker, 'monthsUsed', 'count'),
    column(speaker, 'state'),
    column(speaker, 'partial'),
  ];
}

export function valueCells(speaker: TableSpeaker, figure: Figure): Row {
  const { value, numerator, denominator, coverage, monthsUsed, state, partial } = figure;
  const { common } = speaker.text;
  return {
    ...{ value, numerator, denominator, coverage, monthsUsed },
    state: { value: null, 'no-data': common.noData, 'not-applicable': common.notApplicable }[state],
    partial: value === null ? null : yesOrNo(speaker, partial),
  };
}

/** Everything that is said of one figure. */
export function cellColumns(speaker: TableSpeaker): ExportColumn[] {
  return [
    ...valueColumns(speaker),
    column(speaker, 'provisional'),
    column(speaker, 'expected', 'figure'),
    column(speaker, 'target', 'figure'),
    column(speaker, 'validation'),
    column(speaker, 'status'),
    column(speaker, 'gap', 'count'),
    column(speaker, 'gapBound'),
    column(speaker, 'gapWords'),
    column(speaker, 'change', 'figure'),
  ];
}

export function cellCells(speaker: TableSpeaker, indicator: BoardIndicator, cell: Cell, months: number): Row {
  const { expected, target, validated, gap, gapBound, change } = cell;
  const { exports, common } = speaker.text;
  const bounds = { 'at-least': exports.expectedAtLeast, 'at-most': exports.expectedAtMost };
  return {
    ...valueCells(speaker, cell.figure),
    ...{ expected, target, gap },
    provisional: yesOrNo(speaker, cell.provisional),
    // A place without a target of its own has none to validate.
    validation: validated === false && target !== null ? common.toValidate : null,
    status: sayJudgement(speaker, cell) || null,
    gapBound: gapBound === null ? null : bounds[gapBound],
    gapWords: sayGap(speaker, indicator, cell, months) || null,
    change: change.kind === 'value' ? change.difference : null,
  };
}

/** The cell of a place in a snapshot; without data where it is not in it. */
export function cellOf(
  speaker: TableSpeaker,
  snapshot: Snapshot,
  indicator: BoardIndicator,
  uid: string,
): Cell {
  return readCell(snapshot, indicator, snapshot.orgUnits.indexOf(uid), speaker);
}
