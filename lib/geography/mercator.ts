/** Web Mercator ends here, as in every web map. Degrees. */
const LAST_LATITUDE = 85.0511287798066;
const RADIANS = Math.PI / 180;

/** Web Mercator on a unit sphere: x to the east, y to the north, radians. */
export function mercator(longitude: number, latitude: number): [number, number] {
  const bounded = Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude));
  return [longitude * RADIANS, Math.log(Math.tan(Math.PI / 4 + (bounded * RADIANS) / 2))];
}

/** Longitude and latitude, degrees, of a point of the plane. */
export function mercatorInverse(x: number, y: number): [number, number] {
  return [x / RADIANS, (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIANS];
}

/** South-west and north-east corners, degrees [latitude, longitude]: the order Leaflet takes. */
export type Bounds = readonly [readonly [number, number], readonly [number, number]];

export interface Projection {
  readonly width: number;
  readonly height: number;
  readonly bounds: Bounds;
  /** Pixels of the drawing per unit of the plane. */
  readonly scale: number;
  /** Longitude, latitude to x, y of the drawing, px, y downward. */
  project(longitude: number, latitude: number): [number, number];
}

/** The projection whose drawing shows exactly `bounds`. What the browser uses to match the server's drawing. */
export function projectionOf(frame: {
  readonly width: number;
  readonly height: number;
  readonly bounds: Bounds;
}): Projection {
  const [[south, west], [north, east]] = frame.bounds;
  const [left, bottom] = mercator(west, south);
  const [right, top] = mercator(east, north);
  const scale = frame.width / (right - left);
  const scaleY = frame.height / (top - bottom);
  return {
    width: frame.width,
    height: frame.height,
    bounds: frame.bounds,
    scale,
    project: (longitude, latitude) => {
      const [x, y] = mercator(longitude, latitude);
      return [(x - left) * scale, (top - y) * scaleY];
    },
  };
}
