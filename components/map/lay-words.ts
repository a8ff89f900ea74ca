import { boxAt, type Box } from '@/lib/geography/box';
import { estimateTextWidth } from '@/lib/geography/text-width';
import { fillWords, type MapWords } from './map-words';
import type { View } from './relabel-drawing';
import type { MapDrawing, Shape } from './types';

/** Words on a part of the map that has no value, in the drawing's coordinates. */
export interface ZoneWords {
  readonly key: string;
  readonly text: string;
  /** Middle of the line. */
  readonly x: number;
  readonly y: number;
}

export const ZONE_SIZE = 12;
/** Outside the reader's scope the words stand this often at most, and so far apart, px on screen. */
const MOST_HIDDEN = 3;
const HIDDEN_APART = 190;

/** Names of neighbours, of places outside the programme and of regions around, and where the reader's scope ends. */
export function layZoneWords(drawing: MapDrawing, words: MapWords, zoom: number): ZoneWords[] {
  const all = [...drawing.regions, ...drawing.units];
  const filled = new Set(drawing.units.map((unit) => unit.region));
  const around = drawing.regions.filter((region) => region.programme && !filled.has(region.uid));
  const outside = all.filter(
    (shape) => !shape.programme && !shape.hidden && shape.uid !== drawing.enclave?.uid,
  );
  return [
    ...drawing.neighbours.flatMap(({ name, label }) =>
      label ? [{ key: name.en, text: name[words.language], x: label.x, y: label.y }] : [],
    ),
    ...nameOutside(outside, words, zoom),
    ...sayHidden(
      all.filter((shape) => shape.hidden),
      words,
      zoom,
    ),
    ...around.filter((region) => fits(region.name, region, zoom)).map((region) => on(region, region.name)),
  ];
}

/** The box of the words, px on screen from the corner of the view. */
export function boxOfWords({ x, y, text }: ZoneWords, { box, zoom }: View): Box {
  return boxAt((x - box.x) * zoom, (y - box.y) * zoom, estimateTextWidth(text, ZONE_SIZE), ZONE_SIZE + 4);
}

/** Names of the places outside the programme, together on the one with the most room, else each where it fits. */
function nameOutside(shapes: readonly Shape[], words: MapWords, zoom: number): ZoneWords[] {
  const [roomiest, ...others] = roomiestFirst(shapes);
  if (!roomiest) return [];
  const inOrder = [roomiest, ...shapes.filter((shape) => others.includes(shape))];
  const together = fillWords(words.outside, { names: inOrder.map(({ name }) => name).join(', ') });
  if (fits(together, roomiest, zoom)) return [on(roomiest, together)];
  return shapes.filter((shape) => fits(shape.name, shape, zoom)).map((shape) => on(shape, shape.name));
}

/** Outside the reader's scope: the words on each side of it that has the room; the legend has them where none has. */
function sayHidden(shapes: readonly Shape[], words: MapWords, zoom: number): ZoneWords[] {
  const written: ZoneWords[] = [];
  for (const shape of roomiestFirst(shapes)) {
    const { x, y } = shape.line;
    const isApart = written.every((other) => Math.hypot(other.x - x, other.y - y) * zoom >= HIDDEN_APART);
    if (written.length < MOST_HIDDEN && isApart && fits(words.hidden, shape, zoom))
      written.push(on(shape, words.hidden));
  }
  return written;
}

function roomiestFirst(shapes: readonly Shape[]): Shape[] {
  return [...shapes].sort((a, b) => b.line.width - a.line.width);
}

function fits(text: string, shape: Shape, zoom: number): boolean {
  return estimateTextWidth(text, ZONE_SIZE) <= shape.line.width * zoom;
}

function on({ uid, line }: Shape, text: string): ZoneWords {
  return { key: uid, text, x: line.x, y: line.y };
}
