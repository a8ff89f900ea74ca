/**
 * A stream of numbers in [0, 1) that is the same for the same seed (mulberry32): a projection must not change between two readers.
 * Thousands are drawn for one projection, so the stream is stepped by hand there: `nextState`, then `shareOf` the new state.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = nextState(state);
    return shareOf(state);
  };
}

/** The 32 bits that follow others. */
export function nextState(state: number): number {
  return (state + 0x6d2b79f5) | 0;
}

/** The number in [0, 1) that such 32 bits stand for. */
export function shareOf(state: number): number {
  let mixed = Math.imul(state ^ (state >>> 15), state | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
