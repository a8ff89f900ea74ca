import { boxAt, type Box, isWithin } from '@/lib/geography/box';
import { LABEL_SIZES as ROOMS } from '@/lib/geography/draw-shape';
import { buttonsBox, NARROWEST_WITH_INSETS } from '@/lib/geography/insets';
import { findRoom } from '@/lib/geography/label-room';
import { estimateTextWidth } from '@/lib/geography/text-width';
import type { MapDrawing, Shape } from './types';
import { ringsOf, type ShapeRings } from './shape-rings';

/** What of the drawing is in view, in its own coordinates, and how much larger than drawn. */
export interface View {
  readonly box: Box;
  readonly zoom: number;
}

/** All of a drawing, as large as drawn. */
export function wholeOf({ width, height }: Pick<MapDrawing, 'width' | 'height'>): View {
  return { box: { x: 0, y: 0, width, height }, zoom: 1 };
}

type Place = Shape['label'];

/** Labels reach over their room by up to this factor: at the edge of the frame they must not. */
const OVERFLOW = 1.7;
const NAME = { size: 12, height: 16 };

/**
 * The drawing with the labels that the frame would cut moved to the visible part of their shapes, with the room there is
 * there; none where that part is too small.
 */
export function relabelDrawing(drawing: MapDrawing, view: View): MapDrawing {
  const known = ringsOf(drawing);
  const narrow = drawing.width < NARROWEST_WITH_INSETS;
  const relabel = (shape: Shape, kind: keyof typeof ROOMS): Shape => {
    const rings = known.get(shape.uid);
    if (!rings) return shape;
    const { block, line } = ROOMS[kind];
    const place = (at: Place, room: { readonly width: number; readonly height: number }): Place =>
      isInView(at, room, view) ? at : placeInView(rings, room, view, at);
    return { ...shape, label: place(shape.label, block), line: place(shape.line, line) };
  };
  const kind = narrow ? 'narrow' : drawing.regions.length > 0 ? 'district' : 'region';
  return {
    ...drawing,
    units: drawing.units.map((unit) => relabel(unit, kind)),
    regions: drawing.regions.map((region) => relabel(region, narrow ? 'narrow' : 'region')),
    neighbours: drawing.neighbours.map((neighbour) => {
      const { label, name } = neighbour;
      const width = Math.max(estimateTextWidth(name.fr, NAME.size), estimateTextWidth(name.en, NAME.size));
      return label && !isInView(label, { width, height: NAME.height }, view)
        ? { ...neighbour, label: null }
        : neighbour;
    }),
  };
}

/** Words keep their size on screen, so zoomed in they cover less of the drawing. */
function isInView(
  at: { readonly x: number; readonly y: number },
  room: { readonly width: number; readonly height: number },
  { box, zoom }: View,
): boolean {
  return isWithin(boxAt(at.x, at.y, room.width / zoom, room.height / zoom), box);
}

function placeInView(
  { rings, box: around }: ShapeRings,
  room: { readonly width: number; readonly height: number },
  { box, zoom }: View,
  at: Place,
): Place {
  const nowhere = { x: at.x, y: at.y, width: 0 };
  const isAway =
    around.x > box.x + box.width ||
    around.y > box.y + box.height ||
    around.x + around.width < box.x ||
    around.y + around.height < box.y;
  if (isAway) return nowhere;
  const onScreen = rings.map((ring) =>
    ring.map(([x = 0, y = 0]) => [(x - box.x) * zoom, (y - box.y) * zoom]),
  );
  const frame = { width: box.width * zoom, height: box.height * zoom };
  const found = findRoom(onScreen, { ...room, frame, obstacles: [buttonsBox(frame)] });
  if (!found) return nowhere;
  return { x: found.x / zoom + box.x, y: found.y / zoom + box.y, width: found.width / zoom / OVERFLOW };
}
