import { fill } from '@/lib/i18n/messages/fill';
import { formatBound, formatRange, formatShort } from '@/lib/i18n/format';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import type { Status } from '@/lib/indicators/types';
import type { Palette } from './band-colour';
import { bandsOf, paletteOf } from './bands';
import type { BoardFrame, BoardIndicator } from './types';
import type { MarkView } from './view-types';
import { sayExpected } from './words';

export interface LegendView {
  readonly palette: Palette;
  /** Four or five, lowest first. */
  readonly bands: readonly string[];
  readonly expected: { readonly after: 1 | 2 | 3 | 4; readonly label: string } | null;
  /** Statuses whose shapes stand on the map. */
  readonly statuses: readonly Status[];
  /** How to read the boxes: their unit, or the norm; `null` for nothing to say. */
  readonly note: string | null;
}

const THOUSANDS_FROM = 20_000;

/** The bands in words, and the cut where what is due begins. */
export function viewLegend(
  frame: BoardFrame,
  snapshot: Snapshot,
  indicator: BoardIndicator,
  marks: Readonly<Record<string, MarkView>>,
): LegendView {
  const { board } = frame.text;
  const bands = bandsOf(indicator, snapshot);
  const cuts = bands.cuts.filter((cut) => cut !== undefined);
  const shown = new Set(Object.values(marks).map(({ status }) => status));
  const common = {
    palette: paletteOf(indicator, bands),
    statuses: (['on-track', 'watch', 'off-track'] as const).filter((status) => shown.has(status)),
  };
  if (indicator.direction === 'band' && indicator.band) {
    const [low, high] = indicator.band;
    const values = {
      norm: formatRange(low, high, indicator, frame.language),
      low: formatShort(low, frame.language),
      high: formatShort(high, frame.language),
    };
    const note = fill(board.legendNorm, values);
    return { ...common, bands: nameNormBands(frame, indicator, cuts), expected: null, note };
  }
  const thousands = (cuts.at(-1) ?? 0) >= THOUSANDS_FROM;
  const due = bands.expectedAt === null ? undefined : cuts[bands.expectedAt];
  const label = frame.head.level === 'country' ? board.legendExpectedNational : board.expectedValue;
  return {
    ...common,
    bands: nameBands(frame, indicator, cuts, thousands),
    expected:
      due === undefined
        ? null
        : {
            after: 3,
            label: markOpen(
              frame,
              fill(label, { value: sayExpected(frame, indicator, due) }),
              snapshot.indicators[indicator.id]?.validated === false,
            ),
          },
    note: thousands ? board.inThousands : null,
  };
}

/** `attendu 70 %, à valider`: what is due follows a target without a source. */
function markOpen({ text: { board, common } }: BoardFrame, expected: string, open: boolean): string {
  return open ? fill(board.legendOpen, { expected, toValidate: common.toValidate }) : expected;
}

/** The boxes are 58 px wide: shares in whole per cent, large counts in thousands, which the note says once. */
function nameBands(
  { language }: BoardFrame,
  indicator: BoardIndicator,
  cuts: readonly number[],
  thousands: boolean,
): string[] {
  const written = cuts.map((cut) =>
    thousands ? cut / 1000 : indicator.unit === 'percent' && cut > 4 ? Math.round(cut) : cut,
  );
  const short = (value: number | undefined) => formatShort(value ?? 0, language);
  return [
    `<\u00a0${short(written[0])}`,
    ...written.slice(1).map((cut, index) => `${short(written[index])}–${short(cut)}`),
    `≥\u00a0${formatBound(written.at(-1) ?? 0, indicator, language)}`,
  ];
}

/** Around a norm both sides are dark, so that words say which. */
function nameNormBands(
  { language, text: { board } }: BoardFrame,
  indicator: BoardIndicator,
  cuts: readonly number[],
): string[] {
  const say = (value: number | undefined) => formatShort(value ?? 0, language);
  return [
    fill(board.legendUnder, { value: say(cuts[0]) }),
    ...cuts.slice(1).map((cut, index) => formatRange(cuts[index] ?? cut, cut, indicator, language)),
    fill(board.legendAbove, { value: say(cuts.at(-1)) }),
  ];
}
