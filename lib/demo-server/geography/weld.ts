export type Position = [number, number];
export type Polygons = Position[][][];

/**
 * Makes neighbouring polygons share their borders exactly: corners that fall together on a grid become one, and a corner of
 * one polygon that lies on another's edge is added to that edge.
 * @param grid size of the grid, in the unit of the coordinates; corners nearer than it are one.
 */
export function weldPolygons(shapes: readonly Polygons[], grid: number): Polygons[] {
  const corners = new CornerSet(grid);
  const snapped = shapes.map((polygons) =>
    polygons.map((rings) => rings.map((ring) => ring.map((point) => corners.snap(point)))),
  );
  return snapped.map((polygons) =>
    polygons
      .map((rings) =>
        rings
          .map((ring) => removeSpikes(addCorners(ring, corners.all, grid)))
          .filter((ring) => ring.length >= 4),
      )
      .filter((rings) => rings.length > 0),
  );
}

/** The corners met so far, one for all that are nearer than the grid. */
class CornerSet {
  readonly all: Position[] = [];
  readonly #cells = new Map<string, Position>();
  readonly #grid: number;

  constructor(grid: number) {
    this.#grid = grid;
  }

  snap([x, y]: Position): Position {
    const column = Math.round(x / this.#grid);
    const row = Math.round(y / this.#grid);
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const known = this.#cells.get(`${column + dx} ${row + dy}`);
        if (known) return known;
      }
    }
    const corner: Position = [round(column * this.#grid), round(row * this.#grid)];
    this.#cells.set(`${column} ${row}`, corner);
    this.all.push(corner);
    return corner;
  }
}

function addCorners(ring: readonly Position[], corners: readonly Position[], tolerance: number): Position[] {
  const result: Position[] = [];
  for (const [index, from] of ring.entries()) {
    const to = ring[index + 1];
    if (result.at(-1) !== from) result.push(from);
    if (!to || to === from) continue;
    result.push(...cornersOn(from, to, corners, tolerance));
  }
  return result;
}

/** Takes out the way to a corner and back again, which welding leaves of a sliver. */
function removeSpikes(ring: readonly Position[]): Position[] {
  const open = ring.slice(0, -1);
  for (let index = 0; index < open.length && open.length > 2;) {
    const before = open[(index + open.length - 1) % open.length];
    const after = open[(index + 1) % open.length];
    if (before !== after) {
      index++;
      continue;
    }
    open.splice(index, 1);
    open.splice(index % open.length, 1);
    index = Math.max(0, index - 2);
  }
  const first = open[0];
  return first ? [...open, first] : [];
}

function cornersOn(
  from: Position,
  to: Position,
  corners: readonly Position[],
  tolerance: number,
): Position[] {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const length = Math.hypot(dx, dy);
  const found: { at: number; corner: Position }[] = [];
  for (const corner of corners) {
    const along = ((corner[0] - from[0]) * dx + (corner[1] - from[1]) * dy) / length;
    const across = Math.abs((corner[0] - from[0]) * dy - (corner[1] - from[1]) * dx) / length;
    if (across < tolerance && along > tolerance / 2 && along < length - tolerance / 2)
      found.push({ at: along, corner });
  }
  return found.sort((a, b) => a.at - b.at).map(({ corner }) => corner);
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
