import type { OrgUnit } from '@/lib/org-units/org-unit';
import { clipToPath } from './clip-path';
import { boxOf, drawCountry, drawEnclave } from './draw-insets';
import { drawNeighbours } from './draw-neighbours';
import { drawShape, LABEL_SIZES } from './draw-shape';
import {
  buttonsBox,
  COUNTRY_ROOM,
  countryBox,
  enclaveBox,
  enclaveWordsBox,
  NARROWEST_WITH_INSETS,
} from './insets';
import type { MapDrawing, Shape } from './map-drawing';
import type { Projection } from './mercator';
import type { OutlineLevel } from './outlines';
import { bordersBetween, pixelPolygons, type PixelTopology, thin } from './pixel-topology';
import type { WorldAtlas } from './world-atlas';

/** All that a drawing shows, before it is thinned. */
export interface Scene {
  readonly weighted: PixelTopology;
  readonly projection: Projection;
  readonly level: OutlineLevel;
  readonly regions: readonly OrgUnit[];
  /** Regions outside the reader's scope, under numbers and without names. */
  readonly hidden: readonly OrgUnit[];
  /** Districts to draw, or to trace thinly at region level. */
  readonly districts: readonly OrgUnit[];
  readonly context: WorldAtlas | null;
}

/** Px² of the country's inset under which a point is left out. */
const INSET_DETAIL = 1.2;

/** Draws a scene with the points that matter more than `detail` px². */
export function drawScene(scene: Scene, detail: number): MapDrawing {
  const { weighted, projection, regions, hidden, districts, level } = scene;
  const { width, height, bounds } = projection;
  const withInsets = width >= NARROWEST_WITH_INSETS;
  const thinned = thin(weighted, detail);
  const polygons = { region: pixelPolygons(thinned, 'region'), district: pixelPolygons(thinned, 'district') };

  const enclave = drawEnclave(regions, pixelPolygons(weighted, 'region'), projection, withInsets);
  const country = withInsets
    ? drawCountry([...regions, ...hidden], coarsePolygons(weighted), projection)
    : null;
  const enclaveAt = withInsets ? enclaveBox(projection) : enclaveWordsBox(projection);
  const obstacles = [
    buttonsBox(projection),
    ...(enclave ? [enclaveAt] : []),
    ...(country ? [countryBox(projection)] : []),
  ];
  const drawAll = (units: readonly OrgUnit[], of: OutlineLevel): Shape[] =>
    units.flatMap((unit) => {
      const polygon = polygons[of].get(unit.uid);
      const label = LABEL_SIZES[withInsets ? of : 'narrow'];
      return (polygon && drawShape(unit, polygon, { frame: projection, obstacles, label })) ?? [];
    });
  const outlined = drawAll(hidden, 'region').map((shape): Shape => ({ ...shape, hidden: true }));
  const shapes = [...drawAll(regions, 'region'), ...outlined];

  return {
    width,
    height,
    bounds,
    units: level === 'region' ? shapes : drawAll(districts, 'district'),
    regions: level === 'region' ? [] : shapes,
    innerBorders: clipToPath(innerBorders(thinned, districts), projection),
    neighbours: scene.context
      ? drawNeighbours(scene.context, projection, [...polygons.region.values()], obstacles)
      : [],
    country,
    enclave,
  };
}

function coarsePolygons(weighted: PixelTopology): Map<string, GeoJSON.MultiPolygon> {
  const { width } = boxOf(pixelPolygons(weighted, 'region').values());
  return pixelPolygons(thin(weighted, INSET_DETAIL * (width / COUNTRY_ROOM.width) ** 2), 'region');
}

/** Borders between districts of one region; those between regions are drawn as regions' edges. */
export function innerBorders(
  topology: PixelTopology,
  districts: readonly OrgUnit[],
): GeoJSON.MultiLineString {
  const regionOf = new Map(districts.map((unit) => [unit.uid, unit.region]));
  return bordersBetween(topology, 'district', (one, other) => {
    const region = regionOf.get(one);
    return region !== undefined && region === regionOf.get(other);
  });
}
