import { MapLayers } from '@/components/map/map-layers';
import { StaticMap } from '@/components/map/static-map';
import { wholeOf } from '@/components/map/relabel-drawing';
import type { NoteMapView } from '@/lib/committee/view/view-map';

/** Drawings over this width are shown about half as large as drawn, px. */
const WIDE = 480;
/** How wide such a drawing is printed: 104 mm. */
const PRINTED = 393;

interface NoteMapProps {
  readonly view: NoteMapView;
  /** Unique in the note. */
  readonly prefix: string;
}

/** A frozen map, its words legible at the size at which it is printed. */
export function NoteMap({ view, prefix }: NoteMapProps) {
  const { map, marks, words } = view;
  const { drawing, palette } = map;
  const content = { drawing, marks, palette, words, prefix, selected: null };
  if (drawing.width <= WIDE) {
    return (
      <div className="map-box note-map">
        <StaticMap {...content} className="note-drawing" />
      </div>
    );
  }
  return (
    <div className="map-box note-map">
      <svg
        className="map-svg"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="group"
        aria-label={words.title}
      >
        <MapLayers
          {...content}
          view={{ ...wholeOf(drawing), zoom: PRINTED / drawing.width }}
          insets={false}
        />
      </svg>
    </div>
  );
}
