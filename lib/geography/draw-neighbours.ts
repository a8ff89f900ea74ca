import { feature, mesh } from 'topojson-client';
import type { MapDrawing } from './map-drawing';
import { boxOf } from './draw-insets';
import { clipToPath } from './clip-path';
import { nameCountry } from './country-names';
import { isInside } from './intervals';
import { type Box, findRoom, largestPolygon } from './label-room';
import type { Projection } from './mercator';
import { polygonsOf } from './outlines';
import { estimateTextWidth } from './text-width';
import type { WorldAtlas } from './world-atlas';

type Country = WorldAtlas['objects']['countries']['geometries'][number];

/** Px of the name of a neighbour; look.md's smallest. */
const NAME_SIZE = 12;

/**
 * The countries around, as lines and names. The country itself is known by where its units lie, not by its name;
 * its border is left out, since the units' own outlines draw it. A name that does not fit is left out too.
 */
export function drawNeighbours(
  atlas: WorldAtlas,
  projection: Projection,
  units: readonly GeoJSON.MultiPolygon[],
  obstacles: readonly Box[],
): MapDrawing['neighbours'] {
  const visible = atlas.objects.countries.geometries.flatMap((country) => {
    const { polygons, boxes } = outlineOfCountry(atlas, country);
    if (!boxes.some((box) => touchesFrame(box, projection))) return [];
    return [
      { country, polygons: polygons.map((rings) => rings.map((ring) => projectRing(ring, projection))) },
    ];
  });
  const own = findOwnCountry(visible, units);
  const taken = units.flatMap(({ coordinates }) => coordinates.flat());
  const collection = {
    type: 'GeometryCollection' as const,
    geometries: visible.map(({ country }) => country),
  };

  return visible.flatMap(({ country, polygons }, index) => {
    if (country === own) return [];
    const isOlder = (other: unknown): boolean =>
      visible.slice(0, index).some((item) => item.country === other);
    const lines = mesh(atlas, collection, (a, b) => {
      if ((a !== country && b !== country) || a === own || b === own) return false;
      return !isOlder(a) && !isOlder(b);
    });
    const d = clipToPath(projectLines(lines, projection), projection);
    const name = nameCountry(country.id === undefined ? undefined : String(country.id), nameIn(country));
    const width = Math.max(estimateTextWidth(name.fr, NAME_SIZE), estimateTextWidth(name.en, NAME_SIZE));
    const label = placeName(polygons, taken, { width, projection, obstacles });
    return d === '' && !label ? [] : [{ name, d, label }];
  });
}

/** The country in which most of the units' area lies, judged by the middle of each unit's box. */
function findOwnCountry(
  visible: readonly { readonly country: Country; readonly polygons: GeoJSON.Position[][][] }[],
  units: readonly GeoJSON.MultiPolygon[],
): Country | undefined {
  const covered = visible.map(({ polygons }) =>
    units.reduce((sum, unit) => {
      const { x, y, width, height } = boxOf([unit]);
      const isHere = polygons.some((rings) => isInside(rings, x + width / 2, y + height / 2));
      return sum + (isHere ? width * height : 0);
    }, 0),
  );
  const most = Math.max(0, ...covered);
  return most > 0 ? visible[covered.indexOf(most)]?.country : undefined;
}

/** West, south, east and north of a polygon, degrees. */
type DegreeBox = readonly [west: number, south: number, east: number, north: number];

interface CountryOutline {
  readonly polygons: readonly GeoJSON.Position[][][];
  /** Around each of them. */
  readonly boxes: readonly DegreeBox[];
}

const outlined = new WeakMap<Country, CountryOutline>();

/** The outline of a country, degrees: read out of the atlas once, for every map that is drawn. */
function outlineOfCountry(atlas: WorldAtlas, country: Country): CountryOutline {
  if (country.type !== 'Polygon' && country.type !== 'MultiPolygon') return { polygons: [], boxes: [] };
  const known = outlined.get(country);
  if (known) return known;
  const { geometry } = country.type === 'Polygon' ? feature(atlas, country) : feature(atlas, country);
  const polygons = polygonsOf(geometry);
  const outline = { polygons, boxes: polygons.map(([ring = []]) => degreeBoxOf(ring)) };
  outlined.set(country, outline);
  return outline;
}

function degreeBoxOf(ring: readonly GeoJSON.Position[]): DegreeBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude = 0, latitude = 0] of ring) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}

function nameIn({ properties }: Country): string {
  return properties && 'name' in properties ? properties.name : '';
}

function projectLines(lines: GeoJSON.MultiLineString, projection: Projection): GeoJSON.MultiLineString {
  return { ...lines, coordinates: lines.coordinates.map((line) => projectRing(line, projection)) };
}

function projectRing(ring: readonly GeoJSON.Position[], projection: Projection): GeoJSON.Position[] {
  return ring.map(([longitude = 0, latitude = 0]) => projection.project(longitude, latitude));
}

function touchesFrame([left, bottom, right, top]: DegreeBox, { bounds }: Projection): boolean {
  const [[south, west], [north, east]] = bounds;
  return right > west && left < east && top > south && bottom < north;
}

function placeName(
  polygons: GeoJSON.Position[][][],
  taken: readonly GeoJSON.Position[][],
  wanted: { readonly width: number; readonly projection: Projection; readonly obstacles: readonly Box[] },
): { readonly x: number; readonly y: number } | null {
  const largest = largestPolygon(polygons);
  if (!largest) return null;
  const { width, projection, obstacles } = wanted;
  const room = findRoom(largest, {
    height: NAME_SIZE + 8,
    width: width + 24,
    frame: projection,
    obstacles,
    avoid: taken,
  });
  return room && room.width >= width ? { x: room.x, y: room.y } : null;
}
