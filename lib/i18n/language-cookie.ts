import { ownPath } from '@/lib/navigation/own-path';

export const LANGUAGE_COOKIE = 'langue';

/** Where to go after the language was switched: a path of this site, never another origin; anything else becomes the map. */
export function safeReturn(path: string | null): string {
  return ownPath(path);
}
