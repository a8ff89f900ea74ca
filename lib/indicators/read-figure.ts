import { computeFigure } from './figure';
import type { Snapshot, SnapshotColumn } from './snapshot-types';
import { changeOf, judgeFigure } from './status';
import type { Figure, IndicatorDefinition, Status, StoredFigure } from './types';

/** Both the definition and its compact view fit. */
export type FigureRule = Pick<IndicatorDefinition, 'id' | 'factor' | 'direction' | 'band' | 'tolerance'>;

/** A figure of a snapshot with what it is compared with. */
export interface ReadFigure extends Figure {
  readonly expected: number | null;
  readonly target: number | null;
  /** `false` is "à valider"; `null` without target. */
  readonly validated: boolean | null;
  readonly status: Status | null;
  /** Against the same period a year before, in the indicator's unit; `null` when it is withheld or unknown. */
  readonly change: number | null;
  /** The figure a year before; `null` when nothing is known of it. */
  readonly previous: Figure | null;
}

/**
 * Reads one figure out of a snapshot.
 *
 * The change is withheld when either period is partial, and while the period is unfinished: some months of a year do not compare
 * with a whole one.
 *
 * @param position of the org unit in `snapshot.orgUnits`; 0 is the country.
 * @param threshold fraction 0..1 under which a value is partial: the profile's.
 * @returns `undefined` for an indicator that is not tracked or a position that is not there.
 */
export function readFigure(
  snapshot: Snapshot,
  rule: FigureRule,
  position: number,
  threshold: number,
): ReadFigure | undefined {
  const column = snapshot.indicators[rule.id];
  if (!column || position < 0 || position >= snapshot.orgUnits.length) return undefined;
  const expectation = { unitMonths: snapshot.expectedUnitMonths[position] ?? 0, units: 0 };
  const figure = computeFigure(rule, storedAt(column, position, column.monthsUsed), expectation, threshold);
  const before = { unitMonths: snapshot.previousExpectedUnitMonths[position] ?? 0, units: 0 };
  const previous = column.previous
    ? computeFigure(rule, storedAt(column.previous, position), before, threshold)
    : null;
  const expected = pick(column.expected, position);
  const isWhole = snapshot.monthsElapsed >= snapshot.monthsInPeriod;
  // Written out: a page reads some thousands of figures, and spreading them took most of that time.
  return {
    state: figure.state,
    value: figure.value,
    numerator: figure.numerator,
    denominator: figure.denominator,
    coverage: figure.coverage,
    monthsUsed: figure.monthsUsed,
    partial: figure.partial,
    expected,
    target: pick(column.target, position),
    validated: column.validated,
    status: judgeFigure(rule, figure, expected),
    change: previous && isWhole ? changeOf(figure, previous) : null,
    previous,
  };
}

function storedAt(
  column: Pick<SnapshotColumn, 'numerator' | 'unitMonths'> & { denominator?: readonly (number | null)[] },
  position: number,
  monthsUsed?: readonly number[],
): StoredFigure {
  return {
    numerator: column.numerator[position] ?? null,
    denominator: column.denominator?.[position] ?? null,
    unitMonths: column.unitMonths[position] ?? 0,
    units: 0,
    months: monthsUsed?.[position] ?? 0,
  };
}

function pick(values: number | null | readonly (number | null)[], position: number): number | null {
  return typeof values === 'number' || values === null ? values : (values[position] ?? null);
}
