import type { MapDrawing } from './map-drawing';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { clipToPath } from './clip-path';
import { type Box, boxAround } from './box';
import { COUNTRY_ROOM, ENCLAVE_ROOM } from './insets';
import { isInside } from './intervals';

type Polygons = ReadonlyMap<string, GeoJSON.MultiPolygon>;

/** An enclave under this size, px, cannot be read in the drawing and gets a frame of its own. */
const SMALLEST_READABLE = 14;

/** The box around polygons, px. */
export function boxOf(polygons: Iterable<GeoJSON.MultiPolygon>): Box {
  return boxAround([...polygons].flatMap(({ coordinates }) => coordinates.flat(2)));
}

/**
 * The unit that lies inside another one and is too small to be read; the smallest of them if there are several,
 * `null` when there is none in the frame. Without inset it has no path: a leader with words is enough.
 * @param units those that may be named; `polygons` are of all, since one that may not can surround one that may.
 */
export function drawEnclave(
  units: readonly OrgUnit[],
  polygons: Polygons,
  frame: { readonly width: number; readonly height: number },
  withInset: boolean,
): MapDrawing['enclave'] {
  const enclaves = units.flatMap((unit) => {
    const own = polygons.get(unit.uid);
    if (!own) return [];
    const box = boxOf([own]);
    const at = { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
    const visible = at.x > 0 && at.x < frame.width && at.y > 0 && at.y < frame.height;
    if (!visible || Math.max(box.width, box.height) > SMALLEST_READABLE) return [];
    const surrounded = [...polygons].some(([uid, other]) => uid !== unit.uid && surrounds(other, box));
    return surrounded ? [{ unit, own, box, at }] : [];
  });
  const smallest = enclaves.sort((a, b) => a.box.width - b.box.width)[0];
  if (!smallest) return null;
  const { unit, own, box, at } = smallest;
  const fitted = withInset ? fitInto(own, box, ENCLAVE_ROOM) : { d: '', width: 0, height: 0 };
  return { uid: unit.uid, name: unit.name, programme: unit.programme, at, ...fitted };
}

/** Whether the outer rings of a polygon go all round a box (its holes do not matter). */
function surrounds(polygon: GeoJSON.MultiPolygon, box: Box): boolean {
  const outers = polygon.coordinates.map((rings) => rings[0] ?? []);
  const margin = 1;
  const [left, right] = [box.x - margin, box.x + box.width + margin];
  const [top, bottom] = [box.y - margin, box.y + box.height + margin];
  return outers.some((ring) =>
    [
      [left, top],
      [right, top],
      [left, bottom],
      [right, bottom],
    ].every(([x = 0, y = 0]) => isInside([ring], x, y)),
  );
}

/** The whole country small, with the main frame in it; `null` when the main frame already holds it all. */
export function drawCountry(
  regions: readonly OrgUnit[],
  polygons: Polygons,
  frame: { readonly width: number; readonly height: number },
): MapDrawing['country'] {
  const box = boxOf(polygons.values());
  const isWhole =
    box.x >= 0 && box.y >= 0 && box.x + box.width <= frame.width && box.y + box.height <= frame.height;
  if (isWhole || polygons.size === 0) return null;
  const ratio = Math.min(COUNTRY_ROOM.width / box.width, COUNTRY_ROOM.height / box.height);
  const place = (x: number, y: number): [number, number] => [(x - box.x) * ratio, (y - box.y) * ratio];
  const pathOf = (programme: boolean): string =>
    regions
      .filter((region) => region.programme === programme)
      .map((region) => clipToPath(move(polygons.get(region.uid), place), COUNTRY_ROOM))
      .join('');
  // The part of the frame that lies in the country's box: the rest of it would stick out of the inset.
  const [left, top] = [Math.max(box.x, 0), Math.max(box.y, 0)];
  const [right, bottom] = [
    Math.min(box.x + box.width, frame.width),
    Math.min(box.y + box.height, frame.height),
  ];
  const [x, y] = place(left, top);
  return {
    d: pathOf(false),
    programme: pathOf(true),
    width: round(box.width * ratio),
    height: round(box.height * ratio),
    frame: {
      x: round(x),
      y: round(y),
      width: round((right - left) * ratio),
      height: round((bottom - top) * ratio),
    },
  };
}

function fitInto(
  polygon: GeoJSON.MultiPolygon,
  box: Box,
  room: { readonly width: number; readonly height: number },
): { readonly d: string; readonly width: number; readonly height: number } {
  const ratio = Math.min(room.width / box.width, room.height / box.height);
  const d = clipToPath(
    move(polygon, (x, y) => [(x - box.x) * ratio, (y - box.y) * ratio]),
    room,
  );
  return { d, width: round(box.width * ratio), height: round(box.height * ratio) };
}

function move(
  polygon: GeoJSON.MultiPolygon | undefined,
  place: (x: number, y: number) => [number, number],
): GeoJSON.MultiPolygon {
  const coordinates = (polygon?.coordinates ?? []).map((rings) =>
    rings.map((ring) => ring.map(([x = 0, y = 0]) => place(x, y))),
  );
  return { type: 'MultiPolygon', coordinates };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
