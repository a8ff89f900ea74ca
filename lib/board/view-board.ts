import type { History } from '@/lib/indicators/snapshot-types';
import { csvAddress } from './address';
import type { BoardFigures, BoardFrame, BoardIndicator, Choice } from './types';
import { viewFraction, viewListTitle, viewMapTitle, viewPeriodNote, viewTitle } from './view-head';
import { viewLegend, type LegendView } from './view-legend';
import { viewMarks } from './view-marks';
import { viewPlan } from './view-plan';
import { viewRows } from './view-rows';
import { viewStrip } from './view-strip';
import { viewPillars } from './view-tiles';
import { viewTrend } from './view-trend';
import type { MarkView, RowView, StripView, TileView, TrendView } from './view-types';

/** All that a board writes and draws for one choice; pure, the same on the server and in the browser. */
export interface BoardView {
  readonly indicator: BoardIndicator;
  readonly title: string;
  readonly periodNote: string | null;
  readonly tiles: readonly TileView[];
  readonly mapTitle: string;
  readonly fraction: string;
  readonly marks: Readonly<Record<string, MarkView>>;
  readonly legend: LegendView;
  readonly listTitle: string;
  readonly rows: readonly RowView[];
  readonly total: RowView;
  readonly scale: number;
  /** Why what is still to be done in all is not the sum of the lines; `null` where nobody would add them up. */
  readonly gapNote: string | null;
  /** Over the changes, with their unit. */
  readonly changeHead: string;
  readonly strip: StripView | null;
  readonly trend: TrendView | null;
  readonly csv: string;
}

export function viewBoard(
  frame: BoardFrame,
  { snapshot, histories }: BoardFigures,
  choice: Choice,
): BoardView | null {
  const indicator = frame.indicators.find(({ id }) => id === choice.indicator);
  if (!indicator) return null;
  const historyOf = (uid: string | null): History | undefined =>
    histories.find(({ orgUnit }) => orgUnit === uid);
  const head = historyOf(frame.head.uid);
  const marks = viewMarks(frame, snapshot, frame.places, indicator, choice);
  return {
    indicator,
    title: viewTitle(frame, snapshot, indicator, choice),
    periodNote: viewPeriodNote(frame, snapshot, indicator),
    tiles: [...viewPillars(frame, snapshot, choice), viewPlan(frame, snapshot, head)],
    mapTitle: viewMapTitle(frame, indicator, choice),
    fraction: viewFraction(frame, snapshot, indicator),
    marks,
    legend: viewLegend(frame, snapshot, indicator, marks),
    listTitle: viewListTitle(frame, indicator, choice),
    ...viewRows(frame, snapshot, indicator, choice),
    changeHead:
      indicator.unit === 'percent' ? frame.text.board.overYearPoints : frame.text.board.overYearHead,
    strip: head ? viewStrip(frame, head, indicator, choice) : null,
    trend: head ? viewTrend(frame, head, historyOf(choice.place), indicator, choice) : null,
    csv: csvAddress(choice, null),
  };
}
