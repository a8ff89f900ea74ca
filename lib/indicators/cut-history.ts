import type { History } from './snapshot-types';

/**
 * Months `from`..`until` (positions, the last one not included) of histories of one org unit that follow each other.
 * @param ids the indicators wanted; without, all of them.
 * @throws RangeError without any history.
 */
export function cutHistory(
  parts: readonly History[],
  from: number,
  until: number,
  ids?: ReadonlySet<string>,
): History {
  const [first] = parts;
  if (!first) throw new RangeError('There is no history to cut.');
  const cut = <T>(read: (part: History) => readonly T[]): readonly T[] => {
    const none: readonly T[] = [];
    return none.concat(...parts.map(read)).slice(from, until);
  };
  const wanted = Object.entries(first.indicators).filter(([id]) => ids?.has(id) ?? true);
  const indicators = wanted.map(([id, { denominator }]) => {
    const line = {
      numerator: cut((part) => part.indicators[id]?.numerator ?? []),
      ...(denominator ? { denominator: cut((part) => part.indicators[id]?.denominator ?? []) } : {}),
      unitMonths: cut((part) => part.indicators[id]?.unitMonths ?? []),
      expected: cut((part) => part.indicators[id]?.expected ?? []),
    };
    return [id, line] as const;
  });
  return {
    orgUnit: first.orgUnit,
    months: cut(({ months }) => months),
    expectedUnitMonths: cut(({ expectedUnitMonths }) => expectedUnitMonths),
    indicators: Object.fromEntries(indicators),
  };
}
