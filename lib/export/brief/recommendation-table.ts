import type { PrintedRecommendation } from '@/lib/committee/brief-types';
import { formatList } from '@/lib/i18n/format';
import { column, table, yesOrNo } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import { printedIndicatorCells, type NoteWriter } from './printed-cells';

/** What the committee asked for, and how the linked indicator moved since. */
export function recommendationTable(writer: NoteWriter): ExportTable {
  const rows = writer.document.recommendations.map((one) => ({
    number: String(one.number),
    ...{ text: one.text, owner: one.owner, reason: one.reason },
    madeOn: dayOf(one.madeOn),
    due: one.due === null ? null : dayOf(one.due),
    state: sayState(writer, one),
    overdue: yesOrNo(writer, one.overdue),
    places: formatList(
      one.places.map(({ name }) => name),
      writer.language,
    ),
    ...(one.indicator === null ? {} : printedIndicatorCells(writer, one.indicator)),
    ...movementCells(one),
  }));
  const columns = [
    ...(['number', 'text', 'owner'] as const).map((key) => column(writer, key)),
    column(writer, 'madeOn', 'date'),
    column(writer, 'due', 'date'),
    ...(['state', 'overdue', 'reason', 'places', 'indicator', 'since'] as const).map((key) =>
      column(writer, key),
    ),
    column(writer, 'before', 'figure'),
    column(writer, 'period'),
    column(writer, 'after', 'figure'),
    column(writer, 'coverage', 'share'),
    column(writer, 'sinceRecommendation', 'figure'),
  ];
  return table(writer, 'recommandations', columns, rows);
}

/** The coverage is that of the later value. */
function movementCells({ since }: PrintedRecommendation) {
  if (since === null) return {};
  const { from, to, change } = since;
  return {
    since: from.period,
    before: from.value,
    period: to.period,
    after: to.value,
    coverage: to.coverage,
    sinceRecommendation: change,
  };
}

function sayState({ text }: NoteWriter, { state }: PrintedRecommendation): string {
  return text.briefParts.state[state];
}

function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
