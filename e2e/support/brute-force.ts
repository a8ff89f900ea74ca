import type { IndicatorDefinition, Term } from '../../lib/indicators/types';
import type { CountryProfile } from '../../lib/profile/types';
import type { RawSource, RawUnit } from './raw-source';

export interface Expected {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly coverage: number | null;
  readonly monthsUsed: number;
}

type Values = ReadonlyMap<string, number>;

/**
 * An indicator recomputed the slow way from raw values: unit by unit, month by month, following the written rules
 * (time first, then space; both terms or neither; an absent event counts as zero only beside the other term).
 */
export async function recompute(
  source: RawSource,
  profile: CountryProfile,
  definition: IndicatorDefinition,
  areas: readonly RawUnit[],
  reports: ReadonlySet<string>,
  months: readonly string[],
): Promise<Expected> {
  const ids = areas.map((area) => area.id);
  const read = async (term: Term): Promise<Values> =>
    source.values(profile.source.measures[term.measure]?.items ?? [], ids, months);
  const top = await read(definition.numerator);
  const bottom = definition.denominator ? await read(definition.denominator) : undefined;
  const zeroTop = profile.source.measures[definition.numerator.measure]?.absentIsZero === true;
  const zeroBottom =
    definition.denominator !== undefined &&
    profile.source.measures[definition.denominator.measure]?.absentIsZero === true;

  let numerator: number | null = null;
  let denominator: number | null = null;
  let expected = 0;
  let withValue = 0;
  const used = new Set<string>();
  for (const area of areas) {
    const tops: number[] = [];
    const bottoms: number[] = [];
    const pairs: [number, number][] = [];
    const seen: string[] = [];
    const lasts = { top: '', bottom: '' };
    for (const month of months) {
      const isOpen =
        (area.opened === '' || area.opened <= month) && (area.closed === '' || month <= area.closed);
      const isExpected = isOpen && reports.has(area.id);
      if (isExpected) expected += 1;
      const t = top.get(`${area.id} ${month}`);
      const b = bottom?.get(`${area.id} ${month}`);
      const pairTop = t ?? (bottom && zeroTop && b !== undefined ? 0 : undefined);
      const pairBottom = bottom ? (b ?? (zeroBottom && t !== undefined ? 0 : undefined)) : 1;
      if (pairTop !== undefined) {
        tops.push(pairTop);
        lasts.top = month;
      }
      if (bottom && pairBottom !== undefined) {
        bottoms.push(pairBottom);
        lasts.bottom = month;
      }
      if (pairTop === undefined || pairBottom === undefined) continue;
      pairs.push([pairTop, pairBottom]);
      seen.push(month);
      if (isExpected) withValue += 1;
    }
    const one = combine(definition, tops, bottoms, pairs, bottom !== undefined);
    if (!one) continue;
    numerator = (numerator ?? 0) + one[0];
    if (bottom) denominator = (denominator ?? 0) + one[1];
    // Of a level, only the month that each term was taken from is used.
    const taken = definition.numerator.over === 'sum' ? seen : [lasts.top, lasts.bottom].filter(Boolean);
    for (const month of taken) used.add(month);
  }
  return {
    numerator,
    denominator,
    coverage: expected === 0 ? null : withValue / expected,
    monthsUsed: used.size,
  };
}

/** One unit over the months: both terms, or nothing. */
function combine(
  definition: IndicatorDefinition,
  tops: readonly number[],
  bottoms: readonly number[],
  pairs: readonly [number, number][],
  isRatio: boolean,
): [number, number] | undefined {
  const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  if (definition.numerator.over === 'sum') {
    if (pairs.length === 0) return undefined;
    return [add(pairs.map(([top]) => top)), add(pairs.map(([, bottom]) => bottom))];
  }
  const last = tops.at(-1);
  if (!isRatio) return last === undefined ? undefined : [last, 1];
  const lastBottom = bottoms.at(-1);
  return last === undefined || lastBottom === undefined ? undefined : [last, lastBottom];
}
