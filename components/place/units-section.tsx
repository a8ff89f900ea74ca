import { FigureLinks } from '@/components/exports/figure-links';
import { placeFigureQuery } from '@/lib/pages/figure-query';
import { ofPlace, periodLabel } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from '@/lib/pages/place/place-types';
import { viewMap } from '@/lib/pages/place/view-map';
import { PlaceMap } from './place-map';
import { UnitsTable } from './units-table';

/** The chosen indicator below the place: the map, and beside it the ranked table of the units. */
export function UnitsSection({ frame, data }: { frame: PageFrame; data: PlaceData }) {
  const { indicator, drawings, level, head } = data;
  const { place } = frame.text;
  if (!indicator) return null;
  const title = fill(level === 'region' ? place.mapOfRegion : place.mapOfDistrict, {
    indicator: indicator.label,
    place: head.name,
    of: ofPlace(head.name, frame.language),
  });
  return (
    <div className="place-units-main" id="carte">
      <figure className="section">
        <figcaption>
          <h2 className="text-18 font-bold">
            {title}, {periodLabel(frame.period, frame.language)}
          </h2>
          <p className="sub">{indicator.definition}</p>
        </figcaption>
        {drawings.units ? (
          <>
            <PlaceMap
              frame={frame}
              drawings={drawings.units}
              view={viewMap(frame, data, indicator)}
              indicator={indicator}
            />
            <FigureLinks text={frame.text.slides} name="place-map" query={placeFigureQuery(frame)} />
          </>
        ) : (
          <p className="mt-2">{place.noMap}</p>
        )}
      </figure>
      <UnitsTable frame={frame} data={data} indicator={indicator} />
    </div>
  );
}
