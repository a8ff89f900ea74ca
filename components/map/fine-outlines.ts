import { projectionOf } from '@/lib/geography/mercator';
import { polygonsOf } from '@/lib/geography/outlines';
import { ringsToPath } from '@/lib/geography/path-data';
import { decodeOutlines, isUnitTopology } from '@/lib/geography/unit-topology';
import type { MapDrawing } from './types';

/** Digits after the point of a path that may be shown sixteen times larger. */
const DECIMALS = 2;

/**
 * Fetches the outlines of both levels and projects them into the drawing: path data keyed by uid. A level that is
 * not to be had is absent, and the drawing keeps its own.
 */
export async function fetchFinePaths(
  address: string,
  drawing: MapDrawing,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string>> {
  const levels = drawing.regions.length > 0 ? ['region', 'district'] : ['region'];
  const { project } = projectionOf(drawing);
  const parts = await Promise.all(levels.map((level) => fetchLevel(`${address}?level=${level}`, signal)));
  return new Map(
    parts
      .flat()
      .map(
        ({ uid, geometry }) => [uid, ringsToPath(polygonsOf(geometry).flat(), project, DECIMALS)] as const,
      ),
  );
}

async function fetchLevel(address: string, signal: AbortSignal): Promise<ReturnType<typeof decodeOutlines>> {
  const response = await fetch(address, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) return [];
  const value: unknown = await response.json();
  return isUnitTopology(value) ? decodeOutlines(value) : [];
}
