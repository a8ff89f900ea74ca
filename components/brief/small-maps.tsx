import { MapLegend } from '@/components/map/map-legend';
import type { NoteMapView } from '@/lib/committee/view/view-map';
import { NoteMap } from './note-map';

/** The pillars' indicators side by side, each with its own legend: their bands differ. */
export function SmallMaps({ title, maps }: { title: string; maps: readonly NoteMapView[] }) {
  if (maps.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <div className="note-maps">
        {maps.map((view, index) => (
          <figure key={view.map.indicator}>
            <figcaption>{view.indicator}</figcaption>
            <NoteMap view={view} prefix={`note-map-${index}`} />
            <MapLegend
              prefix={`note-map-${index}`}
              palette={view.map.palette}
              {...view.legend}
              words={{ ...view.legend.words, outside: null }}
              statuses={[]}
            />
          </figure>
        ))}
      </div>
    </>
  );
}
