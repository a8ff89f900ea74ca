import { mercator, mercatorInverse, projectionOf, type Projection } from './mercator';
import { type OutlineGeometry, polygonsOf } from './outlines';

/** Widest a focus may magnify: a tiny unit is not blown up beyond this many pixels per degree of longitude. */
const MOST_PIXELS_PER_DEGREE = 4000;

export interface FrameSize {
  readonly width: number;
  readonly height: number;
  /** Room kept free on each side, px. */
  readonly padding: number;
}

/**
 * Web Mercator fitted so that the given outlines stand in the middle of a frame of `width` × `height` px,
 * at the largest scale that leaves the padding free.
 *
 * @throws RangeError without any outline.
 */
export function fitFrame(geometries: readonly OutlineGeometry[], size: FrameSize): Projection {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const geometry of geometries) {
    for (const [longitude = 0, latitude = 0] of polygonsOf(geometry).flat(2)) {
      const [x, y] = mercator(longitude, latitude);
      left = Math.min(left, x);
      right = Math.max(right, x);
      bottom = Math.min(bottom, y);
      top = Math.max(top, y);
    }
  }
  if (left > right) throw new RangeError('There is no outline to fit a frame to.');
  const scale = Math.min(
    (size.width - 2 * size.padding) / Math.max(right - left, 1e-9),
    (size.height - 2 * size.padding) / Math.max(top - bottom, 1e-9),
    (MOST_PIXELS_PER_DEGREE * 180) / Math.PI,
  );
  const [centreX, centreY] = [(left + right) / 2, (bottom + top) / 2];
  const [halfWidth, halfHeight] = [size.width / scale / 2, size.height / scale / 2];
  const [west, south] = mercatorInverse(centreX - halfWidth, centreY - halfHeight);
  const [east, north] = mercatorInverse(centreX + halfWidth, centreY + halfHeight);
  return projectionOf({
    width: size.width,
    height: size.height,
    bounds: [
      [south, west],
      [north, east],
    ],
  });
}
