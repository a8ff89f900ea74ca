import { INDICATORS, indicatorById } from '@/lib/indicators/catalogue';
import { isMeasure } from '@/lib/indicators/measures';
import { trackedIndicators } from '@/lib/indicators/roll-up';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import type { CountryProfile } from '@/lib/profile/types';
import { ProblemError } from '../problem';

/** @throws ProblemError 404 `unknown-indicator`. One that the country does not follow is known. */
export function findIndicator(id: string): IndicatorDefinition {
  const definition = indicatorById(id);
  if (definition !== undefined) return definition;
  throw new ProblemError(
    'unknown-indicator',
    {
      fr: `L’indicateur «\u202f${id}\u202f» n’existe pas. /api/v1/indicators donne ceux du catalogue.`,
      en: `There is no indicator "${id}". /api/v1/indicators gives those of the catalogue.`,
    },
    { parameter: 'indicator' },
  );
}

/** The indicators whose measures the country's profile maps, in the order of the catalogue. */
export function followedIndicators(profile: CountryProfile): readonly IndicatorDefinition[] {
  return trackedIndicators(INDICATORS, Object.keys(profile.source.measures).filter(isMeasure));
}
