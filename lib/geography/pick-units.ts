import { pickObject } from './pick-object';
import type { UnitTopology } from './unit-topology';

/**
 * The topology of some units alone: their geometries without properties, the arcs these use and no other, and no box around what was
 * left out.
 */
export function pickUnits(topology: UnitTopology, uids: ReadonlySet<string>): UnitTopology {
  const geometries = topology.objects.units.geometries.flatMap((geometry) => {
    if (!uids.has(String(geometry.id))) return [];
    const { properties: _properties, bbox: _bbox, ...bare } = geometry;
    return [bare];
  });
  const picked = pickObject(topology, { type: 'GeometryCollection', geometries });
  return topology.transform ? { ...picked, transform: topology.transform } : picked;
}
