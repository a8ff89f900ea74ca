/** A rectangle, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The box around points. */
export function boxAround(points: readonly GeoJSON.Position[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The box of a given size in the middle of which a point lies. */
export function boxAt(x: number, y: number, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Whether one box lies wholly in another, `margin` px from its edge or more. */
export function isWithin(box: Box, frame: Box, margin = 0): boolean {
  return (
    box.x >= frame.x + margin &&
    box.y >= frame.y + margin &&
    box.x + box.width <= frame.x + frame.width - margin &&
    box.y + box.height <= frame.y + frame.height - margin
  );
}

/** Whether two boxes overlap. */
export function doOverlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
