import { readFileSync } from 'node:fs';
import { feature, mergeArcs } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { windRings } from './winding';

type Outlines = Topology<{ districts: GeometryCollection }>;

/**
 * Outlines of Mali's regions (`Kayes`) and districts (`Kayes/Kita`). District limits are schematic. A region is the union of
 * its districts' arcs, so that all borders are shared exactly and Bamako stays a hole in Koulikoro.
 */
export function readMaliOutlines(): Map<string, GeoJSON.MultiPolygon> {
  const topology: Outlines = JSON.parse(
    readFileSync(new URL('./mali-outlines.topo.json', import.meta.url), 'utf8'),
  );
  const outlines = new Map<string, GeoJSON.MultiPolygon>();
  const regions = new Map<string, (Polygon | MultiPolygon)[]>();
  for (const district of topology.objects.districts.geometries) {
    if (district.type !== 'Polygon' && district.type !== 'MultiPolygon') continue;
    const name = String(district.id);
    const region = name.split('/')[0] ?? '';
    regions.set(region, [...(regions.get(region) ?? []), district]);
    outlines.set(name, toMultiPolygon(topology, district));
  }
  for (const [region, districts] of regions)
    outlines.set(region, toMultiPolygon(topology, mergeArcs(topology, districts)));
  return outlines;
}

function toMultiPolygon(topology: Outlines, shape: Polygon | MultiPolygon): GeoJSON.MultiPolygon {
  const outline = feature(topology, shape);
  const geometry = outline.type === 'Feature' ? outline.geometry : undefined;
  if (geometry?.type === 'MultiPolygon') return { ...geometry, coordinates: windRings(geometry.coordinates) };
  if (geometry?.type === 'Polygon')
    return { type: 'MultiPolygon', coordinates: windRings([geometry.coordinates]) };
  throw new Error(`outline ${String(shape.id)} is not a polygon`);
}
