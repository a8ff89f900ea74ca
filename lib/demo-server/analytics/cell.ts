import { FORM_SIZE } from '../values/form';
import type { Item } from './item';
import type { AnalyticsQuery } from './query';

const NO_PARTS = ',"","","","",""';

/** The value (and, where asked for, its parts) of an item over months and spans of forms, as JSON; `null`: no row. */
export function writeCells(
  item: Item,
  months: readonly Float64Array[],
  spans: readonly (readonly [number, number])[],
  query: Pick<AnalyticsQuery, 'includeNumDen' | 'skipRounding'>,
): string | null {
  const numerator = sumOver(item.read, months, spans);
  if (item.readDenominator === null) {
    if (Number.isNaN(numerator) || (numerator === 0 && !item.zeroIsSignificant)) return null;
    return query.includeNumDen ? `"${numerator}"${NO_PARTS}` : `"${numerator}"`;
  }
  const denominator = sumOver(item.readDenominator, months, spans);
  if (Number.isNaN(denominator)) return null;
  if (denominator === 0 && item.kind === 'indicator') return null;
  const counted = Number.isNaN(numerator) ? 0 : numerator;
  const exact = denominator === 0 ? 0 : (counted / denominator) * 100;
  const value = query.skipRounding ? exact : Math.round(exact * 100) / 100;
  if (!query.includeNumDen) return `"${value}"`;
  const parts = item.kind === 'indicator' ? '"100.0","100","1"' : '"100","",""';
  return `"${value}","${counted.toFixed(1)}","${denominator.toFixed(1)}",${parts}`;
}

function sumOver(
  read: Item['read'],
  months: readonly Float64Array[],
  spans: readonly (readonly [number, number])[],
): number {
  let sum = NaN;
  for (const values of months) {
    for (const [from, to] of spans) {
      for (let offset = from; offset < to; offset += FORM_SIZE) {
        const value = read(values, offset);
        if (!Number.isNaN(value)) sum = Number.isNaN(sum) ? value : sum + value;
      }
    }
  }
  return sum;
}
