/** The quantile (0..1) of numbers in ascending order, linear between neighbours (type 7 of Hyndman and Fan, 1996); NaN for none. */
export function quantileOf(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

export function medianOf(values: readonly number[]): number {
  return quantileOf(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}
