import { indicatorById } from '@/lib/indicators/catalogue';
import type { Cuts } from '@/lib/indicators/map-cuts';
import { pageAddress } from '@/lib/pages/page-address';
import type { PageFrame } from '@/lib/pages/page-frame';
import { placeAddress } from '@/lib/pages/place-address';
import { readSort, sortRows, type Sort } from '@/lib/pages/sort';
import { monthId, type MonthIndex } from '@/lib/periods/period';
import type { QualityIndicator } from './asks';
import { chooseRows, indexOfMonth, overWindow, type Reporting, type ReportingRow } from './load-reporting';

/** Name of each table in the address: also where its links come back to. */
export const TABLE_NAMES = { completeness: 'completude', timeliness: 'promptitude' } as const;

/** A line of the table; values in per cent, oldest month first as in every calendar, `null` without data. */
export interface ReportingLine {
  readonly uid: string;
  readonly name: string;
  /** Leads to the districts of a region, or to a district's own page; `null` for all together. */
  readonly href: string | null;
  readonly values: readonly (number | null)[];
  readonly window: number | null;
}

export interface ReportingView {
  readonly table: string;
  /** Oldest first; a phone begins at the end. */
  readonly months: readonly MonthIndex[];
  readonly lines: readonly ReportingLine[];
  readonly total: ReportingLine;
  readonly cuts: Cuts;
  readonly sort: Sort;
}

/** One of the two tables: places by months, sorted as the address asks; else the lowest of the page's month first. */
export function viewReporting(frame: PageFrame, reporting: Reporting, id: QualityIndicator): ReportingView {
  const { total, rows } = chooseRows(reporting, frame.region?.uid ?? null);
  const { months } = reporting;
  const table = TABLE_NAMES[id];
  const ids = months.map(monthId);
  const worst = ids[indexOfMonth(months, frame.period.start)] ?? 'lieu';
  const sort = readSort(frame, ['lieu', 'ensemble', ...ids], { column: worst, descending: false }, table);
  const lines = rows.map((row) => toLine(row, id, hrefOf(frame, row)));
  return {
    table,
    months,
    lines: sortRows(lines, sort, (line, column) => {
      if (column === 'lieu') return line.name;
      return column === 'ensemble' ? line.window : (line.values[ids.indexOf(column)] ?? null);
    }),
    total: toLine(total, id, null),
    cuts: cutsOf(id, frame.threshold),
    sort,
  };
}

function toLine(row: ReportingRow, id: QualityIndicator, href: string | null): ReportingLine {
  const figures = row.figures[id];
  return {
    uid: row.uid,
    name: row.name,
    href,
    values: figures.map((figure) => figure?.value ?? null),
    window: overWindow(figures),
  };
}

function hrefOf(frame: PageFrame, { uid }: ReportingRow): string {
  return frame.region
    ? (placeAddress(frame, { level: 'district', uid }) ?? '')
    : `${pageAddress(frame, { region: uid })}#completude`;
}

/** Completeness jumps from light to dark at the threshold under which a value is partial. */
function cutsOf(id: QualityIndicator, threshold: number): Cuts {
  const cut = threshold * 100;
  if (id === 'completeness') return [cut - 30, cut - 15, cut, (cut + 100) / 2];
  return indicatorById(id)?.cuts ?? [20, 40, 60, 80];
}
