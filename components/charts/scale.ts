/** A vertical axis: round bounds and ticks. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * An axis of two to five round ticks around some values. It starts at zero when the values reach down to a third of
 * their greatest, so that a small swing does not look like a fall.
 * @param values in the indicator's unit; none gives an axis from 0 to 1.
 * @param span the least it covers, in the same unit: less would make noise look like news.
 */
export function fitAxis(values: readonly number[], span = 0): Axis {
  const known = values.length > 0 ? values : [0, 1];
  const room = Math.max(0, span - (Math.max(...known) - Math.min(...known)));
  const lowest = Math.min(...known);
  const least = lowest >= 0 ? Math.max(0, lowest - room / 2) : lowest - room / 2;
  const greatest = Math.max(Math.max(...known), least + span);
  const base = least <= greatest / 3 ? Math.min(0, least) : least;
  const step = roundStep(Math.max(greatest - base, Math.abs(greatest) * 0.04, 1e-6) / 3);
  const low = Math.floor(base / step + 1e-9) * step;
  const high = Math.max(Math.ceil(greatest / step - 1e-9) * step, low + step);
  const count = Math.round((high - low) / step);
  return { low, high, ticks: Array.from({ length: count + 1 }, (_, index) => clean(low + index * step)) };
}

function roundStep(wanted: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(wanted));
  const factor = STEPS.find((step) => step * magnitude >= wanted * 0.999) ?? 10;
  return factor * magnitude;
}

/** Takes away the dust of binary fractions: 0.30000000000000004 is 0.3. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

/** Moves labels apart so that none overlaps another, keeping their order and staying as near as possible. */
export function spreadLabels(positions: readonly number[], gap: number, low: number, high: number): number[] {
  const order = positions
    .map((position, index) => ({ position, index }))
    .sort((a, b) => a.position - b.position);
  const placed: number[] = [];
  for (const { position } of order) {
    const previous = placed.at(-1);
    placed.push(Math.max(position, low, previous === undefined ? low : previous + gap));
  }
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const limit = index === placed.length - 1 ? high : (placed[index + 1] ?? high) - gap;
    placed[index] = Math.min(placed[index] ?? limit, limit);
  }
  const result = positions.slice();
  order.forEach(({ index }, rank) => {
    result[index] = placed[rank] ?? low;
  });
  return result;
}

/** The least that an axis covers: ten points of a percentage, a tenth of other values. */
export function leastSpan(values: readonly number[], unit: 'percent' | 'count' | 'ratio'): number {
  return unit === 'percent' ? 10 : Math.max(0, ...values) / 10;
}
