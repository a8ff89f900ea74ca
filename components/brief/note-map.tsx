import { MapLayers } from '@/components/map/map-layers';
import { wholeOf } from '@/components/map/relabel-drawing';
import type { ShapeMark } from '@/components/map/types';
import type { NoteMapView } from '@/lib/committee/view/view-map';
import { NoteLabels } from './note-labels';

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
  const isWide = drawing.width > WIDE;
  const frame = { ...wholeOf(drawing), zoom: isWide ? PRINTED / drawing.width : 1 };
  const content = { drawing, palette, words, prefix, selected: null };
  return (
    <div className="map-box note-map">
      <svg
        className="map-svg"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="group"
        aria-label={words.title}
      >
        <MapLayers {...content} marks={withoutWords(marks)} view={frame} insets={!isWide} />
        <NoteLabels view={view} prefix={prefix} frame={frame} />
      </svg>
    </div>
  );
}

/** The note writes its own words on the shapes. */
function withoutWords(marks: NoteMapView['marks']): Readonly<Record<string, ShapeMark>> {
  return Object.fromEntries(
    Object.entries(marks).map(([uid, mark]) => [uid, { ...mark, value: '', status: null, note: null }]),
  );
}
