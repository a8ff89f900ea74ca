'use client';

import { useCallback, useEffect, useState } from 'react';
import { boardAddress } from '@/lib/board/address';
import type { Choice } from '@/lib/board/types';

/** Where an address leaves a part open, the page's own choice holds. */
function readAddress(fallback: Choice): Choice {
  const query = new URLSearchParams(window.location.search);
  return {
    indicator: query.get('indicateur') ?? fallback.indicator,
    period: query.get('periode') ?? fallback.period,
    level: fallback.level,
    place: query.get('lieu') ?? fallback.place,
  };
}

/** What is chosen. It stands in the address, so that any view can be sent, and the back button works. */
export function useChoice(
  path: string,
  initial: Choice,
): readonly [Choice, (change: Partial<Choice>) => void] {
  const [choice, setChoice] = useState(initial);
  useEffect(() => {
    const goBack = () => setChoice(readAddress(initial));
    window.addEventListener('popstate', goBack);
    return () => window.removeEventListener('popstate', goBack);
  }, [initial]);
  const change = useCallback(
    (part: Partial<Choice>) => {
      const next = { ...choice, ...part };
      setChoice(next);
      window.history.pushState(null, '', boardAddress(path, next));
    },
    [choice, path],
  );
  return [choice, change];
}
