import { FigureLinks } from '@/components/exports/figure-links';
import { StaticMap } from '@/components/map/static-map';
import { bandColour } from '@/lib/board/band-colour';
import type { Drawings } from '@/lib/board/load-drawings';
import { viewPartnerMap } from '@/lib/pages/coverage/view-partner-map';
import type { PartnersView } from '@/lib/pages/coverage/view-partners';
import { figureQuery } from '@/lib/pages/figure-query';
import type { PageFrame } from '@/lib/pages/page-frame';

interface PartnerMapProps {
  readonly frame: PageFrame;
  readonly drawings: Drawings;
  readonly view: PartnersView;
}

const PALETTE = 'plain';

/** How many partners each region has, written on it: legible in grey; the matrix beside it names them. Small on every screen: the page has a large map already. */
export function PartnerMap({ frame, drawings, view }: PartnerMapProps) {
  const { coverage, board } = frame.text;
  const { marks, legend } = viewPartnerMap(frame, drawings, view);
  const words = {
    title: coverage.partnersMap,
    language: frame.language,
    country: frame.country,
    outside: board.mapOutside,
    hidden: board.outOfScope,
    enclaveOutside: board.mapEnclave,
    enclaveOutsideLine: board.mapEnclaveLine,
    enclaveLine: board.mapEnclaveValue,
    zoomIn: board.mapZoomIn,
    zoomOut: board.mapZoomOut,
    reset: board.mapReset,
  };
  const content = { marks, palette: PALETTE, selected: null, words } as const;
  return (
    <figure className="partner-map keep mt-3">
      <figcaption className="text-14 font-bold">{coverage.partnersMap}</figcaption>
      <div className="map-frame mt-2">
        <div className="map-box">
          <StaticMap {...content} drawing={drawings.narrow} prefix="cpn" className="partner-drawing" />
        </div>
      </div>
      <p className="partner-legend sub mt-1.5">
        {coverage.partnersMapLegend}
        {legend.map(({ band, label }) => (
          <span key={label}>
            <svg width="22" height="12" aria-hidden="true">
              <rect width="22" height="12" fill={bandColour(band, PALETTE)} stroke="var(--rule)" />
            </svg>
            {label}
          </span>
        ))}
      </p>
      <FigureLinks text={frame.text.slides} name="partner-map" query={figureQuery(frame)} />
    </figure>
  );
}
