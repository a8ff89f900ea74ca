import type { GeometryCollection, Topology } from 'topojson-specification';

const KEPT_IN_SHARED_ARC = 1;

/**
 * Marks, in a presimplified topology (each point is `[x, y, weight]`), the points without which a ring would
 * vanish: their weight becomes infinite, so that no threshold removes them. Changes the arcs in place.
 *
 * @param inLoneArc points kept of a ring that is a single arc, besides its ends: how round an enclave stays.
 */
export function keepRings(
  topology: Topology,
  objects: readonly GeometryCollection[],
  inLoneArc: number,
): void {
  for (const object of objects) {
    for (const geometry of object.geometries) {
      const polygons =
        geometry.type === 'Polygon' ? [geometry.arcs] : geometry.type === 'MultiPolygon' ? geometry.arcs : [];
      for (const ring of polygons.flat()) {
        const kept = ring.length === 1 ? inLoneArc : KEPT_IN_SHARED_ARC;
        if (ring.length < 3)
          for (const arc of ring) keepHeaviest(topology.arcs[arc < 0 ? ~arc : arc] ?? [], kept);
      }
    }
  }
}

function keepHeaviest(arc: number[][], count: number): void {
  const inner = arc.slice(1, -1).sort((a, b) => (b[2] ?? 0) - (a[2] ?? 0));
  for (const point of inner.slice(0, count)) point[2] = Infinity;
}
