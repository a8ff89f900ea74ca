import { formatNumber } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { bandOf, mapCuts, type MapCuts } from '@/lib/indicators/map-cuts';
import type { BoardIndicator } from '@/lib/board/types';
import type { Palette } from '@/lib/board/band-colour';

/**
 * The colours of stockout rates: one scale for all products, with its jump where what is due ends. No plan names a ceiling for
 * one product, so it is held to the one for « au moins un produit »: a product that passes it alone is beyond it by far.
 */
export interface StockBands {
  readonly rule: BoardIndicator;
  /** What is due at the end of the period, in per cent; `null` where no plan says. */
  readonly due: number | null;
  readonly bands: MapCuts;
  readonly palette: Palette;
}

/** @param rule the indicator whose cuts are used: « au moins un produit » where it is tracked. */
export function stockBands(rule: BoardIndicator, due: number | null): StockBands {
  const bands = mapCuts(rule, due);
  return { rule, due, bands, palette: bands.hasJump ? 'down' : 'plain' };
}

/** The band of a rate in a month of which another value may have been due; without one, no dark band of a jump is taken. */
export function bandAt(
  { rule, palette, bands }: StockBands,
  value: number,
  due: number | null,
): 1 | 2 | 3 | 4 | 5 {
  if (palette === 'plain') return bandOf(value, bands.cuts);
  const ofMonth = mapCuts(rule, due);
  const band = bandOf(value, ofMonth.cuts);
  return ofMonth.hasJump ? band : band > 3 ? 3 : band;
}

/** Whether a rate is worse than what is due: at the ceiling itself it is not. */
export function isBeyond(value: number | null, due: number | null): boolean {
  return value !== null && due !== null && value > due * (1 + 1e-9);
}

/** Whole per cent; one decimal where rounding would carry a rate over what is due. */
export function sayWhole(value: number, due: number | null, language: Language): string {
  const rounded = Math.round(value);
  const crosses = due !== null && value < due !== rounded < due;
  return formatNumber(value, language, crosses ? 1 : 0);
}
