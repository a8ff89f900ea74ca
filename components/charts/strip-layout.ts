/** Heights of the strip, px: bars stand on `base` and rise `room` at most; a line for the phone's two labels on top. */
export const STRIP = { height: 146, base: 108, room: 78, names: 124, years: 140 } as const;

/** Narrower bars would be as wide as banners where there are few months. */
const SLOTS = 24;

/** Width of a month, % of the strip. */
export function slotWidth(months: number): number {
  return 100 / Math.max(SLOTS, months);
}

/** Where a value's text stands, px: baseline, and whether the bar is behind it. */
export interface PlacedValue {
  readonly y: number;
  readonly inside: boolean;
}

const LETTERS = { above: 11, below: 3 } as const;

/**
 * Places a value in its bar, or over one that is short or hatched, where the dashes do not strike it.
 * @param top of the bar; `dash`: height of the dashes, `null` for none.
 */
export function placeValue(top: number, dash: number | null, hatched: boolean): PlacedValue {
  const struck = (y: number) => dash !== null && dash >= y - LETTERS.above && dash <= y + LETTERS.below;
  const within = [top + 15, (dash ?? 0) + 15].find((y) => y >= top + 14 && !struck(y) && y <= STRIP.base - 5);
  if (within !== undefined && !hatched) return { y: within, inside: true };
  const over = top - 5;
  return { y: struck(over) && dash !== null ? dash - 5 : over, inside: false };
}

/** Neighbouring months that one word stands for. */
export interface Run {
  readonly start: number;
  readonly length: number;
  readonly word: string;
}

/** Joins months with the same word; those without a word are left out. */
export function joinRuns(words: readonly (string | null)[]): Run[] {
  const runs: Run[] = [];
  words.forEach((word, index) => {
    const last = runs.at(-1);
    if (word === null) return;
    if (last && last.word === word && last.start + last.length === index) {
      runs[runs.length - 1] = { ...last, length: last.length + 1 };
    } else runs.push({ start: index, length: 1, word });
  });
  return runs;
}
