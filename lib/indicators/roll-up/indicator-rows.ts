import type { FactCube } from '../fact-cube';
import type { MeasureId } from '../measures';
import type { IndicatorDefinition } from '../types';
import type { IndicatorRows } from './count-unit';

/** The cube's rows that one indicator reads, January to December. Throws when the cube lacks the measure. */
export function readRows(
  definition: IndicatorDefinition,
  cube: FactCube,
  absentIsZero: ReadonlySet<MeasureId>,
): IndicatorRows {
  const { numerator, denominator } = definition;
  return {
    numerator: readMeasure(definition.id, numerator.measure, cube),
    denominator: denominator ? readMeasure(definition.id, denominator.measure, cube) : null,
    numeratorOver: numerator.over,
    denominatorOver: denominator?.over ?? numerator.over,
    // Without another term nothing says that the unit reported, so an absent value stays missing.
    numeratorZero: denominator !== undefined && absentIsZero.has(numerator.measure),
    denominatorZero: denominator !== undefined && absentIsZero.has(denominator.measure),
  };
}

function readMeasure(indicator: string, measure: MeasureId, cube: FactCube): Float64Array[] {
  return Array.from({ length: cube.months }, (_, offset) => {
    const row = cube.row(measure, cube.firstMonth + offset);
    if (!row) {
      throw new Error(
        `Indicator ${indicator} needs the measure ${measure}, which the cube lacks: see trackedIndicators.`,
      );
    }
    return row;
  });
}
