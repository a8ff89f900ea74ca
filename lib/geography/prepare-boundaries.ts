import { fingerprint } from './fingerprint';
import { OUTLINE_LEVELS, type OutlineLevel } from './outlines';
import { type FeaturesByLevel, simplifyBoundaries } from './simplify-boundaries';

/** Most that the outlines of all levels may weigh together, bytes: what a slow line can carry once. */
export const BOUNDARY_BYTES = 150_000;

export interface PreparedBoundaries {
  readonly level: OutlineLevel;
  /** TopoJSON text with one object `units`, ids = uid. */
  readonly topology: string;
  /** Twelve hexadecimal digits that change whenever the outlines do. */
  readonly version: string;
}

/**
 * Outlines as they are stored: simplified on shared arcs to at most `maxBytes` in all, with a version.
 * A level of which no unit has an outline is left out.
 *
 * @throws RangeError when they do not fit.
 */
export function prepareBoundaries(
  features: FeaturesByLevel,
  options: { readonly maxBytes?: number } = {},
): PreparedBoundaries[] {
  const texts = simplifyBoundaries(features, { maxBytes: options.maxBytes ?? BOUNDARY_BYTES });
  return OUTLINE_LEVELS.flatMap((level) => {
    const topology = texts[level];
    return topology === undefined ? [] : [{ level, topology, version: fingerprint(topology) }];
  });
}
