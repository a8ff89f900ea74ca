import type { MonthIndex } from '../../periods/period';
import type { Product } from '../products';
import type { MonthState } from '../runs';
import { stateOfStock } from '../stock-state';
import {
  CHRONIC_MONTHS,
  isOpenArea,
  LONGEST_RUN,
  RUN_OF,
  UNCOUNTED_MONTHS,
  type FollowedArea,
  type MonthValues,
  type RunRow,
} from './run-row';

/** What is known of one product in one area up to the month before. */
interface Known {
  state: MonthState | 'before';
  months: number;
  atLeast: boolean;
}

/**
 * Follows areas month by month: for how long each product has been at zero in each. Months must be given one after the other.
 * @param firstMonth the earliest month of which there are data: a run that reaches it may have begun earlier.
 */
export function followStock(
  areas: readonly FollowedArea[],
  firstMonth: MonthIndex,
  products: readonly { readonly product: Product; readonly absentIsZero: boolean }[],
): (month: MonthIndex, values: MonthValues) => RunRow[] {
  const followed = products.map((one) => ({
    ...one,
    known: areas.map((): Known => ({ state: 'before', months: 0, atLeast: false })),
  }));
  return (month, values) => {
    const rows: RunRow[] = [];
    const reporting = values('stock_reporting');
    for (const { product, absentIsZero, known } of followed) {
      const atZero = values(product);
      for (const [unit, it] of known.entries()) {
        const [count, of] = [readValue(atZero, unit), readValue(reporting, unit)];
        const state = stateOfStock(count, of, absentIsZero);
        if (state === it.state) it.months += 1;
        else [it.atLeast, it.months] = [it.state === 'before' || it.state === 'unknown', 1];
        it.state = state;
        const area = areas[unit];
        if (state !== 'holds' || it.months < CHRONIC_MONTHS || !area || !isOpenArea(area, month)) continue;
        const isCut = it.months >= LONGEST_RUN || month - it.months + 1 === firstMonth;
        rows.push({
          measure: product,
          unit,
          months: Math.min(it.months, LONGEST_RUN),
          atLeast: isCut || it.atLeast,
          chw: count ?? 0,
          counted: of ?? 0,
          last: null,
        });
      }
    }
    return rows;
  };
}

/** Follows areas month by month: for how long no stock count came of each. */
export function followCounts(
  areas: readonly FollowedArea[],
  firstMonth: MonthIndex,
): (month: MonthIndex, values: MonthValues) => RunRow[] {
  const lastCounts = new Int32Array(areas.length).fill(-1);
  return (month, values) => {
    const first = Math.max(firstMonth, month - LONGEST_RUN + 1);
    const from = month - UNCOUNTED_MONTHS + 1;
    const reporting = values('stock_reporting');
    const rows: RunRow[] = [];
    for (const [unit, area] of areas.entries()) {
      if ((readValue(reporting, unit) ?? 0) > 0) lastCounts[unit] = month;
      const counted = lastCounts[unit] ?? -1;
      if (counted >= from || from < firstMonth) continue;
      if (!isOpenArea(area, from) || !isOpenArea(area, month)) continue;
      const last = counted >= first ? counted : null;
      const since = last === null ? Math.max(first, area.opened ?? first) : last + 1;
      rows.push({
        measure: RUN_OF.uncounted,
        unit,
        months: month - since + 1,
        atLeast: last === null && since === first,
        chw: null,
        counted: null,
        last,
      });
    }
    return rows;
  };
}

function readValue(values: Float64Array | undefined, unit: number): number | undefined {
  const value = values?.[unit] ?? NaN;
  return Number.isNaN(value) ? undefined : value;
}
