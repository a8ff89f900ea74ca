import { ringsOf } from './shape-rings';
import type { MapDrawing } from './types';

/** An enclave this near to a mapped unit, px of the drawing, lies in it or against it. */
const NEAR = 18;

/**
 * Whether the enclave lies among the units that are mapped. On the narrow map of another region its leader would run across
 * that region's values, to say something of a place that the page is not about.
 */
export function isEnclaveNear(drawing: MapDrawing): boolean {
  const { enclave, units } = drawing;
  if (!enclave) return false;
  const known = ringsOf(drawing);
  return units.some(({ uid }) =>
    known
      .get(uid)
      ?.rings.some((ring) =>
        ring.some(([x = 0, y = 0]) => Math.hypot(x - enclave.at.x, y - enclave.at.y) <= NEAR),
      ),
  );
}
