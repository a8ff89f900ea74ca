/** Path data of dots of one size, drawn in one go: some hundred elements of their own would be most of a page. */
export function dotPath(
  points: readonly { readonly x: number; readonly y: number }[],
  radius: number,
): string {
  const half = (way: number) => `a${radius} ${radius} 0 1 1 ${way * 2 * radius} 0`;
  const round = half(1) + half(-1);
  return points.map(({ x, y }) => `M${shorten(x - radius)} ${shorten(y)}${round}`).join('');
}

/** Path data of lines straight down, at some places. */
export function dropPath(at: readonly number[], from: number, to: number): string {
  return at.map((x) => `M${x} ${from}V${to}`).join('');
}

/** Hundredths of a px, without the dust of binary fractions. */
function shorten(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
