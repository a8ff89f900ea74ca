import { memo, useMemo } from 'react';
import { MapLegend } from '@/components/map/map-legend';
import type { MapWords } from '@/components/map/map-words';
import { NationalMap } from '@/components/map/national-map';
import type { BoardProps } from '@/lib/board/board-types';
import type { BoardView } from '@/lib/board/view-board';
import type { Level } from '@/lib/org-units/org-unit';
import { sayOutsideOwn } from '@/lib/board/part';
import { fill } from '@/lib/i18n/messages/fill';

interface MapFigureProps {
  readonly frame: BoardProps['frame'];
  readonly level: Level;
  readonly drawings: NonNullable<BoardProps['drawings']>;
  readonly view: BoardView;
  readonly period: string;
  readonly selected: string | null;
  readonly country: string;
  readonly onSelect: (uid: string) => void;
}

/** The worst places, as many, have their name and value on the map whatever their size. */
const WORST = 3;

/** The map with its title, legend and ways out: table, file, definition. */
export const MapFigure = memo(function MapFigure(props: MapFigureProps) {
  const { frame, level, drawings, view, period, selected, country, onSelect } = props;
  const { board: text, common } = frame.text;
  const words: MapWords = {
    title: fill(text.mapLabel, { indicator: view.indicator.label, period }),
    language: frame.language,
    country,
    outside: text.mapOutside,
    hidden: text.outOfScope,
    enclaveOutside: text.mapEnclave,
    enclaveOutsideLine: text.mapEnclaveLine,
    enclaveLine: text.mapEnclaveValue,
    zoomIn: text.mapZoomIn,
    zoomOut: text.mapZoomOut,
    reset: text.mapReset,
  };
  const { rows, marks } = view;
  const drawn = [...drawings.wide.units, ...drawings.wide.regions];
  const outlined = drawn.filter(({ programme }) => !programme);
  const called = useMemo(
    () => rows.filter(({ rank }) => rank !== null && rank <= WORST).map(({ uid }) => uid),
    [rows],
  );
  const shown = drawings.wide.units.filter(({ uid, programme }) => programme && marks[uid]);
  const noData = level === 'region' ? text.legendRegionNoData : text.legendDistrictNoData;
  const silent = shown.filter(({ uid }) => marks[uid]?.fill === 'no-data').map(({ name }) => name);
  const outsideOwn = sayOutsideOwn(frame);
  return (
    <figure className="section">
      <figcaption>
        <h2 className="text-18 font-bold">{view.mapTitle}</h2>
        <p className="sub">
          {view.indicator.definition} {view.fraction}
        </p>
        {outsideOwn !== null && <p className="mt-1 text-13 font-bold">{outsideOwn}</p>}
      </figcaption>
      <div className="map-frame mt-2">
        <NationalMap
          drawing={drawings.wide}
          narrowDrawing={drawings.narrow}
          marks={view.marks}
          palette={view.legend.palette}
          selected={selected}
          called={called}
          onSelect={onSelect}
          words={words}
        />
      </div>
      <div className="mt-2">
        {view.legend.note !== null && <p className="sub mb-1">{view.legend.note}</p>}
        <MapLegend
          prefix="board"
          {...view.legend}
          words={{
            noData: silent.length > 0 ? noData : null,
            outside: outlined.some(({ hidden }) => !hidden) ? common.outside : null,
            hidden: outlined.some(({ hidden }) => hidden) ? text.outOfScope : null,
            chosen: drawn.some(({ uid }) => uid === selected) ? text.legendChosen : null,
            status: {
              'on-track': common.statusOnTrack,
              watch: common.statusWatch,
              'off-track': common.statusOffTrack,
            },
          }}
        />
      </div>
      {silent.length > 0 && (
        <p className="sub mt-1.5">{fill(text.withoutData, { places: silent.join(', ') })}</p>
      )}
    </figure>
  );
});
