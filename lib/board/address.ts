import type { Level } from '@/lib/org-units/org-unit';
import type { Choice } from './types';

/** Levels that have a page of their own. */
export function pageOf(level: Level, uid: string): string | null {
  if (level === 'country') return '/';
  if (level === 'region') return `/regions/${encodeURIComponent(uid)}`;
  if (level === 'district') return `/districts/${encodeURIComponent(uid)}`;
  return null;
}

/** The address of a view. Names of parameters are public and fixed; the level is left out where it is the page's own. */
export function boardAddress(path: string, choice: Partial<Choice>): string {
  const query = new URLSearchParams();
  if (choice.indicator !== undefined) query.set('indicateur', choice.indicator);
  if (choice.period !== undefined) query.set('periode', choice.period);
  if (choice.level === 'district' && path === '/') query.set('niveau', choice.level);
  if (choice.place !== undefined && choice.place !== null) query.set('lieu', choice.place);
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** The address of the figures behind a view, as a file. */
export function csvAddress(choice: Choice, parent: string | null): string {
  const query = new URLSearchParams({
    indicator: choice.indicator,
    period: choice.period,
    level: choice.level,
  });
  if (parent !== null) query.set('parent', parent);
  return `/api/v1/values.csv?${query.toString()}`;
}
