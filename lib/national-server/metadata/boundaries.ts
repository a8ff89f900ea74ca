import { z } from 'zod';
import { narrow } from '../http/narrow';
import type { Received } from '../http/requester';
import type { Result, SourceBoundary } from '../types';
import { readGeometry } from './geometry';

const Wire = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      id: z.string().nullish(),
      // The level is a string in DHIS2.
      properties: z.object({ level: z.union([z.string(), z.number()]).nullish() }).nullish(),
      geometry: z.unknown(),
    }),
  ),
});

/** Outlines of one level out of `organisationUnits.geojson`. Units without a usable outline are absent. */
export function readBoundaries(
  received: Result<Received>,
  levelNumber: number,
): Result<readonly SourceBoundary[]> {
  const wire = narrow(received, Wire);
  if (!wire.ok) return wire;
  const boundaries = wire.value.features.flatMap((feature): SourceBoundary[] => {
    const level = Number(feature.properties?.level ?? levelNumber);
    const geometry = readGeometry(feature.geometry);
    if (!feature.id || !geometry || level !== levelNumber) return [];
    return [{ uid: feature.id, levelNumber, geometry }];
  });
  return { ok: true, value: boundaries };
}
