import type { BoardIndicator } from '@/lib/board/types';
import { changeOf } from '@/lib/indicators/status';
import { yearBefore } from '@/lib/periods/period';
import type { NamedPlace, PrintedMove } from '../brief-types';
import type { BriefData } from './brief-data';
import { namePlace } from './name-place';
import { compare } from './print-figure';

/** Told on each side, and of one indicator: a note is not a list of all that moved. */
const MOST = 6;
const MOST_OF_ONE = 2;
/** In points, or per cent of what a count was: less is no news. */
const LEAST = 1;

interface Sized {
  readonly move: PrintedMove;
  readonly size: number;
}

/**
 * The largest moves of some indicators, for the country and the shown regions: improvements first, each side largest first. Only
 * between two sound figures, and within one season for what follows it.
 */
export function findMoves(data: BriefData, indicators: readonly BoardIndicator[]): PrintedMove[] {
  const { country } = data.context.places;
  const places = [country, ...data.regions].map(namePlace);
  const sized = indicators
    .flatMap((indicator) => places.flatMap((place) => measure(data, indicator, place) ?? []))
    .sort((a, b) => b.size - a.size);
  const pick = (better: boolean) => pickFew(sized.filter(({ move }) => move.better === better));
  return [...pick(true), ...pick(false)];
}

function measure(data: BriefData, indicator: BoardIndicator, place: NamedPlace): Sized | undefined {
  const comparison = compare(data, data.byRegion, indicator, place.uid);
  if (!comparison?.then) return undefined;
  const { now, then } = comparison;
  const change = changeOf(now, then);
  if (change === null || now.value === null || then.value === null) return undefined;
  const better = isBetter(indicator, then.value, now.value);
  const size = sizeOf(indicator, then.value, change);
  if (better === null || size < LEAST) return undefined;
  const beforePeriod =
    comparison.with === 'note' && data.before ? data.before.id : yearBefore(data.period).id;
  return {
    size,
    move: {
      ...{ indicator: indicator.id, place, before: then.value, after: now.value, beforePeriod },
      ...{ afterPeriod: data.period.id, better },
    },
  };
}

/** Towards what is wanted; `null` where neither side is better: within a norm, or as far from it as before. */
function isBetter({ direction, band }: BoardIndicator, before: number, after: number): boolean | null {
  if (direction !== 'band') return direction === 'up' ? after > before : after < before;
  if (!band) return null;
  const outside = (value: number) => Math.max(band[0] - value, value - band[1], 0);
  return outside(after) === outside(before) ? null : outside(after) < outside(before);
}

function sizeOf({ unit }: BoardIndicator, before: number, change: number): number {
  if (unit === 'percent') return Math.abs(change);
  return before === 0 ? 0 : (100 * Math.abs(change)) / Math.abs(before);
}

function pickFew(largestFirst: readonly Sized[]): PrintedMove[] {
  const told = new Map<string, number>();
  return largestFirst
    .map(({ move }) => move)
    .filter(({ indicator }) => {
      const count = (told.get(indicator) ?? 0) + 1;
      told.set(indicator, count);
      return count <= MOST_OF_ONE;
    })
    .slice(0, MOST);
}
