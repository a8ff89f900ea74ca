import { FigureLinks } from '@/components/exports/figure-links';
import { MapLegend } from '@/components/map/map-legend';
import { StaticMap } from '@/components/map/static-map';
import { Section } from '@/components/ui/section';
import type { Drawings } from '@/lib/board/load-drawings';
import { formatList } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { CoverageData } from '@/lib/pages/coverage/load-coverage';
import { viewMap, type MapView } from '@/lib/pages/coverage/view-map';
import { figureQuery } from '@/lib/pages/figure-query';
import type { PageFrame } from '@/lib/pages/page-frame';
import { MapRanking } from './map-ranking';
import { NotTracked } from './not-tracked';

type Shown = NonNullable<MapView['shown']>;

/** One indicator of the pillar on the map, links to the others, and the places from the worst to the best. */
export function MapSection({ frame, data }: { frame: PageFrame; data: CoverageData }) {
  const { coverage: words } = frame.text;
  const { choices, shown } = viewMap(frame, data);
  if (!shown) {
    return (
      <Section id="carte" title={words.map}>
        <NotTracked frame={frame} name={words.map} />
      </Section>
    );
  }
  const isPart = frame.scope.kind === 'regions';
  return (
    <div className="board-main mb-6" id="carte">
      <div>
        <MapRanking
          frame={frame}
          choices={choices}
          shown={shown}
          title={isPart ? words.rankedPart : words.ranked}
        />
      </div>
      {data.drawings !== null && (
        <figure className="section board-map">
          <figcaption>
            <h2 className="text-18 font-bold">{shown.title}</h2>
            <p className="sub">
              {shown.indicator.definition}{' '}
              {shown.expected !== null && fill(words.mapExpected, { value: shown.expected })}
            </p>
          </figcaption>
          <DrawnMap frame={frame} drawings={data.drawings} shown={shown} level={data.listed.level} />
          <FigureLinks text={frame.text.slides} name="coverage-map" query={figureQuery(frame)} />
        </figure>
      )}
    </div>
  );
}

function DrawnMap({
  frame,
  drawings,
  shown,
  level,
}: {
  frame: PageFrame;
  drawings: Drawings;
  shown: Shown;
  level: 'region' | 'district';
}) {
  const { board: text, common } = frame.text;
  const { marks, legend, called, silent } = shown;
  const words = {
    title: shown.label,
    language: frame.language,
    country: frame.country,
    outside: text.mapOutside,
    hidden: text.outOfScope,
    enclaveOutside: text.mapEnclave,
    enclaveOutsideLine: text.mapEnclaveLine,
    enclaveLine: text.mapEnclaveValue,
    zoomIn: text.mapZoomIn,
    zoomOut: text.mapZoomOut,
    reset: text.mapReset,
  };
  const content = { marks, palette: legend.palette, selected: null, called, words };
  const drawn = [...drawings.wide.units, ...drawings.wide.regions];
  const outlined = drawn.filter(({ programme }) => !programme);
  // All districts on a phone are shapes without words, and outlines that every page would carry twice.
  const isCrowded = level === 'district' && frame.region === null;
  const noData = level === 'region' ? text.legendRegionNoData : text.legendDistrictNoData;
  return (
    <>
      <div className="map-frame mt-2">
        <div className="map-box">
          <StaticMap {...content} drawing={drawings.wide} prefix="cvw" className="map-wide" />
          {isCrowded ? (
            <p className="map-narrow p-3 text-13">{frame.text.coverage.mapOnWide}</p>
          ) : (
            <StaticMap {...content} drawing={drawings.narrow} prefix="cvn" className="map-narrow" />
          )}
        </div>
      </div>
      <div className="mt-2">
        {legend.note !== null && <p className="sub mb-1">{legend.note}</p>}
        <MapLegend
          prefix="cv"
          {...legend}
          words={{
            noData: silent.length > 0 ? noData : null,
            outside: outlined.some(({ hidden }) => !hidden) ? common.outside : null,
            hidden: outlined.some(({ hidden }) => hidden) ? text.outOfScope : null,
            chosen: null,
            status: {
              'on-track': common.statusOnTrack,
              watch: common.statusWatch,
              'off-track': common.statusOffTrack,
            },
          }}
        />
      </div>
      {silent.length > 0 && (
        <p className="sub mt-1.5">{fill(text.withoutData, { places: formatList(silent, frame.language) })}</p>
      )}
      <p className="links mt-1">
        {frame.profile.notes.districtOutlinesSchematic && !drawings.districtsFromFile && (
          <span className="text-ink-2">{text.schematic}</span>
        )}
        {drawings.attributions.map((attribution) => (
          <span key={attribution} className="text-ink-2">
            {attribution}
          </span>
        ))}
      </p>
    </>
  );
}
