import { fill } from '@/lib/i18n/messages/fill';
import { formatBound, formatShort } from '@/lib/i18n/format';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import { bandsOf } from './bands';
import type { BoardFrame, BoardIndicator } from './types';
import { sayExpected } from './words';

export interface LegendView {
  readonly palette: 'up' | 'down' | 'band';
  readonly bands: readonly [string, string, string, string, string];
  readonly expected: { readonly after: 1 | 2 | 3 | 4; readonly label: string } | null;
}

const THOUSANDS_FROM = 20_000;

/** The five bands in words, and the cut where what is due begins. */
export function viewLegend(frame: BoardFrame, snapshot: Snapshot, indicator: BoardIndicator): LegendView {
  const { cuts, expectedAt } = bandsOf(indicator, snapshot);
  const [a, b, c, d] = cuts;
  // The boxes are 58 px wide: large counts are written in thousands, and the last box says so.
  const thousands = d >= THOUSANDS_FROM;
  const short = (value: number) => formatShort(thousands ? value / 1000 : value, frame.language);
  const last = thousands ? `${short(d)}\u00a0k` : formatBound(d, indicator, frame.language);
  const expected =
    expectedAt === null
      ? null
      : {
          after: 3 as const,
          label: fill(frame.text.board.expectedValue, {
            value: sayExpected(frame, indicator, cuts[expectedAt]),
          }),
        };
  return {
    palette: indicator.direction,
    bands: [
      `<\u00a0${short(a)}`,
      `${short(a)}–${short(b)}`,
      `${short(b)}–${short(c)}`,
      `${short(c)}–${short(d)}`,
      `≥\u00a0${last}`,
    ],
    expected,
  };
}
