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
  const alike = groupAlike(units);
  const columns = indicators.map((definition): [string, SnapshotColumn] => {
    const held = alike.samples.map((unit) => expectAt(input.plans, definition.id, month, unit));
    const due = alike.groups.map((group) => held[group] ?? null);
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
  const { terms, months } = readTerms(definition, current);
  const before = readTerms(definition, previous);
  return {
    ...terms,
    monthsUsed: months,
    expected: shorten(due.map((value) => value?.expected ?? null)),
    target: shorten(due.map((value) => value?.target ?? null)),
    validated: known.length === 0 ? null : known.every(({ validated }) => validated),
    ...(before.isKnown ? { previous: before.terms } : {}),
  };
}

/** In one pass: a figure is looked up once, of some tens of thousands. */
function readTerms({ id, denominator }: IndicatorDefinition, rows: Rows) {
  const numerators: (number | null)[] = [];
  const denominators: (number | null)[] = [];
  const unitMonths: number[] = [];
  const months: number[] = [];
  let isKnown = false;
  for (const row of rows) {
    const figure = row?.figures.get(id);
    if (figure) isKnown = true;
    numerators.push(figure?.numerator ?? null);
    denominators.push(figure?.denominator ?? null);
    unitMonths.push(figure?.unitMonths ?? 0);
    months.push(figure?.months ?? 0);
  }
  const terms = {
    numerator: numerators,
    ...(denominator ? { denominator: denominators } : {}),
    unitMonths,
  };
  return { terms, months, isKnown };
}

/** Units that every target holds to the same, by one of each: what is expected of it is expected of all of them. */
function groupAlike(units: readonly OrgUnit[]): {
  readonly groups: readonly number[];
  readonly samples: readonly OrgUnit[];
} {
  const known = new Map<string, number>();
  const samples: OrgUnit[] = [];
  const groups = units.map((unit) => {
    const key = `${unit.level} ${unit.programme} ${unit.region}`;
    const group = known.get(key) ?? samples.push(unit) - 1;
    known.set(key, group);
    return group;
  });
  return { groups, samples };
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
