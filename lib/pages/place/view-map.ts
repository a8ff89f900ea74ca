import type { BoardIndicator } from '@/lib/board/types';
import { viewLegend, type LegendView } from '@/lib/board/view-legend';
import { viewMarks } from '@/lib/board/view-marks';
import type { MarkView } from '@/lib/board/view-types';
import type { PageFrame } from '@/lib/pages/page-frame';
import { toBoardFrame, toMapPlace } from './board-frame';
import type { PlaceData } from './place-types';
import { viewUnits } from './view-units';

export interface MapView {
  readonly marks: Readonly<Record<string, MarkView>>;
  readonly legend: LegendView;
  /** The district itself, or the unit that the address points at. */
  readonly selected: string | null;
  /** Named whatever their size: the three worst. */
  readonly called: readonly string[];
  /** Names of the shapes without data. */
  readonly silent: readonly string[];
}

const WORST = 3;

/** What the map of the units shows: the districts of a region, or a district among its neighbours. */
export function viewMap(frame: PageFrame, data: PlaceData, indicator: BoardIndicator): MapView {
  const mapped = data.level === 'region' ? data.snapshot : data.peers;
  const shown = data.level === 'region' ? data.units : data.siblings;
  const places = shown.map((unit) => toMapPlace(frame, unit));
  const boardFrame = toBoardFrame(frame, data);
  const choice = {
    indicator: indicator.id,
    period: frame.period.id,
    level: 'district',
    place: null,
  } as const;
  const marks = viewMarks(boardFrame, mapped, places, indicator, choice);
  return {
    marks,
    legend: viewLegend(boardFrame, mapped, indicator, marks),
    selected: data.level === 'district' ? data.head.uid : data.pointed,
    called:
      data.level === 'region'
        ? viewUnits({ ...frame, asked: {} }, data, indicator, WORST)
            .rows.filter(({ hasValue }) => hasValue)
            .slice(0, WORST)
            .map(({ uid }) => uid)
        : [],
    silent: places.filter(({ uid }) => marks[uid]?.fill === 'no-data').map(({ name }) => name),
  };
}
