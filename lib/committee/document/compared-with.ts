import type { Theme } from '@/lib/indicators/types';
import type { Period } from '@/lib/periods/period';

/** Themes that follow the season: the rains bring malaria, and empty the shelves. */
const SEASONAL: readonly Theme[] = ['stock', 'care'];

/**
 * What a figure of a period is compared with: the period of the note before, or the same period one year before. The latter where
 * there is no note before, where its period is of another length or no earlier, and for what follows the season, of another season.
 */
export function comparedWith(theme: Theme, period: Period, before: Period | null): 'note' | 'year' {
  if (before === null || before.length !== period.length || before.start >= period.start) return 'year';
  const sameSeason = (period.start - before.start) % 12 === 0;
  return SEASONAL.includes(theme) && !sameSeason ? 'year' : 'note';
}
