import { formatMonth } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import type { MonthIndex } from '@/lib/periods/period';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { MissingReport } from './load-missing';
import type { PlaceData } from './place-types';

/** Nothing came of a place at the month: what is said of it is unknown, not good. */
export interface Silence {
  readonly areas: readonly MissingReport[];
  /** First month without any report. */
  readonly since: MonthIndex;
  /** It may have begun before. */
  readonly atLeast: boolean;
}

/**
 * Whether all areas of a place, or of a unit under it, sent nothing at the month: it is silent for as long as the one of them that
 * fell silent last.
 * @returns `null` where some report came, none was expected, or reports are not tracked.
 */
export function readSilence(
  data: Pick<PlaceData, 'snapshot' | 'missing' | 'level' | 'head' | 'month'>,
  uid: string,
): Silence | null {
  const { snapshot, missing, level, head, month } = data;
  const position = snapshot.orgUnits.indexOf(uid);
  const expected = (snapshot.expectedUnitMonths[position] ?? 0) / Math.max(1, snapshot.monthsElapsed);
  const areas = (missing ?? []).filter(
    ({ area, district }) => uid === head.uid || (level === 'region' ? district : area.uid) === uid,
  );
  const [first, ...others] = areas;
  if (!first || expected === 0 || areas.length < expected) return null;
  const run = others.reduce((best, one) => (one.run.months < best.months ? one.run : best), first.run);
  return { areas, since: month - run.months + 1, atLeast: run.atLeast };
}

/** `aucun rapport depuis juillet 2026`. */
export function saySilence({ language, text: { place } }: PageFrame, { since, atLeast }: Silence): string {
  return fill(atLeast ? place.silentAtLeast : place.silentSince, { month: formatMonth(since, language) });
}
