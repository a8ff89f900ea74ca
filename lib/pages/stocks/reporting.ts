import { readCell } from '@/lib/board/cells';
import type { Snapshot } from '@/lib/indicators/snapshot-types';
import type { PageFrame } from '@/lib/pages/page-frame';
import { ANY_PRODUCT } from './products';

/** On how many reports the rates of a place rest. */
export interface StockReporting {
  /** Share of the active ASC of reporting areas whose stock count came, in per cent; `null` where none came. */
  readonly ofChw: number | null;
  /** Share of the areas (area-months) that sent a count at all, 0 to 1. */
  readonly ofAreas: number | null;
  /** Which of the two is under the threshold of partial values; `null` when both reach it. */
  readonly few: 'chw' | 'areas' | null;
}

/** A rate counts only ASC whose stock was reported: a low one among few of them says little. */
export function readReporting(frame: PageFrame, snapshot: Snapshot, position: number): StockReporting {
  const find = (id: string) => frame.indicators.find((indicator) => indicator.id === id);
  const rate = find('stock_reporting_rate');
  const anyRate = find(ANY_PRODUCT) ?? frame.indicators.find(({ theme }) => theme === 'stock');
  const ofChw = rate ? readCell(snapshot, rate, position, frame).figure.value : null;
  const covered = anyRate ?? rate;
  const figure = covered ? readCell(snapshot, covered, position, frame).figure : null;
  const ofAreas = figure?.coverage ?? null;
  const least = frame.threshold - 1e-9;
  return {
    ofChw,
    ofAreas,
    few: ofChw !== null && ofChw / 100 < least ? 'chw' : ofAreas !== null && ofAreas < least ? 'areas' : null,
  };
}
