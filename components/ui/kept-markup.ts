import { Kept } from '@/lib/board/kept';

/** Characters kept in all, of two bytes at most: some hundred pages. */
const MOST = 16_000_000;
/** What an address brings is part of a key: one that somebody has blown up is not worth its place. */
const LONGEST_KEY = 2000;

/** Bounded for all copies of this module together: the framework may bundle it more than once in a process. */
const holder: typeof globalThis & { tableauSecMarkup?: Kept<string> } = globalThis;
const kept = (holder.tableauSecMarkup ??= new Kept<string>(MOST, (html) => html.length));

/**
 * Markup that was rendered for the same, or is rendered now.
 * @param under all that it comes from; without, nothing is kept.
 */
export async function keepMarkup(under: string | undefined, render: () => string): Promise<string> {
  // A component or word that is being worked on is in no key.
  const isWorkedOn = process.env.NODE_ENV === 'development';
  if (under === undefined || under.length > LONGEST_KEY || isWorkedOn) return render();
  return kept.get(under, () => Promise.resolve().then(render));
}
