import type { GeometryCollection, Topology } from 'topojson-specification';

/** A topology of its own for one object of a larger one, named `units`, with only the arcs it uses, renumbered. */
export function pickObject(
  topology: Topology,
  object: GeometryCollection,
): Topology<{ units: GeometryCollection }> {
  const numbers = new Map<number, number>();
  const arcs: Topology['arcs'] = [];
  const renumber = (arc: number): number => {
    const index = arc < 0 ? ~arc : arc;
    let number = numbers.get(index);
    if (number === undefined) {
      number = arcs.push(topology.arcs[index] ?? []) - 1;
      numbers.set(index, number);
    }
    return arc < 0 ? ~number : number;
  };
  const geometries = object.geometries.map((geometry) => {
    if (geometry.type === 'Polygon') return { ...geometry, arcs: mapRings(geometry.arcs, renumber) };
    if (geometry.type === 'MultiPolygon')
      return { ...geometry, arcs: geometry.arcs.map((rings) => mapRings(rings, renumber)) };
    return geometry;
  });
  return { type: 'Topology', arcs, objects: { units: { type: 'GeometryCollection', geometries } } };
}

function mapRings(rings: number[][], renumber: (arc: number) => number): number[][] {
  return rings.map((ring) => ring.map(renumber));
}
