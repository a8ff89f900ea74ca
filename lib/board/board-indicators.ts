import { fill } from '@/lib/i18n/messages/fill';
import { messagesIn } from '@/lib/i18n/messages';
import type { Language } from '@/lib/i18n/language';
import { INDICATORS } from '@/lib/indicators/catalogue';
import { trackedIndicators } from '@/lib/indicators/roll-up';
import { viewOf } from '@/lib/indicators/snapshot';
import { isMeasure } from '@/lib/indicators/measures';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { CountryProfile } from '@/lib/profile/types';
import type { BoardIndicator } from './types';

/** The indicators whose measures the profile maps, in the catalogue's order. */
export function trackedBy(profile: CountryProfile): IndicatorDefinition[] {
  return trackedIndicators(INDICATORS, Object.keys(profile.source.measures).filter(isMeasure));
}

/** What the browser needs of some indicators, in one language. */
export function boardIndicators(
  definitions: readonly IndicatorDefinition[],
  language: Language,
): BoardIndicator[] {
  const { measures } = messagesIn(language);
  return definitions.map((definition) => ({
    ...viewOf(definition, language),
    definition: definition.definition[language],
    calculation: sayCalculation(definition, language),
    numeratorName: measures[definition.numerator.measure],
    denominatorName: definition.denominator ? measures[definition.denominator.measure] : null,
  }));
}

function sayCalculation({ numerator, denominator }: IndicatorDefinition, language: Language): string {
  const { board, measures } = messagesIn(language);
  return denominator
    ? fill(board.calculation, {
        numerator: measures[numerator.measure],
        denominator: measures[denominator.measure],
      })
    : fill(board.calculationCount, { numerator: measures[numerator.measure] });
}
