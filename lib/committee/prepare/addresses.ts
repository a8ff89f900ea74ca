import type { Meeting } from '../types';

/** The page of a meeting's note: its last published edition, or another (`?edition=N`). */
export function noteAddress({ id }: Pick<Meeting, 'id'>): string {
  return `/reunions/${encodeURIComponent(id)}/note`;
}

/** Where a secretary composes it. */
export function prepareAddress(meeting: Pick<Meeting, 'id'>): string {
  return `${noteAddress(meeting)}/preparer`;
}
