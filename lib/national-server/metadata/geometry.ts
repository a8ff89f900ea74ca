import type { SourceBoundary } from '../types';

type Position = [number, number];

/** A Point, Polygon or MultiPolygon in degrees (WGS 84), without heights; `undefined` for anything else or anything broken. */
export function readGeometry(json: unknown): SourceBoundary['geometry'] | undefined {
  if (typeof json !== 'object' || json === null || !('type' in json) || !('coordinates' in json))
    return undefined;
  const { type, coordinates } = json;
  if (type === 'Point') {
    const point = readPosition(coordinates);
    return point && { type, coordinates: point };
  }
  if (type === 'Polygon') {
    const rings = readPolygon(coordinates);
    return rings && { type, coordinates: rings };
  }
  if (type === 'MultiPolygon') {
    const polygons = readList(coordinates, readPolygon);
    return polygons && { type, coordinates: polygons };
  }
  return undefined;
}

function readPolygon(json: unknown): Position[][] | undefined {
  return readList(json, readRing);
}

/** A closed ring of at least three corners; three positions are accepted, since some servers hold such slivers. */
function readRing(json: unknown): Position[] | undefined {
  const ring = readList(json, readPosition);
  return ring && ring.length >= 3 ? ring : undefined;
}

function readPosition(json: unknown): Position | undefined {
  if (!Array.isArray(json)) return undefined;
  const [longitude, latitude]: unknown[] = json;
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return undefined;
  return Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90 ? [longitude, latitude] : undefined;
}

/** Every member read, at least one; `undefined` where one of them cannot be. */
function readList<T>(json: unknown, read: (member: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(json) || json.length === 0) return undefined;
  const list: T[] = [];
  for (const member of json) {
    const one = read(member);
    if (one === undefined) return undefined;
    list.push(one);
  }
  return list;
}
