import { sayPeriod, sayStatus } from '@/lib/board/words';
import type { BriefDocument, PrintedFigure } from '@/lib/committee/brief-types';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { yesOrNo, column } from '../tables/speak';
import type { ExportCell, ExportColumn } from '../tables/table-types';

/** Who writes a note's tables. */
export interface NoteWriter {
  readonly language: Language;
  readonly text: Messages;
  readonly document: BriefDocument;
}

type Row = Readonly<Record<string, ExportCell>>;

/** The indicator as the note keeps it. `unit` is what the row's figures are in. */
export function printedIndicatorCells({ document, language, text }: NoteWriter, id: string): Row {
  const indicator = document.indicators[id];
  const { unitPercent, unitCount, unitRatio } = text.exports;
  const unit = indicator?.unit ?? 'ratio';
  return {
    indicatorId: id,
    indicator: indicator?.label[language] ?? id,
    unit,
    unitName: { percent: unitPercent, count: unitCount, ratio: unitRatio }[unit],
  };
}

export function printedIndicatorColumns(writer: NoteWriter): ExportColumn[] {
  return (['indicatorId', 'indicator', 'unitName'] as const).map((key) => column(writer, key));
}

/** A printed figure with all that stood around it. */
export function printedColumns(writer: NoteWriter): ExportColumn[] {
  return [
    ...printedIndicatorColumns(writer),
    column(writer, 'period'),
    column(writer, 'value', 'figure'),
    column(writer, 'numerator', 'count'),
    column(writer, 'denominator', 'count'),
    column(writer, 'coverage', 'share'),
    column(writer, 'state'),
    column(writer, 'partial'),
    column(writer, 'expected', 'figure'),
    column(writer, 'target', 'figure'),
    column(writer, 'validation'),
    column(writer, 'status'),
    column(writer, 'gap', 'count'),
    column(writer, 'gapBound'),
    ...changeColumns(writer),
  ];
}

export function printedCells(writer: NoteWriter, printed: PrintedFigure): Row {
  const { figure, expected, target, validated, status, gap, gapBound, period } = printed;
  const { value, numerator, denominator, coverage, state, partial } = figure;
  const { common, exports } = writer.text;
  return {
    ...printedIndicatorCells(writer, printed.indicator),
    ...{ period, value, numerator, denominator, coverage, expected, target, gap },
    state: { value: null, 'no-data': common.noData, 'not-applicable': common.notApplicable }[state],
    partial: value === null ? null : yesOrNo(writer, partial),
    validation: validated === false ? common.toValidate : null,
    status: status && sayStatus(writer, status),
    gapBound:
      gapBound && { 'at-least': exports.expectedAtLeast, 'at-most': exports.expectedAtMost }[gapBound],
    ...changeCells(writer, printed),
  };
}

/** The note before is named by its period; a first note has none, and its changes are over one year. */
function changeColumns(writer: NoteWriter): ExportColumn[] {
  const { previous } = writer.document;
  const overYear = column(writer, 'change', 'figure');
  if (previous === null) return [overYear];
  const since = column(writer, 'sinceNote', 'figure');
  const period = sayPeriod(writer, previous.period);
  return [{ ...since, label: fill(since.label, { period }) }, overYear];
}

function changeCells({ document }: NoteWriter, { change, overYear = null }: PrintedFigure): Row {
  return document.previous === null
    ? { change: change ?? overYear }
    : { sinceNote: change, change: overYear };
}
