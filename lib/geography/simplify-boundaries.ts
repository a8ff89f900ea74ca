import { quantize } from 'topojson-client';
import { simplify } from 'topojson-simplify';
import { type Outline, OUTLINE_LEVELS, type OutlineLevel, type UnitFeature } from './outlines';
import { pickObject } from './pick-object';
import { type WeightedTopology, weighOutlines } from './weighted-topology';

/** Steps of the coordinate grid over the longer side: about 60 m for a country of 1,800 km. */
const GRID = 3e4;

/** Points that an enclave or island keeps at least: its inset shows it a hundred pixels wide. */
const ROUNDNESS = 24;

export type FeaturesByLevel = Readonly<Partial<Record<OutlineLevel, readonly UnitFeature[]>>>;
export type TextByLevel = Partial<Record<OutlineLevel, string>>;

/**
 * Outlines of all levels as TopoJSON texts (object `units`, ids = uid), together at most `maxBytes` bytes.
 *
 * All levels are cut on one set of arcs and simplified together (Visvalingam and Whyatt: the point whose triangle
 * with its neighbours is smallest goes first), so that a border is the same line for both units that share it and
 * at both levels: no gap, no overlap. Holes stay, and no ring vanishes. Rings run clockwise, as d3-geo wants.
 * Points are ignored; a level without any outline is absent.
 *
 * @throws RangeError when even the coarsest outlines exceed `maxBytes`.
 */
export function simplifyBoundaries(
  features: FeaturesByLevel,
  options: { readonly maxBytes: number },
): TextByLevel {
  const outlines = {
    region: outlinesOf(features.region ?? []),
    district: outlinesOf(features.district ?? []),
  };
  const { topology: weighted, transform } = weighOutlines(outlines, { grid: GRID, roundness: ROUNDNESS });
  const levels = OUTLINE_LEVELS.filter((level) => weighted.objects[level].geometries.length > 0);
  if (levels.length === 0) return {};

  const write = (minWeight: number): TextByLevel => {
    const simplified = simplify(weighted, minWeight);
    return Object.fromEntries(
      levels.map((level) => {
        const one = pickObject(simplified, weighted.objects[level]);
        return [level, JSON.stringify(transform ? quantize(one, transform) : one)];
      }),
    );
  };
  return finestWithin(weightsOf(weighted), write, options.maxBytes);
}

function outlinesOf(features: readonly UnitFeature[]): Outline[] {
  return features.flatMap(({ uid, geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ uid, geometry }] : [],
  );
}

function weightsOf(topology: WeightedTopology): number[] {
  const weights = topology.arcs.flatMap((arc) => arc.map((point) => point[2] ?? 0)).filter(Number.isFinite);
  return [0, ...[...new Set(weights)].sort((a, b) => a - b), Infinity];
}

/** The text of least simplification that fits: sizes fall as the threshold grows, so a binary search finds it. */
function finestWithin(
  weights: readonly number[],
  write: (minWeight: number) => TextByLevel,
  maxBytes: number,
): TextByLevel {
  let low = 0;
  let high = weights.length - 1;
  let best: TextByLevel | undefined;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const texts = write(weights[middle] ?? 0);
    const bytes = Object.values(texts).reduce((sum, text) => sum + byteLength(text), 0);
    if (bytes <= maxBytes) {
      best = texts;
      high = middle - 1;
    } else {
      low = middle + 1;
    }
  }
  if (!best) throw new RangeError(`The outlines do not fit in ${maxBytes} bytes even at their coarsest.`);
  return best;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
