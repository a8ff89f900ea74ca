import {
  formatBound,
  formatChange,
  formatNumber,
  formatPercent,
  formatRange,
  formatSigned,
  formatValue,
  periodLabel,
} from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { Figure, Status } from '@/lib/indicators/types';
import { parsePeriod } from '@/lib/periods/period';
import type { Cell, Change } from './cells';
import type { BoardFrame, BoardIndicator } from './types';

/** Who speaks: the language and its messages. */
export type Speaker = Pick<BoardFrame, 'language' | 'text'>;

/** The same as a value without its unit, where a heading says it. */
export function sayNumber(
  { language }: Speaker,
  indicator: BoardIndicator,
  value: number,
  decimals?: number,
): string {
  return formatNumber(value, language, decimals ?? indicator.decimals);
}

/** `2,57 M`, `412 k`; `null` under a hundred thousand, where the number itself is short enough. */
export function sayLarge({ language, text: { board } }: Speaker, value: number): string | null {
  if (value >= 1e6) return fill(board.million, { value: formatNumber(value / 1e6, language, 2) });
  return value >= 1e5 ? fill(board.thousand, { value: formatNumber(value / 1e3, language, 0) }) : null;
}

/** A figure with its unit (`68,4 %`, `3 104`), or in words why there is none. */
export function sayFigure({ language, text }: Speaker, indicator: BoardIndicator, figure: Figure): string {
  if (figure.value !== null) return formatValue(figure.value, indicator, language);
  return figure.state === 'not-applicable' ? text.common.notApplicable : text.common.noData;
}

/** An expected value or target: `70 %`, `≤ 25 %` where lower is better. */
export function sayExpected(speaker: Speaker, indicator: BoardIndicator, expected: number): string {
  const value = sayLarge(speaker, expected) ?? formatBound(expected, indicator, speaker.language);
  return indicator.direction === 'down' ? fill(speaker.text.board.expectedAtMost, { value }) : value;
}

/** A norm between two bounds, or an expected value; `null` when there is neither. */
export function sayDue(speaker: Speaker, indicator: BoardIndicator, expected: number | null): string | null {
  if (indicator.direction === 'band' && indicator.band) {
    return formatRange(indicator.band[0], indicator.band[1], indicator, speaker.language);
  }
  return expected === null ? null : sayExpected(speaker, indicator, expected);
}

/** A fraction 0..1 as a whole percentage, rounded down: 100 % is said only of all, 80 % never of 79,7. */
export function sayShare(speaker: Speaker, share: number): string {
  const percent = Math.floor(share * 100 + 1e-9);
  return formatPercent(share > 0 ? Math.max(1, percent) : 0, speaker.language, 0);
}

export function sayStatus(speaker: Speaker, status: Status): string {
  const { statusOnTrack, statusWatch, statusOffTrack } = speaker.text.common;
  return { 'on-track': statusOnTrack, watch: statusWatch, 'off-track': statusOffTrack }[status];
}

/** The status with what weakens it (`en retard, provisoire`), or why there is none; nothing without a value. */
export function sayJudgement(
  speaker: Speaker,
  { figure, status, expected, provisional }: Pick<Cell, 'figure' | 'status' | 'expected' | 'provisional'>,
): string {
  const { board, common } = speaker.text;
  if (figure.value === null) return '';
  if (status === null) return expected === null ? board.noTarget : sayUnjudged(speaker, figure);
  const word = sayStatus(speaker, status);
  return provisional ? `${word}, ${common.provisional}` : word;
}

/** Why a value that something was expected of has no status. */
export function sayUnjudged({ text: { board } }: Speaker, { partial }: Pick<Figure, 'partial'>): string {
  return partial ? board.notJudged : board.notJudgedIncomplete;
}

/** The change over a year for a row: its number, or a word for why it is not said. */
export function sayChange({ language, text }: Speaker, indicator: BoardIndicator, change: Change): string {
  if (change.kind === 'value') return formatSigned(change.difference, language, indicator.decimals);
  return change.kind === 'withheld' ? text.board.notCompared : text.common.dash;
}

/** The change over a year for a tile, with its unit (`+4,1 pts`). */
export function sayChangeWithUnit(
  { language, text }: Speaker,
  indicator: BoardIndicator,
  change: Change,
): string {
  const { board } = text;
  if (change.kind === 'no-value') return board.notComparedNoData;
  if (change.kind === 'unknown') return board.notComparedNoYear;
  if (change.kind === 'withheld') {
    const { notComparedPartial, notComparedProvisional, notComparedUnfinished } = board;
    return {
      partial: notComparedPartial,
      provisional: notComparedProvisional,
      unfinished: notComparedUnfinished,
    }[change.because];
  }
  return formatChange(change.difference, indicator, language);
}

/** What is still to be done: `46 ASC à superviser`, `au plus 474 ASC manquants`, `attendu atteint`, `sans cible`. */
export function sayGap(speaker: Speaker, indicator: BoardIndicator, cell: Cell, months: number): string {
  const { board, gaps } = speaker.text;
  if (cell.figure.value === null) return '';
  if (cell.gap === null) return cell.status === null && cell.expected === null ? board.noTarget : '';
  if (cell.gap === 0) return board.expectedReached;
  const phrase = gaps[gapPhraseOf(indicator, cell.figure.value)];
  if (!phrase) return formatSigned(cell.gap, speaker.language, 0);
  const forms = months > 1 ? phrase.period : phrase.month;
  const gap = fill(pickForm(speaker.language, cell.gap, forms), {
    count: formatNumber(cell.gap, speaker.language, 0),
  });
  return sayBound(speaker, cell.gapBound, gap);
}

/** A gap with the side of the true one that it lies on: `au plus 474`, `au moins 489`. */
export function sayBound({ text: { board } }: Speaker, bound: Cell['gapBound'], gap: string): string {
  if (bound === null) return gap;
  return fill(bound === 'at-most' ? board.gapAtMost : board.gapAtLeast, { gap });
}

/** Which phrase says an indicator's gap: its own, one for all stockouts, another beyond a norm's upper bound. */
function gapPhraseOf({ id, theme, direction, band }: BoardIndicator, value: number): string {
  if (theme === 'stock' && direction === 'down') return 'stockout';
  return direction === 'band' && value > (band?.[1] ?? Infinity) ? `excess_${id}` : id;
}

/** A period in words: `septembre 2024`, or `sept. 2024`. */
export function sayPeriod(speaker: Speaker, id: string, style: 'long' | 'short' = 'long'): string {
  const period = parsePeriod(id);
  return period ? periodLabel(period, speaker.language, style) : id;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
