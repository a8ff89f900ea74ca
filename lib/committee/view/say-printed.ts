import { sayBound, sayLarge, sayShare, type Speaker } from '@/lib/board/words';
import {
  formatBound,
  formatChange,
  formatNumber,
  formatRange,
  formatSigned,
  formatValue,
} from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { Figure } from '@/lib/indicators/types';
import type { PrintedFigure, PrintedIndicator } from '../brief-types';

/** A value in its indicator's unit, or that there is none. */
export function sayPrintedValue(
  { language, text }: Speaker,
  indicator: PrintedIndicator,
  value: number | null,
): string {
  return value === null ? text.common.noData : formatValue(value, indicator, language);
}

export function sayPrintedFigure(speaker: Speaker, indicator: PrintedIndicator, figure: Figure): string {
  const { notApplicable } = speaker.text.common;
  if (figure.state === 'not-applicable') return notApplicable;
  return sayPrintedValue(speaker, indicator, figure.value);
}

/** `partiel (67 %)` for a value that rests on too few reports; `null` for any other. */
export function sayCaution(speaker: Speaker, { partial, value, coverage }: Figure): string | null {
  if (!partial || value === null || coverage === null) return null;
  return fill(speaker.text.common.partialShare, { share: sayShare(speaker, coverage) });
}

/** An expected value or target: `70 %`, `≤ 25 %` where lower is better, a norm's two bounds; a dash where there is none. */
export function sayPrintedBound(speaker: Speaker, indicator: PrintedIndicator, bound: number | null): string {
  const { common, board } = speaker.text;
  const { band } = indicator;
  if (band) return formatRange(band[0], band[1], indicator, speaker.language);
  if (bound === null) return common.dash;
  const value = sayLarge(speaker, bound) ?? formatBound(bound, indicator, speaker.language);
  return indicator.direction === 'down' ? fill(board.expectedAtMost, { value }) : value;
}

/** `+2,6 pts`, `+104`; `null` where nothing may be compared. */
export function sayPrintedChange(
  { language }: Speaker,
  indicator: PrintedIndicator,
  change: number | null,
): string | null {
  return change === null ? null : formatChange(change, indicator, language);
}

/**
 * What is still to be done, in the indicator's own words: `46 ASC à superviser`, `au moins 440 ASC de trop en rupture`, beyond a norm
 * `12 ménages de trop`; `aucun` for nothing. A note that was frozen without the norm says the number alone.
 */
export function sayPrintedGap(
  speaker: Speaker,
  indicator: PrintedIndicator,
  { gap, gapBound, figure }: Pick<PrintedFigure, 'gap' | 'gapBound' | 'figure'>,
  months: number,
): string {
  const { common, gaps } = speaker.text;
  if (gap === null || figure.value === null) return '';
  if (gap === 0) return common.none;
  const phrase = phraseOf(gaps, indicator, figure.value);
  const { language } = speaker;
  const said =
    phrase === undefined
      ? formatSigned(gap, language, 0)
      : fill(pickForm(language, gap, months > 1 ? phrase.period : phrase.month), {
          count: formatNumber(gap, language, 0),
        });
  return sayBound(speaker, gapBound, said);
}

/** Every rate of stockouts shares one phrase; a norm has one for each side. */
function phraseOf(gaps: Speaker['text']['gaps'], { id, direction, band }: PrintedIndicator, value: number) {
  if (direction !== 'band') return gaps[id] ?? (direction === 'down' ? gaps['stockout'] : undefined);
  if (!band) return undefined;
  return gaps[value > band[1] ? `excess_${id}` : id];
}
