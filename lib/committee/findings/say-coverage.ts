import { sayShare } from '@/lib/board/words';
import { fill } from '@/lib/i18n/messages/fill';
import type { Figure } from '@/lib/indicators/types';
import type { Voice } from './voice';

type Covered = Pick<Figure, 'partial' | 'coverage'>;

/** Says first that a statement rests on partial data: `sur données partielles (67 %), …`; as it is where it does not. */
export function sayPartialFirst(voice: Voice, { partial, coverage }: Covered, rest: string): string {
  if (!partial) return rest;
  const { partialFirst, partialFirstUnknown } = voice.words;
  if (coverage === null) return fill(partialFirstUnknown, { rest });
  return fill(partialFirst, { rest, share: sayShare(voice, coverage) });
}

/** The same after a value in a list: `39,6 % sur données partielles (67 %)`. */
export function sayPartialAfter(voice: Voice, { partial, coverage }: Covered, text: string): string {
  if (!partial) return text;
  const { partialAfter, partialAfterUnknown } = voice.words;
  if (coverage === null) return fill(partialAfterUnknown, { text });
  return fill(partialAfter, { text, share: sayShare(voice, coverage) });
}
