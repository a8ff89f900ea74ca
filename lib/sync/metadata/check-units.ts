import { LEVELS } from '@/lib/org-units/org-unit';
import type { CountryProfile } from '@/lib/profile/types';
import { missingUnits } from '../failures';
import type { PullFailure } from '../types';
import type { UnitRow } from './unit-rows';

/** More than this share of the units, and more than so many of them, do not vanish without being told to. */
const SHARE = 0.2;
const FEW = 4;

/**
 * What is wrong with an answer about org units that would close a good part of the country: it was cut short, or the account may
 * not read them any more. A region that had units always keeps some.
 */
export function checkUnits(
  profile: CountryProfile,
  stored: readonly UnitRow[],
  units: readonly UnitRow[],
): PullFailure | undefined {
  const { levels, pullLevel } = profile.source;
  const checked = LEVELS.slice(LEVELS.indexOf('region') + 1, LEVELS.indexOf(pullLevel) + 1);
  for (const level of checked) {
    const count = (rows: readonly UnitRow[], region?: string) =>
      rows.filter(
        (row) =>
          row.level === level &&
          row.gone === 0 &&
          (region === undefined
            ? profile.programmeRegions.includes(row.region ?? '')
            : row.region === region),
      ).length;
    const [before, now] = [count(stored), count(units)];
    const emptied = profile.programmeRegions.some(
      (region) => count(stored, region) > 0 && count(units, region) === 0,
    );
    const few = before - now > FEW && before - now > before * SHARE;
    if (emptied || few || (now === 0 && level === pullLevel)) {
      return missingUnits(levels[level], now, before);
    }
  }
  return undefined;
}
