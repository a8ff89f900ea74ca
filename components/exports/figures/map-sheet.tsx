import type { MapWords } from '@/components/map/map-words';
import { StaticMap } from '@/components/map/static-map';
import type { MapDrawing } from '@/lib/geography/map-drawing';
import type { Drawings } from '@/lib/board/load-drawings';
import type { LegendView } from '@/lib/board/view-legend';
import type { MarkView } from '@/lib/board/view-types';
import { formatList } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import type { Sheet, SheetLegend } from './sheet-types';

export interface MapSheetWish {
  readonly text: Pick<Messages, 'board' | 'common'>;
  readonly language: Language;
  readonly country: string;
  /** What the map is of, for who cannot see it. */
  readonly label: string;
  readonly level: 'region' | 'district';
  readonly drawings: Pick<Drawings, 'wide' | 'districtsFromFile' | 'attributions'>;
  readonly marks: Readonly<Record<string, MarkView>>;
  readonly legend: LegendView;
  /** Uids of the places that are named whatever their size. */
  readonly called: readonly string[];
  readonly selected: string | null;
  /** The profile says that its district outlines are drawn. */
  readonly schematic: boolean;
}

type MapPart = Pick<Sheet, 'drawing' | 'width' | 'height' | 'legend' | 'notes'>;

/** A map of the pages as the middle of a figure: drawing, legend, and what is said under it. */
export function sheetOfMap(wish: MapSheetWish): MapPart {
  const { text, language, drawings, marks, legend, called, selected, level, schematic } = wish;
  const { board } = text;
  const { wide } = drawings;
  const content = { marks, words: sayMap(wish), called, palette: legend.palette, selected };
  const shown = wide.units.filter(({ uid, programme }) => programme && marks[uid]);
  const silent = shown.filter(({ uid }) => marks[uid]?.fill === 'no-data').map(({ name }) => name);
  const noData = level === 'region' ? board.legendRegionNoData : board.legendDistrictNoData;
  return {
    drawing: <StaticMap drawing={wide} prefix="map" className="" {...content} />,
    ...{ width: wide.width, height: wide.height },
    legend: [
      {
        bands: { palette: legend.palette, texts: legend.bands, expected: legend.expected },
        keys: [
          ...statusKeys(text, legend),
          ...(silent.length > 0 ? [{ shape: 'hatch', text: noData } as const] : []),
          ...outlineKeys(text, wide, selected),
        ],
      },
    ],
    notes: [
      ...(legend.note === null ? [] : [legend.note]),
      ...(silent.length > 0 ? [fill(board.withoutData, { places: formatList(silent, language) })] : []),
      ...(schematic && !drawings.districtsFromFile ? [`${board.schematic}.`] : []),
      ...drawings.attributions,
    ],
  };
}

/** The words that a map's own parts say. */
export function sayMap({
  text: { board },
  ...said
}: Pick<MapSheetWish, 'text' | 'language' | 'country' | 'label'>): MapWords {
  const { language, country, label } = said;
  return {
    ...{ title: label, language, country, outside: board.mapOutside, hidden: board.outOfScope },
    ...{ enclaveOutside: board.mapEnclave, enclaveOutsideLine: board.mapEnclaveLine },
    ...{ enclaveLine: board.mapEnclaveValue },
    ...{ zoomIn: board.mapZoomIn, zoomOut: board.mapZoomOut, reset: board.mapReset },
  };
}

export function statusKeys(
  { common }: Pick<Messages, 'common'>,
  { statuses }: Pick<LegendView, 'statuses'>,
): SheetLegend['keys'] {
  const words = {
    'on-track': common.statusOnTrack,
    watch: common.statusWatch,
    'off-track': common.statusOffTrack,
  };
  return statuses.map((status) => ({ shape: status, text: words[status] }));
}

/** What the outlines without a value mean, and the edge of the place that is meant. */
export function outlineKeys(
  { board, common }: Pick<Messages, 'board' | 'common'>,
  { units, regions }: MapDrawing,
  selected: string | null,
): SheetLegend['keys'] {
  const drawn = [...units, ...regions];
  const outlined = drawn.filter(({ programme }) => !programme);
  return [
    ...(outlined.some(({ hidden }) => !hidden) ? [{ shape: 'outside', text: common.outside } as const] : []),
    ...(outlined.some(({ hidden }) => hidden) ? [{ shape: 'hidden', text: board.outOfScope } as const] : []),
    ...(drawn.some(({ uid }) => uid === selected)
      ? [{ shape: 'chosen', text: board.legendChosen } as const]
      : []),
  ];
}
