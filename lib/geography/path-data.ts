/** Collects lines as SVG path data with relative commands, rounded to a grid so that rounding never adds up. */
export class PathWriter {
  private text = '';
  private x = 0;
  private y = 0;
  private startX = 0;
  private startY = 0;
  private pendingMove = false;
  private afterLine = false;

  /** @param decimals digits after the point; one is enough for a drawing in pixels. */
  constructor(private readonly decimals = 1) {}

  moveTo(x: number, y: number): void {
    this.startX = this.toGrid(x);
    this.startY = this.toGrid(y);
    this.pendingMove = true;
  }

  lineTo(x: number, y: number): void {
    const [toX, toY] = [this.toGrid(x), this.toGrid(y)];
    const [fromX, fromY] = this.pendingMove ? [this.startX, this.startY] : [this.x, this.y];
    if (toX === fromX && toY === fromY) return;
    if (this.pendingMove) {
      this.text += `M${this.write(this.startX)}${this.separated(this.startY)}`;
      this.pendingMove = false;
      this.afterLine = false;
    }
    const [dx, dy] = [toX - fromX, toY - fromY];
    if (dy === 0) this.text += `h${this.write(dx)}`;
    else if (dx === 0) this.text += `v${this.write(dy)}`;
    else this.text += `${this.afterLine ? this.separated(dx) : `l${this.write(dx)}`}${this.separated(dy)}`;
    this.afterLine = dx !== 0 && dy !== 0;
    this.x = toX;
    this.y = toY;
  }

  closePath(): void {
    if (!this.pendingMove) this.text += 'z';
    this.pendingMove = false;
    this.afterLine = false;
    this.x = this.startX;
    this.y = this.startY;
  }

  toString(): string {
    return this.text;
  }

  private toGrid(value: number): number {
    return Math.round(value * 10 ** this.decimals);
  }

  private write(steps: number): string {
    return String(steps / 10 ** this.decimals).replace(/^(-?)0\./, '$1.');
  }

  private separated(steps: number): string {
    const text = this.write(steps);
    return text.startsWith('-') ? text : ` ${text}`;
  }
}

type ProjectPoint = (x: number, y: number) => [number, number];

/** Path data of closed rings; the last point, equal to the first, is left to `z`. */
export function ringsToPath(
  rings: readonly (readonly GeoJSON.Position[])[],
  project: ProjectPoint = (x, y) => [x, y],
  decimals = 1,
): string {
  const writer = new PathWriter(decimals);
  for (const ring of rings) {
    ring.slice(0, -1).forEach(([x = 0, y = 0], index) => {
      const [px, py] = project(x, y);
      if (index === 0) writer.moveTo(px, py);
      else writer.lineTo(px, py);
    });
    writer.closePath();
  }
  return writer.toString();
}

/** Path data of open lines. */
export function linesToPath(
  lines: readonly (readonly GeoJSON.Position[])[],
  project: ProjectPoint = (x, y) => [x, y],
  decimals = 1,
): string {
  const writer = new PathWriter(decimals);
  for (const line of lines) {
    line.forEach(([x = 0, y = 0], index) => {
      const [px, py] = project(x, y);
      if (index === 0) writer.moveTo(px, py);
      else writer.lineTo(px, py);
    });
  }
  return writer.toString();
}
