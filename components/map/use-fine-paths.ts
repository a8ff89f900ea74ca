import { useEffect, useState } from 'react';
import type { MapDrawing } from './types';

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Finer outlines for a drawing, once an address is given; empty before, and for good when they cannot be had:
 * the coarse ones are still true.
 */
export function useFinePaths(address: string | null, drawing: MapDrawing): ReadonlyMap<string, string> {
  const [loaded, setLoaded] = useState<{
    readonly of: MapDrawing;
    readonly paths: ReadonlyMap<string, string>;
  } | null>(null);
  const isLoaded = loaded?.of === drawing;

  useEffect(() => {
    if (address === null || isLoaded) return;
    const controller = new AbortController();
    const fetchPaths = async (): Promise<ReadonlyMap<string, string>> => {
      const { fetchFinePaths } = await import('./fine-outlines');
      return fetchFinePaths(address, drawing, controller.signal);
    };
    fetchPaths().then(
      (paths) => setLoaded({ of: drawing, paths }),
      () => {
        if (!controller.signal.aborted) setLoaded({ of: drawing, paths: NONE });
      },
    );
    return () => controller.abort();
  }, [address, drawing, isLoaded]);

  return isLoaded ? loaded.paths : NONE;
}
