import type { Band, Palette, ShapeMark } from './types';

/** Colours of one shape: what fills it, and what is written on it. */
export interface Paint {
  readonly fill: string;
  readonly text: 'var(--ink)' | 'var(--paper)';
  /** Edge of the letters, so that a border under them does not cut them. */
  readonly halo: string;
}

const INK = 'var(--ink)';
const PAPER = 'var(--paper)';

/** `band`: the norm in the middle is light, both sides are dark, and words say which side. */
const BAND_COLOURS: Readonly<Record<Band, 1 | 3 | 4 | 5>> = { 1: 5, 2: 4, 3: 1, 4: 4, 5: 5 };

/** The colour of a band as a CSS variable of the page, e.g. `var(--map-4)`. */
export function bandColour(band: Band, palette: Palette): string {
  if (palette === 'down') return `var(--low-${band})`;
  return `var(--map-${palette === 'band' ? BAND_COLOURS[band] : band})`;
}

/** Whether words on a band are white. */
export function isDark(band: Band, palette: Palette): boolean {
  return palette === 'band' ? BAND_COLOURS[band] > 3 : band > 3;
}

/** Colours for a mark; a shape without mark is paper. `hatch` is the id of the pattern for no data. */
export function paintOf(mark: ShapeMark | undefined, palette: Palette, hatch: string): Paint {
  if (!mark || mark.fill === 'outside') return { fill: PAPER, text: INK, halo: PAPER };
  if (mark.fill === 'no-data') return { fill: `url(#${hatch})`, text: INK, halo: PAPER };
  const colour = bandColour(mark.fill, palette);
  return { fill: colour, text: isDark(mark.fill, palette) ? PAPER : INK, halo: colour };
}
