import type { Language } from '@/lib/i18n/language';
import type { GapNoun, IndicatorDefinition } from './types';

/**
 * What the browser needs of an indicator, in one language: rules and two names, none of the long texts. It stands in for the
 * definition wherever a figure is read, judged or written.
 */
export interface IndicatorView extends Pick<
  IndicatorDefinition,
  'id' | 'theme' | 'factor' | 'unit' | 'decimals' | 'direction' | 'tolerance' | 'cuts'
> {
  readonly band?: readonly [number, number];
  readonly gap: { readonly side: 'numerator' | 'denominator'; readonly noun: GapNoun };
  readonly hasDenominator: boolean;
  readonly label: string;
  readonly short: string;
}

/** The compact view of a definition. Server only in effect: it is where the texts are left behind. */
export function viewOf(definition: IndicatorDefinition, language: Language): IndicatorView {
  const { id, theme, factor, unit, decimals, direction, band, tolerance, gap, cuts, denominator } =
    definition;
  return {
    id,
    theme,
    factor,
    unit,
    decimals,
    direction,
    ...(band ? { band } : {}),
    tolerance,
    gap,
    cuts,
    hasDenominator: denominator !== undefined,
    label: definition.label[language],
    short: definition.short[language],
  };
}
