'use client';

import { useEffect, useState } from 'react';
import { askSuggestions, type Answer } from './read-answer';

/** Waits for a pause in the typing: a line of 3G carries no request a letter. */
const PAUSE_MS = 150;

export type Suggestions = { readonly query: string; readonly answer: Answer | null };

/** Suggestions for what is typed; `null` until the first answer, and for an empty field. Only the last question counts. */
export function useSuggestions(query: string): Suggestions | null {
  const [latest, setLatest] = useState<Suggestions | null>(null);
  useEffect(() => {
    if (query === '') return undefined;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      askSuggestions(query, abort.signal)
        .catch(() => null)
        .then((answer) => {
          if (!abort.signal.aborted) setLatest({ query, answer });
        })
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query]);
  return query === '' ? null : latest;
}
