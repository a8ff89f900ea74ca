import type { Level, OrgUnit } from '@/lib/org-units/org-unit';
import { yearBefore, type MonthIndex, type Period } from '@/lib/periods/period';
import { dueMonthOf, expectAt } from '@/lib/plan/expect-at';
import type { ExpectedValue } from '@/lib/plan/expected';
import type { Plan } from '@/lib/profile/types';
import type { FigureSource } from './figure-source';
import type { Snapshot, SnapshotColumn } from './snapshot-types';
import type { IndicatorDefinition } from './types';

export interface SnapshotInput {
  readonly release: {
    readonly number: number;
    readonly label: string;
    readonly dataAsOf: Date;
    readonly lastMonth: MonthIndex;
  };
  readonly fictive: boolean;
  readonly period: Period;
  readonly level: Level;
  readonly country: OrgUnit;
  /** Those of the level the reader may see, in the order of the answer; the country is put first in any case. */
  readonly orgUnits: readonly OrgUnit[];
  /** Rows of the period and of the same period a year before, the country's included; others are passed over. */
  readonly rows: readonly FigureSource[];
  readonly plans: readonly Plan[];
  /** Only those that are tracked: see `trackedIndicators`. */
  readonly indicators: readonly IndicatorDefinition[];
}

type Rows = readonly (FigureSource | undefined)[];

/** Every tracked indicator for the country and the org units of a level, in columns. */
export function buildSnapshot(input: SnapshotInput): Snapshot {
  const { period, release, country, indicators } = input;
  const units = [country, ...input.orgUnits.filter(({ uid }) => uid !== country.uid)];
  const current = pickRows(input.rows, units, period.id);
  const previous = pickRows(input.rows, units, yearBefore(period).id);
  const month = dueMonthOf(period, release.lastMonth);
  const columns = indicators.map((definition): [string, SnapshotColumn] => {
    const due = units.map((unit) => expectAt(input.plans, definition.id, month, unit));
    return [definition.id, buildColumn(definition, current, previous, due)];
  });
  return {
    release: release.number,
    releaseLabel: release.label,
    dataAsOf: release.dataAsOf.toISOString(),
    fictive: input.fictive,
    period: period.id,
    monthsElapsed: Math.max(0, Math.min(period.length, release.lastMonth - period.start + 1)),
    monthsInPeriod: period.length,
    level: input.level,
    orgUnits: units.map(({ uid }) => uid),
    expectedUnitMonths: current.map((row) => row?.expected.unitMonths ?? 0),
    previousExpectedUnitMonths: previous.map((row) => row?.expected.unitMonths ?? 0),
    indicators: Object.fromEntries(columns),
  };
}

function buildColumn(
  definition: IndicatorDefinition,
  current: Rows,
  previous: Rows,
  due: readonly (ExpectedValue | null)[],
): SnapshotColumn {
  const known = due.filter((value) => value !== null);
  return {
    ...readTerms(definition, current),
    monthsUsed: current.map((row) => row?.figures.get(definition.id)?.months ?? 0),
    expected: shorten(due.map((value) => value?.expected ?? null)),
    target: shorten(due.map((value) => value?.target ?? null)),
    validated: known.length === 0 ? null : known.every(({ validated }) => validated),
    ...(previous.some((row) => row?.figures.has(definition.id))
      ? { previous: readTerms(definition, previous) }
      : {}),
  };
}

function readTerms({ id, denominator }: IndicatorDefinition, rows: Rows) {
  const figures = rows.map((row) => row?.figures.get(id));
  return {
    numerator: figures.map((figure) => figure?.numerator ?? null),
    ...(denominator ? { denominator: figures.map((figure) => figure?.denominator ?? null) } : {}),
    unitMonths: figures.map((figure) => figure?.unitMonths ?? 0),
  };
}

function pickRows(rows: readonly FigureSource[], units: readonly OrgUnit[], period: string): Rows {
  const byUnit = new Map(rows.filter((row) => row.period === period).map((row) => [row.orgUnit, row]));
  return units.map(({ uid }) => byUnit.get(uid));
}

/** One number when all are the same: most targets are the country's. */
function shorten(values: readonly (number | null)[]): number | null | readonly (number | null)[] {
  const first = values[0] ?? null;
  return values.every((value) => value === first) ? first : values;
}
