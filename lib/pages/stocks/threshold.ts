import { formatNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { bandOf, mapCuts, type Cuts, type MapCuts } from '@/lib/indicators/map-cuts';
import type { BoardIndicator } from '@/lib/board/types';
import type { Palette } from '@/lib/board/band-colour';

/** What a rate is held to at the end of the period. */
export interface Due {
  /** Per cent; `null` where no plan says. */
  readonly expected: number | null;
  /** Whether it has a source; `null` without a value. */
  readonly validated: boolean | null;
}

/**
 * The colours of one stockout rate, the same for all places and months of a page: with a jump where what is due ends, or even steps
 * where nothing is. A product is held to its own target alone: the one of « au moins un produit » says nothing of a single product.
 */
export interface RateBands {
  readonly rate: BoardIndicator;
  readonly due: number | null;
  readonly validated: boolean | null;
  readonly bands: MapCuts;
  readonly palette: Palette;
}

export function rateBands(rate: BoardIndicator, { expected, validated }: Due): RateBands {
  const bands = mapCuts(rate, expected);
  const isHeld = bands.hasJump;
  return {
    rate,
    due: isHeld ? expected : null,
    validated: isHeld ? validated : null,
    bands,
    palette: isHeld ? 'down' : 'brick',
  };
}

/** Each rate with its own colours. @param dueOf what is due of a rate, by its id. */
export function stockBands(rates: readonly BoardIndicator[], dueOf: (id: string) => Due): RateBands[] {
  return rates.map((rate) => rateBands(rate, dueOf(rate.id)));
}

/** Whether a rate is worse than what is due: at the ceiling itself it is not. */
export function isBeyond(value: number | null, due: number | null): boolean {
  return value !== null && due !== null && value > due * (1 + 1e-9);
}

/** Whole per cent; one decimal where the whole number would stand in another band than the rate itself. */
export function sayWhole(value: number, cuts: Cuts, language: Language): string {
  const band = bandOf(value, cuts);
  if (bandOf(Math.round(value), cuts) === band) return formatNumber(value, language, 0);
  const nearest = Math.round(value * 10) / 10;
  const within = bandOf(nearest, cuts) === band ? nearest : Math.floor(value * 10) / 10;
  return formatNumber(within, language, 1);
}
