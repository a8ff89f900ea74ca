'use client';

import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** `false` on the server and until the browser has taken over. */
export function useMounted(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
