import { MapLegend } from '@/components/map/map-legend';
import { StaticMap } from '@/components/map/static-map';
import type { Drawings } from '@/lib/board/load-drawings';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { BoardIndicator } from '@/lib/board/types';
import { periodLabel } from '@/lib/i18n/format';
import type { MapWords } from '@/components/map/map-words';
import type { MapView } from '@/lib/pages/place/view-map';

interface PlaceMapProps {
  readonly frame: PageFrame;
  readonly drawings: Drawings;
  readonly view: MapView;
  readonly indicator: BoardIndicator;
}

/** The map as the server draws it, in two widths of which the page shows one, with its legend; shapes lead to their pages. */
export function PlaceMap({ frame, drawings, view, indicator }: PlaceMapProps) {
  const { board, common } = frame.text;
  const { marks, legend, selected, called, silent } = view;
  const words = sayMap(frame, indicator);
  const content = { marks, palette: legend.palette, selected, called, words };
  const drawn = [...drawings.wide.units, ...drawings.wide.regions];
  const outlined = drawn.filter(({ programme }) => !programme);
  const schematic = frame.profile.notes.districtOutlinesSchematic && !drawings.districtsFromFile;
  return (
    <>
      <div className="map-frame mt-2">
        <div className="map-box">
          <StaticMap {...content} drawing={drawings.wide} prefix="place-w" className="map-wide" />
          <StaticMap {...content} drawing={drawings.narrow} prefix="place-n" className="map-narrow" />
        </div>
      </div>
      <div className="mt-2">
        {legend.note !== null && <p className="sub mb-1">{legend.note}</p>}
        <MapLegend
          prefix="place"
          {...legend}
          words={{
            noData: silent.length > 0 ? board.legendDistrictNoData : null,
            outside: outlined.some(({ hidden }) => !hidden) ? common.outside : null,
            hidden: outlined.some(({ hidden }) => hidden) ? board.outOfScope : null,
            chosen: drawn.some(({ uid }) => uid === selected) ? board.legendChosen : null,
            status: {
              'on-track': common.statusOnTrack,
              watch: common.statusWatch,
              'off-track': common.statusOffTrack,
            },
          }}
        />
      </div>
      {silent.length > 0 && (
        <p className="sub mt-1.5">{fill(board.withoutData, { places: silent.join(', ') })}</p>
      )}
      <p className="links mt-1 text-ink-2">
        {schematic && <span>{board.schematic}</span>}
        {drawings.attributions.map((attribution) => (
          <span key={attribution}>{attribution}</span>
        ))}
      </p>
    </>
  );
}

function sayMap(
  { text: { board }, language, period, country }: PageFrame,
  { label }: BoardIndicator,
): MapWords {
  return {
    title: fill(board.mapLabel, { indicator: label, period: periodLabel(period, language) }),
    language,
    country,
    outside: board.mapOutside,
    hidden: board.outOfScope,
    enclaveOutside: board.mapEnclave,
    enclaveOutsideLine: board.mapEnclaveLine,
    enclaveLine: board.mapEnclaveValue,
    zoomIn: board.mapZoomIn,
    zoomOut: board.mapZoomOut,
    reset: board.mapReset,
  };
}
