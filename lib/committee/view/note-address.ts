import type { Brief } from '../brief-types';

/** The page of a meeting's latest note. */
export function noteAddress(meeting: string): string {
  return `/reunions/${encodeURIComponent(meeting)}/note`;
}

/** The page of one edition, which stays when a later one comes; of a draft, the page of the draft. */
export function editionAddress({
  meeting,
  edition,
  state,
}: Pick<Brief, 'meeting' | 'edition' | 'state'>): string {
  return `${noteAddress(meeting)}${state === 'draft' ? '?brouillon=1' : `?edition=${edition}`}`;
}

/** What an address asks for: `?brouillon=1`, `?edition=2`, else the latest; an edition that is no number is none. */
export function readEdition(
  brouillon: string | undefined,
  edition: string | undefined,
): number | 'latest' | 'draft' {
  if (brouillon === '1') return 'draft';
  if (edition === undefined || edition === '') return 'latest';
  return /^\d{1,4}$/.test(edition) ? Number(edition) : 0;
}
