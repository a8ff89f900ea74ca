import { buildHistory, buildSnapshot } from '@/lib/indicators/snapshot';
import type { History, Snapshot } from '@/lib/indicators/snapshot-types';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { Level, OrgUnit } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import { monthId, monthRange, yearBefore, type MonthIndex, type Period } from '@/lib/periods/period';
import type { Plan } from '@/lib/profile/types';
import { readFigures, readFiguresOf } from '@/lib/store/queries/figures';
import type { Release, Store } from '@/lib/store/types';
import { WINDOW_MONTHS } from './window';

/** What figures are read from. */
export interface FigureSource {
  readonly store: Store;
  readonly scope: Scope;
  readonly release: Release;
  readonly fictive: boolean;
  readonly plans: readonly Plan[];
  readonly indicators: readonly IndicatorDefinition[];
}

/** Every tracked indicator of a head and of the units under it, in one period. */
export async function loadSnapshot(
  source: FigureSource,
  period: Period,
  level: Level,
  head: OrgUnit,
  orgUnits: readonly OrgUnit[],
): Promise<Snapshot> {
  const { store, scope } = source;
  // While history is still coming in, half of the year before would compare with nothing.
  const before = yearBefore(period);
  const whole = source.release.complete || before.start >= source.release.firstMonth;
  const periods = whole ? [period.id, before.id] : [period.id];
  // Under a region or a district they are few: read one by one, whatever the country holds.
  const rows =
    head.level === 'country'
      ? await readFigures(store, scope, { periods, level })
      : await readFiguresOf(store, scope, { periods, orgUnits: orgUnits.map(({ uid }) => uid) });
  const ofHead = await readFiguresOf(store, scope, { periods, orgUnits: [head.uid] });
  return buildSnapshot({ ...source, period, level, country: head, orgUnits, rows: [...ofHead, ...rows] });
}

/** The 24 months up to one, for some units. */
export async function loadHistories(
  source: FigureSource,
  orgUnits: readonly OrgUnit[],
  end: MonthIndex,
): Promise<History[]> {
  const start = Math.max(source.release.firstMonth, end - WINDOW_MONTHS + 1);
  const months = monthRange(start, end);
  const rows = await readFiguresOf(source.store, source.scope, {
    periods: months.map(monthId),
    orgUnits: orgUnits.map(({ uid }) => uid),
  });
  return orgUnits.map((orgUnit) => buildHistory({ ...source, orgUnit, months, rows }));
}
