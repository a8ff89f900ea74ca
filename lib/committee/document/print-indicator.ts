import { boardIndicators } from '@/lib/board/board-indicators';
import type { Localized } from '@/lib/i18n/language';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { PrintedIndicator } from '../brief-types';

/** An indicator with its texts and formula in both languages, as a note keeps it whatever becomes of the catalogue. */
export function printIndicator(definition: IndicatorDefinition): PrintedIndicator {
  const { id, label, short, unit, decimals, direction, band, gap, origin } = definition;
  const { howToRead, notToRead } = definition;
  return {
    ...{ id, label, short, unit, decimals, direction, origin, howToRead, notToRead },
    ...(band ? { band } : {}),
    gapNoun: gap.noun,
    definition: definition.definition,
    formula: { fr: sayFormula(definition, 'fr'), en: sayFormula(definition, 'en') },
  };
}

function sayFormula(definition: IndicatorDefinition, language: keyof Localized): string {
  return boardIndicators([definition], language)[0]?.calculation ?? '';
}
