import type { IndicatorDefinition, Status } from '@/lib/indicators/types';

/** What a finding needs of an indicator; the definition's compact view fits. */
export type FindingRule = Pick<IndicatorDefinition, 'id' | 'unit' | 'decimals' | 'direction' | 'band'> & {
  readonly hasDenominator: boolean;
};

/** One of the places under the one that the title is of. */
export interface FindingPlace {
  readonly name: string;
  /** In the indicator's unit; `null` without data or outside the programme. */
  readonly value: number | null;
  readonly partial: boolean;
  readonly status: Status | null;
  /** Against the same period a year before, in the indicator's unit; `null` when withheld or unknown. */
  readonly change: number | null;
  /** What the share is of; where it is given and small, the place is not named. */
  readonly denominator?: number | null;
}

/** What is said of the places: the worst one, or that all are on track. */
export type Notable =
  | {
      readonly kind: 'worst';
      readonly place: string;
      readonly value: number;
      readonly partial: boolean;
      /** It is notably worse than a year before. */
      readonly lost: boolean;
      /** No place has a worse value; false where smaller places were passed over. */
      readonly extreme: boolean;
    }
  | { readonly kind: 'all-on-track' }
  | null;

/** A change is worth a title from 3 points for a percentage, from 5 % of what it was for a number. */
const NOTABLE_POINTS = 3;
const NOTABLE_SHARE = 0.05;

/** Of fewer than twenty, one person more or less moves a share by more than five points. */
const LEAST_DENOMINATOR = 20;

type Known = FindingPlace & { readonly value: number };

/**
 * The place worth naming, by a fixed rule: all being on track is said; else the worst value, the one that every ranked list starts
 * with, and whether it is notably worse than a year before. A place whose share is of fewer than twenty is passed over. Where the
 * worst value rests on partial data it is named as such, never as the worst: who did not report might change it, and passing it
 * over would make a better place look worst. Counts are not ranked, since the smallest place is not the worst.
 *
 * @param places in the order of the list's equals: the first of equal values is named.
 */
export function findNotable(rule: FindingRule, places: readonly FindingPlace[]): Notable {
  const known = places.flatMap((place): Known[] =>
    place.value === null ? [] : [{ ...place, value: place.value }],
  );
  if (known.length < 2) return null;
  if (known.length === places.length && known.every(isOnTrack)) return { kind: 'all-on-track' };
  if (!rule.hasDenominator || known.every(({ value }) => value === known[0]?.value)) return null;
  const ranked = known.sort((a, b) => badnessOf(rule, b.value) - badnessOf(rule, a.value));
  const worst = ranked.find(({ denominator }) => (denominator ?? Infinity) >= LEAST_DENOMINATOR);
  if (!worst) return null;
  const { name, value, partial } = worst;
  const lost = !partial && lossOf(rule, worst) >= notableLoss(rule, value, worst.change);
  return { kind: 'worst', place: name, value, partial, lost, extreme: worst === ranked[0] };
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
  if (direction === 'band' && band) return Math.max(band[0] - value, value - band[1], 0);
  return direction === 'down' ? value : -value;
}
