import { monthsOf, type Period } from '@/lib/periods/period';
import type { MeasureId } from '../measures';
import type { Aggregation, IndicatorDefinition, Term } from '../types';

/** A country written out plainly, for tests that check the roll-up against its rules. */
export interface PlainCountry {
  readonly facts: ReadonlyMap<MeasureId, ReadonlyMap<string, ReadonlyMap<number, number>>>;
  readonly absentIsZero: ReadonlySet<MeasureId>;
  readonly isExpected: (unit: string, month: number) => boolean;
  readonly from: number;
  readonly to: number;
}

export interface PlainFigure {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unitMonths: number;
  readonly units: number;
  readonly months: number;
}

/** The rules of the indicators, written for reading rather than for speed: one place, one period, one indicator. */
export function rollUpNaively(
  country: PlainCountry,
  indicator: IndicatorDefinition,
  units: readonly string[],
  period: Period,
): PlainFigure {
  const months = monthsOf(period).filter((month) => month >= country.from && month <= country.to);
  const { numerator, denominator } = indicator;
  const find = (measure: MeasureId, unit: string, month: number) =>
    country.facts.get(measure)?.get(unit)?.get(month);
  const complete = (n: number | undefined, d: number | undefined): [number, number] | undefined => {
    if (!denominator) return n === undefined ? undefined : [n, NaN];
    if (n === undefined && d === undefined) return undefined;
    const top = n ?? (country.absentIsZero.has(numerator.measure) ? 0 : undefined);
    const bottom = d ?? (country.absentIsZero.has(denominator.measure) ? 0 : undefined);
    return top === undefined || bottom === undefined ? undefined : [top, bottom];
  };
  /** A level in a month; an absent one that may mean zero is zero where the other term has a value in that month. */
  const readLevel = (term: Term, other: Term | undefined, unit: string, month: number) => {
    const value = find(term.measure, unit, month);
    if (value !== undefined || term.over === 'sum' || !country.absentIsZero.has(term.measure)) return value;
    return other && find(other.measure, unit, month) !== undefined ? 0 : undefined;
  };
  const pairAt = (unit: string, month: number) =>
    complete(find(numerator.measure, unit, month), denominator && find(denominator.measure, unit, month));

  let unitMonths = 0;
  const pairs: [number, number][] = [];
  const contributing = new Set<string>();
  const monthsUsed = new Set<number>();
  for (const unit of units) {
    const paired = months.filter((month) => pairAt(unit, month) !== undefined);
    unitMonths += paired.filter((month) => country.isExpected(unit, month)).length;
    if (numerator.over === 'sum' && (denominator?.over ?? 'sum') === 'sum') {
      for (const month of paired) {
        const pair = pairAt(unit, month);
        if (pair) pairs.push(pair);
        contributing.add(unit);
        monthsUsed.add(month);
      }
      continue;
    }
    const top = bring(months, (month) => readLevel(numerator, denominator, unit, month), numerator.over);
    const bottom =
      denominator &&
      bring(months, (month) => readLevel(denominator, numerator, unit, month), denominator.over);
    const pair = complete(top?.value, bottom?.value);
    if (!pair) continue;
    pairs.push(pair);
    contributing.add(unit);
    for (const month of [...(top?.months ?? []), ...(bottom?.months ?? [])]) monthsUsed.add(month);
  }
  const total = (at: 0 | 1) => (pairs.length === 0 ? null : pairs.reduce((sum, pair) => sum + pair[at], 0));
  return {
    numerator: total(0),
    denominator: denominator ? total(1) : null,
    unitMonths,
    units: contributing.size,
    months: monthsUsed.size,
  };
}

function bring(months: readonly number[], find: (month: number) => number | undefined, over: Aggregation) {
  const present = months.flatMap((month) => {
    const value = find(month);
    return value === undefined ? [] : [{ month, value }];
  });
  const last = present.at(-1);
  if (!last) return undefined;
  if (over === 'last') return { value: last.value, months: [last.month] };
  const sum = present.reduce((total, { value }) => total + value, 0);
  return { value: over === 'mean' ? sum / present.length : sum, months: present.map(({ month }) => month) };
}
