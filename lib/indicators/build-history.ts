import type { OrgUnit } from '@/lib/org-units/org-unit';
import { monthId, type MonthIndex } from '@/lib/periods/period';
import { expectAt } from '@/lib/plan/expect-at';
import type { Plan } from '@/lib/profile/types';
import { computeFigure } from './figure';
import type { FigureSource } from './figure-source';
import type { History } from './snapshot-types';
import type { Figure, IndicatorDefinition } from './types';

export interface HistoryInput {
  readonly orgUnit: OrgUnit;
  /** Consecutive months, oldest first: see `monthRange`. */
  readonly months: readonly MonthIndex[];
  /** The unit's monthly rows; those of other units or periods are passed over. */
  readonly rows: readonly FigureSource[];
  readonly plans: readonly Plan[];
  readonly indicators: readonly IndicatorDefinition[];
}

/** Every tracked indicator for one org unit, month by month. */
export function buildHistory({ orgUnit, months, rows, plans, indicators }: HistoryInput): History {
  const byPeriod = new Map(rows.filter((row) => row.orgUnit === orgUnit.uid).map((row) => [row.period, row]));
  const monthly = months.map((month) => byPeriod.get(monthId(month)));
  const series = indicators.map(({ id, denominator }) => {
    const figures = monthly.map((row) => row?.figures.get(id));
    const line = {
      numerator: figures.map((figure) => figure?.numerator ?? null),
      ...(denominator ? { denominator: figures.map((figure) => figure?.denominator ?? null) } : {}),
      unitMonths: figures.map((figure) => figure?.unitMonths ?? 0),
      expected: months.map((month) => expectAt(plans, id, month, orgUnit)?.expected ?? null),
    };
    return [id, line] as const;
  });
  return {
    orgUnit: orgUnit.uid,
    months: months.map(monthId),
    expectedUnitMonths: monthly.map((row) => row?.expected.unitMonths ?? 0),
    indicators: Object.fromEntries(series),
  };
}

/** Reads one month out of a history; `undefined` for an indicator that is not tracked or a month that is not there. */
export function readHistory(
  history: History,
  rule: Pick<IndicatorDefinition, 'id' | 'factor'>,
  position: number,
  threshold: number,
): (Figure & { readonly expected: number | null }) | undefined {
  const line = history.indicators[rule.id];
  if (!line || position < 0 || position >= history.months.length) return undefined;
  const numerator = line.numerator[position] ?? null;
  const stored = {
    numerator,
    denominator: line.denominator?.[position] ?? null,
    unitMonths: line.unitMonths[position] ?? 0,
    units: 0,
    months: numerator === null ? 0 : 1,
  };
  const expectation = { unitMonths: history.expectedUnitMonths[position] ?? 0, units: 0 };
  const figure = computeFigure(rule, stored, expectation, threshold);
  // Written out: a page reads some thousands of months, and spreading them took most of that time.
  return {
    state: figure.state,
    value: figure.value,
    numerator: figure.numerator,
    denominator: figure.denominator,
    coverage: figure.coverage,
    monthsUsed: figure.monthsUsed,
    partial: figure.partial,
    expected: line.expected[position] ?? null,
  };
}
