import { MEASURES, type MeasureId } from '@/lib/indicators/measures';
import type { CountryProfile } from '@/lib/profile/types';

/** The measures that a profile maps to something, in the catalogue's order. */
export function mappedIn({ source }: CountryProfile): MeasureId[] {
  return MEASURES.filter((measure) => source.measures[measure] !== undefined);
}
