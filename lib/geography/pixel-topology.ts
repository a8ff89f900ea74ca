import { feature, merge, mesh } from 'topojson-client';
import { topology as buildTopology } from 'topojson-server';
import { simplify } from 'topojson-simplify';
import type { GeometryObject, MultiPolygon, Objects, Polygon, Topology } from 'topojson-specification';
import type { Projection } from './mercator';
import { type Outline, type OutlineGeometry, type OutlineLevel, polygonsOf } from './outlines';
import { type WeightedTopology, weighOutlines } from './weighted-topology';

export type OutlinesByLevel = Readonly<Record<OutlineLevel, readonly Outline[]>>;

/** Outlines of all levels in drawing pixels, on shared arcs whose points weigh the px² they matter. */
export type PixelTopology = WeightedTopology;

/** Points that the smallest ring keeps in a drawing. */
const ROUNDNESS = 6;

/** Projects outlines and joins them again into shared arcs, ready to be thinned for the size of the drawing. */
export function buildPixelTopology(outlines: OutlinesByLevel, projection: Projection): PixelTopology {
  const projectRing = (ring: GeoJSON.Position[]): GeoJSON.Position[] =>
    ring.map(([longitude = 0, latitude = 0]) => projection.project(longitude, latitude));
  const projectAll = (level: OutlineLevel): Outline[] =>
    outlines[level].map(({ uid, geometry }) => {
      const coordinates = polygonsOf(geometry).map((polygon) => polygon.map(projectRing));
      return { uid, geometry: { type: 'MultiPolygon', coordinates } };
    });
  const projected = { region: projectAll('region'), district: projectAll('district') };
  return weighOutlines(projected, { roundness: ROUNDNESS }).topology;
}

/** Leaves out the points that change the picture by less than `pixels` px². */
export function thin(topology: PixelTopology, pixels: number): PixelTopology {
  return { ...topology, arcs: simplify(topology, pixels).arcs };
}

/** Polygons of each unit of a level, keyed by uid, px. */
export function pixelPolygons(
  topology: PixelTopology,
  level: OutlineLevel,
): Map<string, GeoJSON.MultiPolygon> {
  const polygons = new Map<string, GeoJSON.MultiPolygon>();
  for (const { id, geometry } of feature(topology, topology.objects[level]).features) {
    if (id !== undefined && geometry?.type === 'MultiPolygon') polygons.set(String(id), geometry);
  }
  return polygons;
}

/** Lines between two units of a level for which `keep` holds, each once. */
export function bordersBetween(
  topology: PixelTopology,
  level: OutlineLevel,
  keep: (one: string, other: string) => boolean,
): GeoJSON.MultiLineString {
  const uidOf = (geometry: GeometryObject): string => String(geometry.id);
  return mesh(topology, topology.objects[level], (a, b) => a !== b && keep(uidOf(a), uidOf(b)));
}

/** One outline around several, without their inner borders. Degrees. */
export function joinOutlines(outlines: readonly Outline[]): OutlineGeometry {
  const collection: GeoJSON.GeometryCollection = {
    type: 'GeometryCollection',
    geometries: outlines.map(({ geometry }) => geometry),
  };
  // The types of topojson-server allow null properties, those of topojson-client do not; ours have none.
  const topology = buildTopology({ units: collection }) as Topology<Objects>;
  const units = topology.objects['units'];
  return merge(topology, units?.type === 'GeometryCollection' ? units.geometries.filter(isArea) : []);
}

function isArea(geometry: GeometryObject): geometry is Polygon | MultiPolygon {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
