import type { Run } from '@/lib/indicators/runs';
import { column, firstDay, yesOrNo, type ColumnId, type TableSpeaker } from './speak';
import type { ExportCell, ExportColumn } from './table-types';

interface Named {
  readonly uid: string;
  readonly name: string;
}

/** An area to act on, and what stands above it, as far as the reader may see it. */
interface Listed {
  readonly area: Named;
  readonly district: Named | null;
  readonly region: Named | null;
  readonly run: Run;
}

/** Columns of a list of areas, with those of its own. */
export function listColumns(speaker: TableSpeaker, own: readonly ExportColumn[]): ExportColumn[] {
  const text = (['uid', 'area', 'district', 'region'] satisfies ColumnId[]).map((key) =>
    column(speaker, key),
  );
  return [
    ...text,
    ...own,
    column(speaker, 'months', 'count'),
    column(speaker, 'atLeast'),
    column(speaker, 'since', 'date'),
  ];
}

export function listCells(
  speaker: TableSpeaker,
  { area, district, region, run }: Listed,
): Record<string, ExportCell> {
  return {
    uid: area.uid,
    area: area.name,
    district: district?.name ?? null,
    region: region?.name ?? null,
    months: run.months,
    atLeast: yesOrNo(speaker, run.atLeast),
    since: firstDay(run.since),
  };
}
