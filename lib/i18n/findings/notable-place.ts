import type { IndicatorDefinition, Status } from '@/lib/indicators/types';

/** What a finding needs of an indicator; the definition's compact view fits. */
export type FindingRule = Pick<IndicatorDefinition, 'id' | 'unit' | 'decimals' | 'direction' | 'band'> & {
  readonly hasDenominator: boolean;
};

/** One of the places under the one in focus. */
export interface FindingPlace {
  readonly name: string;
  /** In the indicator's unit; `null` without data or outside the programme. */
  readonly value: number | null;
  readonly partial: boolean;
  readonly status: Status | null;
  /** Against the same period a year before, in the indicator's unit; `null` when withheld or unknown. */
  readonly change: number | null;
}

export type Notable =
  | { readonly kind: 'worse'; readonly place: string }
  | { readonly kind: 'extreme'; readonly place: string; readonly value: number; readonly partial: boolean }
  | { readonly kind: 'all-on-track' }
  | null;

/** A change is worth a title from 3 points for a percentage, from 5 % of what it was for a number. */
const NOTABLE_POINTS = 3;
const NOTABLE_SHARE = 0.05;

/**
 * The place worth naming, by a fixed rule: the one that lost most against the year before, if that is a notable loss; else, all
 * being on track is said; else the worst value. Where the worst value rests on partial data it is named as such, never as the
 * worst: who did not report might change it, and passing it over would make a better place look worst.
 * Counts are not ranked, since the smallest place is not the worst.
 */
export function findNotable(rule: FindingRule, places: readonly FindingPlace[]): Notable {
  const known = places.flatMap((place) => (place.value === null ? [] : [{ ...place, value: place.value }]));
  if (known.length < 2) return null;
  const losers = known
    .filter(({ partial }) => !partial)
    .map((place) => ({ place, loss: lossOf(rule, place) }))
    .filter(({ place, loss }) => loss >= notableLoss(rule, place.value, place.change));
  const loser = pickMost(losers, ({ loss }) => loss);
  if (loser) return { kind: 'worse', place: loser.place.name };
  if (known.every(isOnTrack)) return { kind: 'all-on-track' };
  if (!rule.hasDenominator) return null;
  const worst = pickMost(known, ({ value }) => badnessOf(rule, value));
  if (!worst || known.every(({ value }) => value === worst.value)) return null;
  return { kind: 'extreme', place: worst.name, value: worst.value, partial: worst.partial };
}

function isOnTrack(place: FindingPlace): boolean {
  return place.status === 'on-track';
}

/** How much worse than a year before; never positive for a norm, whose two sides need the old value. */
function lossOf(rule: FindingRule, { change }: FindingPlace): number {
  if (change === null || rule.direction === 'band') return 0;
  return rule.direction === 'up' ? -change : change;
}

function notableLoss(rule: FindingRule, value: number, change: number | null): number {
  if (rule.unit === 'percent') return NOTABLE_POINTS;
  return Math.max(Math.abs(value - (change ?? 0)) * NOTABLE_SHARE, Number.MIN_VALUE);
}

function badnessOf({ direction, band }: FindingRule, value: number): number {
  if (direction === 'band' && band) return Math.max(band[0] - value, value - band[1]);
  return direction === 'up' ? -value : value;
}

/** The item with the greatest number; the first of equals. */
function pickMost<T>(items: readonly T[], by: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || by(item) > by(best) ? item : best),
    undefined,
  );
}
