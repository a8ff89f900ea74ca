import { INDICATORS } from '@/lib/indicators/catalogue';
import type { BaseContext } from '../open-context';
import type { DeepReadonly } from '../operations/operation';
import type { IndicatorAnswer } from '../schemas/indicators';
import { followedIndicators } from './find-indicators';

/** The catalogue, with what this country follows of it. */
export function listIndicators({ profile }: BaseContext): DeepReadonly<IndicatorAnswer>[] {
  const followed = new Set(followedIndicators(profile).map(({ id }) => id));
  return INDICATORS.map((definition) => ({
    id: definition.id,
    theme: definition.theme,
    tracked: followed.has(definition.id),
    label: definition.label,
    short: definition.short,
    unit: definition.unit,
    decimals: definition.decimals,
    factor: definition.factor,
    numerator: definition.numerator,
    denominator: definition.denominator ?? null,
    direction: definition.direction,
    band: definition.band ?? null,
    tolerance: definition.tolerance,
    definition: definition.definition,
    howToRead: definition.howToRead,
    notToRead: definition.notToRead,
    origin: definition.origin,
  }));
}
