import { bandColour, isDark } from '@/lib/board/band-colour';
import type { Palette, ShapeMark } from './types';

/** Colours of one shape: what fills it, and what is written on it. */
export interface Paint {
  readonly fill: string;
  readonly text: 'var(--ink)' | 'var(--paper)';
  /** Edge of the letters, so that a border under them does not cut them. */
  readonly halo: string;
}

/**
 * Shapes without a value: outside the programme, white and dashed; outside the reader's scope, dotted on the ground's own tint, since
 * nothing is said of them. The two stay apart in grey.
 */
export const OUTLINES = {
  outside: { fill: 'var(--paper)', stroke: 'var(--outside)', strokeDasharray: '4 3' },
  hidden: { fill: 'var(--neighbour)', stroke: 'var(--outside)', strokeWidth: 1.4, strokeDasharray: '1 3' },
} as const;

const INK = 'var(--ink)';
const PAPER = 'var(--paper)';

/** Colours for a mark; a shape without mark is paper. `hatch` is the id of the pattern for no data. */
export function paintOf(mark: ShapeMark | undefined, palette: Palette, hatch: string): Paint {
  if (!mark || mark.fill === 'outside') return { fill: PAPER, text: INK, halo: PAPER };
  if (mark.fill === 'no-data') return { fill: `url(#${hatch})`, text: INK, halo: PAPER };
  const colour = bandColour(mark.fill, palette);
  return { fill: colour, text: isDark(mark.fill, palette) ? PAPER : INK, halo: colour };
}
