import type { Expectation, Figure, IndicatorDefinition, StoredFigure } from './types';

/** Shares are compared with this slack, so that 0.8 of ten areas is eight areas. */
const SLACK = 1e-9;

/**
 * Computes an indicator from its stored terms.
 *
 * `not-applicable`: nothing is expected there (outside the programme, not open then) and nothing came, or the denominator is zero.
 * `no-data`: no unit had the value. Zero is a value. What came without being expected is a value too, without coverage, so that
 * a place's terms are the sum of its parts'.
 *
 * @param definition anything that carries the factor: the definition, or its compact view.
 * @param threshold fraction 0..1 of the expected unit-months under which a value is `partial`.
 * @returns the value at full precision, in the indicator's unit: factor × numerator ÷ denominator.
 */
export function computeFigure(
  definition: Pick<IndicatorDefinition, 'factor'>,
  stored: StoredFigure | null | undefined,
  expectation: Expectation,
  threshold: number,
): Figure {
  const expected = expectation.unitMonths;
  const coverage = expected === 0 ? null : (stored?.unitMonths ?? 0) / expected;
  if (!stored || stored.numerator === null) {
    return blank(coverage === null ? 'not-applicable' : 'no-data', coverage);
  }
  const { numerator, denominator } = stored;
  // Written out field by field: a page computes some thousands, and spreading them took most of that time.
  return {
    state: denominator === 0 ? 'not-applicable' : 'value',
    value: denominator === 0 ? null : (definition.factor * numerator) / (denominator ?? 1),
    numerator,
    denominator,
    coverage,
    monthsUsed: stored.months,
    partial: denominator !== 0 && coverage !== null && coverage < threshold - SLACK,
  };
}

function blank(state: 'no-data' | 'not-applicable', coverage: number | null): Figure {
  return { state, value: null, numerator: null, denominator: null, coverage, monthsUsed: 0, partial: false };
}
