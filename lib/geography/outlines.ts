/** Geometry kinds that make an outline; a point says where a unit stands, not its shape. */
export type OutlineGeometry = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** A unit's geometry as a source gives it, degrees, WGS84, any winding. */
export interface UnitFeature {
  readonly uid: string;
  readonly geometry: OutlineGeometry | GeoJSON.Point | GeoJSON.MultiPoint;
}

/** The outline of one org unit. */
export interface Outline {
  readonly uid: string;
  readonly geometry: OutlineGeometry;
}

export const OUTLINE_LEVELS = ['region', 'district'] as const;
export type OutlineLevel = (typeof OUTLINE_LEVELS)[number];

/** Polygons of an outline, each with its outer ring first, then its holes. */
export function polygonsOf(geometry: OutlineGeometry): GeoJSON.Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}
