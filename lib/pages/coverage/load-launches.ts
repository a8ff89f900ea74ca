import type { FigureSource } from '@/lib/board/figure-source';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import {
  monthId,
  monthsOf,
  periodOf,
  periodsBetween,
  type MonthIndex,
  type Period,
} from '@/lib/periods/period';
import { readFiguresOf } from '@/lib/store/queries/figures';

const INDICATOR = 'disc_provisioned';

/**
 * The first month with data on DISC-Mali accounts in each place, zero accounts included: when it began to be followed there. Read
 * by years, then by the months of the first year that has any, so that the years stored hardly matter.
 * @returns places without any data are absent.
 */
export async function loadLaunches(
  { store, scope, release, indicators }: FigureSource,
  units: readonly OrgUnit[],
): Promise<ReadonlyMap<string, MonthIndex>> {
  const launches = new Map<string, MonthIndex>();
  if (!indicators.some(({ id }) => id === INDICATOR)) return launches;
  const read = async (periods: readonly Period[], orgUnits: readonly string[]) => {
    const rows = await readFiguresOf(store, scope, { periods: periods.map(({ id }) => id), orgUnits });
    return new Set(
      rows
        .filter(({ figures }) => (figures.get(INDICATOR)?.numerator ?? null) !== null)
        .map(({ orgUnit, period }) => `${orgUnit} ${period}`),
    );
  };
  const years = periodsBetween('year', release.firstMonth, release.lastMonth);
  const uids = units.map(({ uid }) => uid);
  const known = await read(years, uids);
  for (const year of years) {
    const beginning = uids.filter((uid) => !launches.has(uid) && known.has(`${uid} ${year.id}`));
    if (beginning.length === 0) continue;
    const months = monthsOf(year);
    const inMonths = await read(
      months.map((month) => periodOf('month', month)),
      beginning,
    );
    for (const uid of beginning) {
      const first = months.find((month) => inMonths.has(`${uid} ${monthId(month)}`));
      if (first !== undefined) launches.set(uid, first);
    }
  }
  return launches;
}
