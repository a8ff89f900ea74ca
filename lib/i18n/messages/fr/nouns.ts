import type { GapNoun } from '@/lib/indicators/types';
import type { Forms } from '../forms';

/** In which people or things a gap is counted. */
export const nouns: Record<GapNoun, Forms> = {
  chw: { one: '{count} ASC', other: '{count} ASC' },
  people: { one: '{count} personne', other: '{count} personnes' },
  supervisors: { one: '{count} superviseur', other: '{count} superviseurs' },
  reports: { one: '{count} rapport', other: '{count} rapports' },
  meetings: { one: '{count} réunion', other: '{count} réunions' },
  accounts: { one: '{count} compte', other: '{count} comptes' },
  households: { one: '{count} ménage', other: '{count} ménages' },
  visits: { one: '{count} visite', other: '{count} visites' },
  children: { one: '{count} enfant', other: '{count} enfants' },
  chwMonths: { one: '{count} ASC-mois', other: '{count} ASC-mois' },
};
