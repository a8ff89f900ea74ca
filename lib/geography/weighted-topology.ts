import { topology as buildTopology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology, Transform } from 'topojson-specification';
import { keepRings } from './keep-rings';
import { type Outline, OUTLINE_LEVELS, type OutlineLevel } from './outlines';
import { rewind } from './winding';

/** Outlines of all levels on shared arcs; each point is `[x, y, weight]`, the area that hangs on it, squared units. */
export type WeightedTopology = Topology<Record<OutlineLevel, GeometryCollection>>;

/**
 * Joins the outlines of all levels on one set of arcs and weighs each point (Visvalingam and Whyatt), so that a
 * threshold simplifies a border once for every unit that shares it, at every level. No threshold loses a ring.
 *
 * @param options.grid steps of the coordinate grid over the longer side, to which points are moved; none keeps them
 * exact.
 * @param options.roundness points that the smallest ring keeps besides its ends, when it has them.
 */
export function weighOutlines(
  outlines: Readonly<Record<OutlineLevel, readonly Outline[]>>,
  options: { readonly grid?: number; readonly roundness: number },
): { readonly topology: WeightedTopology; readonly transform: Transform | undefined } {
  const joined = buildTopology(
    { region: collect(outlines.region), district: collect(outlines.district) },
    options.grid,
  );
  // The types of topojson-server allow null properties, those of topojson-simplify do not; ours have none.
  const weighted = presimplify(joined as Topology<Objects>);
  const topology = {
    ...weighted,
    objects: { region: pickCollection(weighted, 'region'), district: pickCollection(weighted, 'district') },
  };
  keepRings(
    topology,
    OUTLINE_LEVELS.map((level) => topology.objects[level]),
    options.roundness,
  );
  return { topology, transform: joined.transform };
}

function collect(outlines: readonly Outline[]): GeoJSON.FeatureCollection<GeoJSON.MultiPolygon> {
  return {
    type: 'FeatureCollection',
    features: outlines.flatMap(({ uid, geometry }) => {
      const rewound = rewind(geometry, 'd3');
      if (rewound.coordinates.length === 0) return [];
      return [{ type: 'Feature' as const, id: uid, properties: {}, geometry: rewound }];
    }),
  };
}

function pickCollection(topology: Topology<Objects>, level: OutlineLevel): GeometryCollection {
  const object = topology.objects[level];
  if (object?.type !== 'GeometryCollection') return { type: 'GeometryCollection', geometries: [] };
  return { type: 'GeometryCollection', geometries: object.geometries.map(dropProperties) };
}

function dropProperties<T extends { properties?: unknown }>(geometry: T): T {
  const copy = { ...geometry };
  delete copy.properties;
  return copy;
}
