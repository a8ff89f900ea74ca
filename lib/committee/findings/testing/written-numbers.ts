import { sayShare } from '@/lib/board/words';
import { formatBound, formatChange, formatNumber, formatValue } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { PlanPrintLine, PrintedFigure } from '../../brief-types';
import type { FindingSource } from '../types';
import { voiceIn } from '../voice';

/** Numbers of a text, as written, signs and units apart. */
export function readNumbers(text: string): readonly string[] {
  return text.match(/\d(?:[\d.,\u202f]*\d)?/g) ?? [];
}

/** Every number that a note prints in a language, and so every one that its sentences may hold. */
export function listPrinted(source: FindingSource, language: Language): ReadonlySet<string> {
  const printed: readonly (PrintedFigure & Partial<PlanPrintLine>)[] = [
    ...source.pillars,
    ...source.regions.flatMap(({ figures }) => figures),
    ...source.worst.flatMap(({ districts }) => districts),
    ...(source.plan?.lines ?? []),
  ];
  const texts = [
    ...printed.flatMap((figure) => writeFigure(source, language, figure)),
    ...source.moves.flatMap(({ indicator, before, after }) => [
      ...write(source, language, indicator, [before, after]),
      ...writeChange(source, language, indicator, after - before),
    ]),
    ...source.revised.flatMap(({ indicator, printed: then, now }) =>
      write(source, language, indicator, [then, now]),
    ),
    ...source.coverage.map(({ share }) => (share === null ? '' : sayShare(voiceIn(language), share))),
    ...writeCounts(source).map((count) => formatNumber(count, language)),
    ...[source.threshold * 100].map((share) => formatNumber(share, language)),
    // Periods, dates, years and the names of indicators.
    ...['2024', '2025', '2026', '2030', '1', '2', '12', '360'],
  ];
  return new Set(texts.flatMap(readNumbers));
}

function writeCounts({ plan, recommendations, revised }: FindingSource): readonly number[] {
  const { onTrack = 0, watch = 0, offTrack = 0, unknown = 0 } = plan?.counts ?? {};
  const before = plan?.onTrackBefore ?? 0;
  return [
    ...[onTrack, watch, offTrack, unknown, before, Math.abs(onTrack - before)],
    onTrack + watch + offTrack + unknown,
    ...recommendations.map(({ number }) => number),
    ...[recommendations.length, revised.length],
  ];
}

function writeFigure(
  source: FindingSource,
  language: Language,
  { indicator, figure, expected, target, finalTarget, gap, change }: PrintedFigure & Partial<PlanPrintLine>,
): readonly string[] {
  const before = figure.value === null || change === null ? null : figure.value - change;
  return [
    ...write(source, language, indicator, [figure.value, expected, target, finalTarget ?? null, before]),
    figure.coverage === null ? '' : sayShare(voiceIn(language), figure.coverage),
    gap === null ? '' : formatNumber(gap, language),
  ];
}

function write(
  { indicators }: FindingSource,
  language: Language,
  id: string,
  values: readonly (number | null)[],
): readonly string[] {
  const indicator = indicators[id];
  if (!indicator) return [];
  return values.flatMap((value) =>
    value === null ? [] : [formatValue(value, indicator, language), formatBound(value, indicator, language)],
  );
}

function writeChange(
  { indicators }: FindingSource,
  language: Language,
  id: string,
  change: number,
): readonly string[] {
  const indicator = indicators[id];
  return indicator ? [formatChange(change, indicator, language)] : [];
}
