import { computeFigure } from '@/lib/indicators/figure';
import { judgeFigure } from '@/lib/indicators/status';
import type { Figure, IndicatorDefinition } from '@/lib/indicators/types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { Period } from '@/lib/periods/period';
import { dueMonthOf, expectAt } from '@/lib/plan/expect-at';
import type { ExpectedValue } from '@/lib/plan/expected';
import type { FigureRow } from '@/lib/store/types';
import type { DataContext } from '../open-context';
import type { FigureAnswerRow } from '../schemas/figures';
import { followedIndicators } from './find-indicators';

/** One figure with what it is about, for answers that write names beside it. */
export interface FigureLine {
  readonly definition: IndicatorDefinition;
  readonly unit: OrgUnit;
  readonly period: Period;
  readonly row: FigureAnswerRow;
}

export interface FigureRequest {
  readonly indicators: readonly IndicatorDefinition[];
  readonly periods: readonly Period[];
  readonly units: readonly OrgUnit[];
  /** What is stored of these units and periods, in any order. */
  readonly stored: readonly FigureRow[];
}

/** Computes every figure asked for, by indicator, then period, then unit; each is there, with its state. */
export function collectFigures(context: DataContext, request: FigureRequest): FigureLine[] {
  const stored = indexRows(request.stored);
  const followed = new Set(followedIndicators(context.profile).map(({ id }) => id));
  return request.indicators.flatMap((definition) =>
    request.periods.flatMap((period) => {
      const rows = stored.get(period.id);
      const dueOf = rememberDue(context, definition, period);
      return request.units.map((unit) => {
        const isApplicable = followed.has(definition.id) && (unit.level === 'country' || unit.programme);
        const figure = isApplicable ? readFigure(context, definition, rows?.get(unit.uid)) : NOT_APPLICABLE;
        const row = writeRow(definition, unit, period, figure, isApplicable ? dueOf(unit) : null);
        return { definition, unit, period, row };
      });
    }),
  );
}

function indexRows(rows: readonly FigureRow[]): ReadonlyMap<string, ReadonlyMap<string, FigureRow>> {
  const byPeriod = new Map<string, Map<string, FigureRow>>();
  for (const row of rows) {
    const units = byPeriod.get(row.period) ?? new Map<string, FigureRow>();
    byPeriod.set(row.period, units.set(row.orgUnit, row));
  }
  return byPeriod;
}

/** What is expected depends on the unit's level and region only: found once for each, not for each of a thousand areas. */
function rememberDue({ plans, release }: DataContext, definition: IndicatorDefinition, period: Period) {
  const month = dueMonthOf(period, release.lastMonth);
  const known = new Map<string, ExpectedValue | null>();
  return (unit: OrgUnit): ExpectedValue | null => {
    const key = `${unit.level} ${unit.region ?? ''}`;
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const due = expectAt(plans, definition.id, month, unit);
    known.set(key, due);
    return due;
  };
}

const BLANK = {
  value: null,
  numerator: null,
  denominator: null,
  coverage: null,
  monthsUsed: 0,
  partial: false,
} as const;

/** No row at all: the period lies outside the months that were pulled. */
const NEVER_PULLED: Figure = { state: 'no-data', ...BLANK };
const NOT_APPLICABLE: Figure = { state: 'not-applicable', ...BLANK };

function readFigure(
  { profile }: DataContext,
  definition: IndicatorDefinition,
  row: FigureRow | undefined,
): Figure {
  if (row === undefined) return NEVER_PULLED;
  return computeFigure(definition, row.figures.get(definition.id), row.expected, profile.coverageThreshold);
}

function writeRow(
  definition: IndicatorDefinition,
  unit: OrgUnit,
  period: Period,
  figure: Figure,
  due: ExpectedValue | null,
): FigureAnswerRow {
  const expected = due?.expected ?? null;
  return {
    indicator: definition.id,
    orgUnit: unit.uid,
    period: period.id,
    state: figure.state,
    value: figure.value,
    numerator: figure.numerator,
    denominator: figure.denominator,
    coverage: figure.coverage,
    monthsUsed: figure.monthsUsed,
    target: due?.target ?? null,
    targetValidated: due?.validated ?? null,
    expected,
    status: judgeFigure(definition, figure, expected),
    partial: figure.partial,
  };
}
