import { readMonths } from '@/lib/board/cells';
import type { BoardIndicator } from '@/lib/board/types';
import { sayPeriod } from '@/lib/board/words';
import type { History, Snapshot } from '@/lib/indicators/snapshot-types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import {
  cellCells,
  cellColumns,
  cellOf,
  indicatorCells,
  indicatorColumns,
  valueCells,
  valueColumns,
} from './figure-cells';
import { column, table, yesOrNo, type SheetId, type TableSpeaker } from './speak';
import type { ExportTable } from './table-types';

/** A place as tables name it. */
export type TablePlace = Pick<OrgUnit, 'uid' | 'name' | 'level' | 'region'>;

interface FiguresOf {
  readonly snapshot: Snapshot;
  readonly units: readonly TablePlace[];
  readonly indicators: readonly BoardIndicator[];
  /** Names of regions by uid, for the column of districts and areas. */
  readonly regions?: readonly Pick<OrgUnit, 'uid' | 'name'>[];
}

/** One row for each indicator and place of a period, with everything that is said of the figure. */
export function figureTable(speaker: TableSpeaker, id: SheetId, figures: FiguresOf): ExportTable {
  const { snapshot, units, indicators, regions = [] } = figures;
  const names = new Map(regions.map(({ uid, name }) => [uid, name]));
  const rows = indicators.flatMap((indicator) =>
    units.map((unit) => ({
      ...placeCells(speaker, unit),
      region: unit.level === 'region' ? null : (names.get(unit.region ?? '') ?? null),
      ...indicatorCells(speaker, indicator),
      period: snapshot.period,
      ...cellCells(
        speaker,
        indicator,
        cellOf(speaker, snapshot, indicator, unit.uid),
        snapshot.monthsElapsed,
      ),
    })),
  );
  const columns = [
    ...placeColumns(speaker),
    ...(regions.length > 0 ? [column(speaker, 'region')] : []),
    ...indicatorColumns(speaker),
    column(speaker, 'period'),
    ...cellColumns(speaker),
  ];
  const { title, ...rest } = table(speaker, id, columns, rows);
  return { ...rest, title: `${title}, ${sayPeriod(speaker, snapshot.period)}` };
}

/** One row for each place, indicator and month. */
export function monthTable(
  speaker: TableSpeaker,
  id: SheetId,
  histories: readonly { readonly unit: TablePlace; readonly history: History }[],
  indicators: readonly BoardIndicator[],
): ExportTable {
  const rows = histories.flatMap(({ unit, history }) =>
    indicators.flatMap((indicator) =>
      readMonths(history, indicator, speaker).map(({ month, figure, expected, provisional }) => ({
        ...placeCells(speaker, unit),
        ...indicatorCells(speaker, indicator),
        month: new Date(`${month}-01T00:00:00Z`),
        ...valueCells(speaker, figure),
        provisional: yesOrNo(speaker, provisional),
        expected,
      })),
    ),
  );
  const columns = [
    ...placeColumns(speaker),
    ...indicatorColumns(speaker),
    column(speaker, 'month', 'date'),
    ...valueColumns(speaker),
    column(speaker, 'provisional'),
    column(speaker, 'expected', 'figure'),
  ];
  return table(speaker, id, columns, rows);
}

export function placeColumns(speaker: TableSpeaker) {
  return [column(speaker, 'uid'), column(speaker, 'place'), column(speaker, 'level')];
}

export function placeCells({ text, country }: TableSpeaker, { uid, name, level }: TablePlace) {
  const { levelRegion, levelDistrict, levelArea, programme } = text.board;
  const levels = { country: programme, region: levelRegion, district: levelDistrict, area: levelArea };
  return { uid, place: level === 'country' ? country : name, level: levels[level] };
}

/** Tracked indicators of some ids, in the order of the ids. */
export function pickIndicators(
  { indicators }: Pick<TableSpeaker, 'indicators'>,
  ids: readonly string[],
): BoardIndicator[] {
  return ids.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []);
}
