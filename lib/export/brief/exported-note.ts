import type { Brief } from '@/lib/committee/brief-types';
import type { LoadedNote } from '@/lib/committee/load-note';

/** What of a note its files are made of. */
export interface ExportedNote extends Pick<LoadedNote, 'document' | 'extractOf'> {
  readonly brief: Pick<Brief, 'state'>;
}

/** A draft's figures are those of the day, and its files say that it is one. */
export function isDraft({ state }: Pick<Brief, 'state'>): boolean {
  return state === 'draft';
}
