'use client';

import { useCallback, useEffect, useRef } from 'react';

/** A function that never changes and always does what the latest one does, so that memoised parts are left alone. */
export function useLatest<Argument>(action: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(action);
  useEffect(() => {
    latest.current = action;
  });
  return useCallback((argument: Argument) => latest.current(argument), []);
}
