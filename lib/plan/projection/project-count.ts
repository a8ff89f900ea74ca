import type { IndicatorDefinition } from '@/lib/indicators/types';
import { outgrowsUnit, projectIndicator, type MonthlyValue, type ProjectionInput } from './project-indicator';
import type { Projection } from './projection-types';

type Measured = Pick<IndicatorDefinition, 'numerator'>;
type Share = Pick<IndicatorDefinition, 'id' | 'unit' | 'numerator' | 'denominator' | 'direction'>;

/**
 * Carries a count on as `projectIndicator` does, unless it is part of something else that it would outgrow: accounts of CHWs
 * cannot be more than there are CHWs. It would where the share that they make runs past 100 % by the plan's end.
 *
 * @param shares tracked indicators: those whose numerator the count is.
 * @param readShare the months of such a share for the same place.
 */
export function projectCount(
  input: ProjectionInput,
  count: Measured,
  shares: readonly Share[],
  readShare: (id: string) => readonly MonthlyValue[],
): Projection {
  const projection = projectIndicator(input);
  if (projection.kind === 'refused') return projection;
  const limit = shares
    .filter((share) => isShareOf(share, count))
    .find((share) => {
      const { direction, unit } = share;
      return outgrowsUnit({ ...input, points: readShare(share.id), direction, unit, target: null });
    });
  return limit?.denominator
    ? { kind: 'refused', because: 'limit', limitedBy: limit.denominator.measure }
    : projection;
}

function isShareOf({ unit, numerator, denominator }: Share, count: Measured): boolean {
  return (
    unit === 'percent' &&
    denominator !== undefined &&
    numerator.measure === count.numerator.measure &&
    numerator.over === count.numerator.over
  );
}
