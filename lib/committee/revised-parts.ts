import { formatValue } from '@/lib/i18n/format';
import type { BriefDocument, RevisedFigure } from './brief-types';

/** What of a note was revised, in two parts that are never counted together. */
export interface RevisedParts {
  /** What stands in the note and would be printed otherwise now: these alone are its revised figures. */
  readonly printed: readonly RevisedFigure[];
  /** What does not stand in it itself: printed changes were counted from these. */
  readonly bases: readonly RevisedFigure[];
}

/**
 * The one rule of what is said and counted as revised, on the page, on paper, in sentences and in files. A value that differs only
 * beyond its printed decimals is in neither part.
 * @param indicators as the note keeps them; values of others are compared in full.
 */
export function partRevised(
  indicators: BriefDocument['indicators'],
  revised: readonly RevisedFigure[],
): RevisedParts {
  const others = revised.filter((one) => isPrintedOtherwise(indicators, one));
  return {
    printed: others.filter(({ compared }) => !compared),
    bases: others.filter(({ compared }) => compared),
  };
}

/** Numbers round alike in every language. */
function isPrintedOtherwise(
  indicators: BriefDocument['indicators'],
  { indicator: id, printed, now }: RevisedFigure,
): boolean {
  const indicator = indicators[id];
  if (!indicator || printed === null || now === null) return printed !== now;
  return formatValue(printed, indicator, 'fr') !== formatValue(now, indicator, 'fr');
}
