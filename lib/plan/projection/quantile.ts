/**
 * The quantile (0..1) of the first `count` numbers, linear between neighbours (type 7 of Hyndman and Fan, 1996); NaN for none.
 * Reorders them: finding two places takes no sorting of all (Hoare 1961).
 */
export function quantileIn(values: Float64Array, count: number, share: number): number {
  return count === 0 ? NaN : placeIn(values, count, (count - 1) * share);
}

/** What would stand at a place (from 0, at most `count - 1`) if the first `count` were in order; between two places, between both. */
export function placeIn(values: Float64Array, count: number, place: number): number {
  const low = Math.floor(place);
  const below = selectIn(values, count, low);
  if (place === low) return below;
  let above = Infinity;
  for (let index = low + 1; index < count; index += 1) {
    const value = values[index] ?? Infinity;
    if (value < above) above = value;
  }
  return below + (above - below) * (place - low);
}

/** The number that would stand at a place if the first `count` were in order; afterwards none before it is greater, none after it less. */
function selectIn(values: Float64Array, count: number, place: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] ?? NaN;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] ?? NaN) < pivot) left += 1;
      while ((values[right] ?? NaN) > pivot) right -= 1;
      if (left > right) break;
      const kept = values[left] ?? NaN;
      values[left] = values[right] ?? NaN;
      values[right] = kept;
      left += 1;
      right -= 1;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place] ?? NaN;
}
