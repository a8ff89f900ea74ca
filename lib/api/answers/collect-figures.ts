import { computeFigure } from '@/lib/indicators/figure';
import { statusOf } from '@/lib/indicators/status';
import type { Figure, IndicatorDefinition } from '@/lib/indicators/types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import { lastMonth, type Period } from '@/lib/periods/period';
import { expectAt } from '@/lib/plan/expect-at';
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
  const stored = new Map(request.stored.map((row) => [`${row.orgUnit} ${row.period}`, row]));
  const followed = new Set(followedIndicators(context.profile).map(({ id }) => id));
  return request.indicators.flatMap((definition) =>
    request.periods.flatMap((period) =>
      request.units.map((unit) => {
        const isApplicable = followed.has(definition.id) && (unit.level === 'country' || unit.programme);
        const place = { indicator: definition.id, orgUnit: unit.uid, period: period.id };
        const row = isApplicable
          ? computeRow(context, definition, unit, period, stored.get(`${unit.uid} ${period.id}`))
          : NOT_APPLICABLE;
        return { definition, unit, period, row: { ...place, ...row } };
      }),
    ),
  );
}

type Computed = Omit<FigureAnswerRow, 'indicator' | 'orgUnit' | 'period'>;

const BLANK = {
  value: null,
  numerator: null,
  denominator: null,
  coverage: null,
  monthsUsed: 0,
  partial: false,
} as const;

const NEVER_PULLED: Figure = { state: 'no-data', ...BLANK };
const NOT_APPLICABLE: Computed = {
  state: 'not-applicable',
  ...BLANK,
  target: null,
  expected: null,
  status: null,
};

function computeRow(
  { profile }: DataContext,
  definition: IndicatorDefinition,
  unit: OrgUnit,
  period: Period,
  stored: FigureRow | undefined,
): Computed {
  // No row at all: the period lies outside the months that were pulled.
  const figure = stored
    ? computeFigure(definition, stored.figures.get(definition.id), stored.expected, profile.coverageThreshold)
    : NEVER_PULLED;
  const due = expectAt(profile.plans, definition.id, lastMonth(period), unit);
  const expected = due?.expected ?? null;
  return {
    ...figure,
    target: due?.target ?? null,
    expected,
    status: statusOf(definition, figure.value, expected),
  };
}
