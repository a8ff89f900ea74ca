import { computeFigure } from '@/lib/indicators/figure';
import type { Figure, IndicatorDefinition, StoredFigure } from '@/lib/indicators/types';
import type { FigureRow } from '@/lib/store/types';

/** The figure of several places together, in one period: of one alone, its own. No rows: no data. */
export function addUp(
  rows: readonly FigureRow[],
  definition: IndicatorDefinition,
  threshold: number,
): Figure {
  const expected = rows.reduce((sum, row) => sum + row.expected.unitMonths, 0);
  const stored = rows.flatMap((row) => row.figures.get(definition.id) ?? []);
  const sum = (read: (one: StoredFigure) => number | null) => {
    const known = stored.flatMap((one) => read(one) ?? []);
    return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
  };
  const whole: StoredFigure = {
    numerator: sum(({ numerator }) => numerator),
    denominator: sum(({ denominator }) => denominator),
    unitMonths: sum(({ unitMonths }) => unitMonths) ?? 0,
    units: sum(({ units }) => units) ?? 0,
    months: 1,
  };
  return computeFigure(definition, whole, { unitMonths: expected, units: 0 }, threshold);
}
