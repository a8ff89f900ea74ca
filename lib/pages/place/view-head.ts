import { readCell } from '@/lib/board/cells';
import { formatNumber, inPeriod, ofPlace } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PlaceData } from './place-types';
import { saySilence, type Silence } from './read-silence';

/** How the tracked indicators of a place stand. */
export interface Tally {
  readonly tracked: number;
  readonly withValue: number;
  readonly judged: number;
  readonly offTrack: number;
  readonly watch: number;
  /** Of those judged, how many rest on partial data. */
  readonly partial: number;
  readonly provisional: boolean;
}

export function tallyOf(frame: PageFrame, { snapshot }: Pick<PlaceData, 'snapshot'>): Tally {
  const cells = frame.indicators.map((indicator) => readCell(snapshot, indicator, 0, frame));
  const judged = cells.filter(({ status }) => status !== null);
  return {
    tracked: cells.length,
    withValue: cells.filter(({ figure }) => figure.value !== null).length,
    judged: judged.length,
    offTrack: judged.filter(({ status }) => status === 'off-track').length,
    watch: judged.filter(({ status }) => status === 'watch').length,
    partial: judged.filter(({ figure }) => figure.partial).length,
    provisional: cells.some(({ provisional }) => provisional),
  };
}

/**
 * The finding of a place, by a fixed rule: how many indicators are late of those that could be judged; none late: how many are
 * to be watched; else that all are reached. Without anything judged, or any value, it says so. What weakens it comes last:
 * reports still coming in, or partial data under half of the judged indicators or more. Of a place that sent nothing, since when.
 */
export function viewTitle(
  frame: PageFrame,
  tally: Tally,
  name: string,
  silence: Silence | null = null,
): string {
  const { place: text } = frame.text;
  const { language } = frame;
  const period = inPeriod(frame.period, language);
  if (tally.tracked === 0) return fill(text.titleNothingTracked, { place: name });
  if (silence) return fill(text.titleSilent, { place: name, silence: saySilence(frame, silence) });
  if (tally.withValue === 0) return fill(text.titleNoData, { place: name, period });
  if (tally.judged === 0) return fill(text.titleNotJudged, { place: name, period });
  const all = tally.judged === tally.tracked;
  const of = fill(all ? text.ofTracked : text.ofJudged, { count: formatNumber(tally.judged, language) });
  const [count, forms] =
    tally.offTrack > 0
      ? [tally.offTrack, text.titleLate]
      : tally.watch > 0
        ? [tally.watch, text.titleWatch]
        : [tally.judged, all ? text.titleReachedTracked : text.titleReached];
  const finding = fill(pickForm(language, count, forms), {
    place: name,
    count: formatNumber(count, language),
    of,
  });
  const weak = tally.provisional
    ? text.weakProvisional
    : tally.partial * 2 >= tally.judged
      ? text.weakPartial
      : '';
  return finding + weak;
}

/** `8 districts, 392 ASC actifs, 169 aires de santé attendues`. */
export function viewNote(frame: PageFrame, data: PlaceData): string {
  const { language, text } = frame;
  const count = (number: number, forms: { one: string; other: string }) =>
    fill(pickForm(language, number, forms), { count: formatNumber(number, language) });
  const chw = frame.indicators.find(({ id }) => id === 'chw_count');
  const active = chw && readCell(data.snapshot, chw, 0, frame).figure;
  const areas = data.history.expectedUnitMonths.at(-1) ?? 0;
  return [
    ...(data.level === 'region' ? [count(data.units.length, text.place.noteDistricts)] : []),
    ...(active && active.value !== null
      ? [count(active.value, text.place.noteChw) + (active.partial ? ` (${text.common.partial})` : '')]
      : []),
    count(areas, text.place.noteAreas),
  ].join(', ');
}

/** What a printed page is headed by: `Région de Mopti`. */
export function viewName(frame: PageFrame, { level, head }: Pick<PlaceData, 'level' | 'head'>): string {
  const { regionOf, districtOf } = frame.text.place;
  return fill(level === 'region' ? regionOf : districtOf, {
    name: head.name,
    of: ofPlace(head.name, frame.language),
  });
}
