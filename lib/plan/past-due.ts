import type { MonthIndex } from '@/lib/periods/period';
import type { Target } from '@/lib/profile/types';
import { dueMonth } from './expected';

/**
 * The December in which a target's last milestone was due, where that has passed at a month: it is then judged as it stood in that
 * December, whatever became of it since. `null` where it is not yet due, is due in that very month, or is not.
 */
export function pastDueMonth(final: Target | undefined, month: MonthIndex): MonthIndex | null {
  if (!final) return null;
  const due = dueMonth(final.year);
  return due < month ? due : null;
}
