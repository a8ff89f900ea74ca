'use client';

import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { boardAddress } from '@/lib/board/address';
import { isPulled } from '@/lib/board/read-query';
import type { BoardFrame, Choice } from '@/lib/board/types';

const CHANGED = 'tableau:address';

function subscribe(notify: () => void): () => void {
  window.addEventListener('popstate', notify);
  window.addEventListener(CHANGED, notify);
  return () => {
    window.removeEventListener('popstate', notify);
    window.removeEventListener(CHANGED, notify);
  };
}

/** What an address chooses; where it leaves a part open, or names what this page does not have, the page's own choice holds. */
function readAddress(search: string, frame: BoardFrame, own: Choice): Choice {
  const query = new URLSearchParams(search);
  const [indicator, period, place] = ['indicateur', 'periode', 'lieu'].map((name) => query.get(name));
  return {
    indicator: frame.indicators.find(({ id }) => id === indicator)?.id ?? own.indicator,
    period: period && isPulled(period, frame) ? period : own.period,
    level: own.level,
    place: frame.places.find(({ uid }) => uid === place)?.uid ?? own.place,
  };
}

/** What is chosen. The address is its only place, so that any view can be sent and the back button works. */
export function useChoice(
  frame: BoardFrame,
  own: Choice,
): readonly [Choice, (change: Partial<Choice>) => void] {
  const search = useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => null,
  );
  const choice = useMemo(
    () => (search === null ? own : readAddress(search, frame, own)),
    [search, frame, own],
  );
  const change = useCallback(
    (part: Partial<Choice>) => {
      window.history.pushState(null, '', boardAddress(frame.path, { ...choice, ...part }));
      window.dispatchEvent(new Event(CHANGED));
    },
    [choice, frame.path],
  );
  return [choice, change];
}
