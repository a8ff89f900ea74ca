import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Outline } from './outlines';

export type UnitTopology = Topology<{ units: GeometryCollection }>;

/** Whether a parsed JSON value is a topology of units as the store and `/api/v1/boundaries` give it. */
export function isUnitTopology(value: unknown): value is UnitTopology {
  if (!isRecord(value) || value['type'] !== 'Topology' || !Array.isArray(value['arcs'])) return false;
  const objects = value['objects'];
  if (!isRecord(objects)) return false;
  const units = objects['units'];
  return isRecord(units) && units['type'] === 'GeometryCollection' && Array.isArray(units['geometries']);
}

/** @throws Error when the text is not a topology of units. */
export function parseUnitTopology(text: string): UnitTopology {
  const value: unknown = JSON.parse(text);
  if (!isUnitTopology(value))
    throw new Error('Not a topology with an object "units": import the boundaries again.');
  return value;
}

/** The outlines that a topology holds, in degrees. */
export function decodeOutlines(topology: UnitTopology): Outline[] {
  return feature(topology, topology.objects.units).features.flatMap(({ id, geometry }) =>
    id !== undefined && (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon')
      ? [{ uid: String(id), geometry }]
      : [],
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
