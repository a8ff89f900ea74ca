import 'server-only';
import { createHash } from 'node:crypto';
import { OUTLINE_LEVELS } from '@/lib/geography/outlines';
import { prepareBoundaries } from '@/lib/geography/prepare-boundaries';
import type { NationalServer, SourceBoundary } from '@/lib/national-server/types';
import type { CountryProfile } from '@/lib/profile/types';
import { readBoundaries, writeBoundaries } from '@/lib/store/queries/boundaries';
import { readMeta, writeMeta } from '@/lib/store/queries/meta';
import type { Store, StoredBoundaries } from '@/lib/store/types';
import type { PullFailure } from '../types';

const RECEIVED = 'boundaries.received';

export interface FetchedBoundaries {
  readonly changed: readonly StoredBoundaries[];
  /** Hash of what the server gave, so that the same outlines are not simplified every night. */
  readonly received: string;
}

/**
 * Outlines of the regions and districts, when the server's have changed; those imported from a file are left alone.
 * Outlines that cannot be had do not stop a pull: the failure is given back, and the stored ones stay.
 */
export async function fetchBoundaries(
  store: Store,
  server: NationalServer,
  profile: CountryProfile,
): Promise<FetchedBoundaries | PullFailure | undefined> {
  const features: Partial<Record<(typeof OUTLINE_LEVELS)[number], readonly SourceBoundary[]>> = {};
  for (const level of OUTLINE_LEVELS) {
    if ((await readBoundaries(store, level))?.origin === 'file') continue;
    const result = await server.boundaries(profile.source.levels[level]);
    if (!result.ok) return result.failure;
    if (result.value.length > 0) features[level] = result.value;
  }
  const received = createHash('sha256').update(JSON.stringify(features)).digest('hex').slice(0, 16);
  if ((await readMeta(store, RECEIVED)) === received) return undefined;
  try {
    const prepared = prepareBoundaries(features);
    return {
      changed: prepared.map((boundaries) => ({ ...boundaries, origin: 'server', attribution: '' })),
      received,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      code: 'unusable-boundaries',
      sentence: {
        fr: `Les limites reçues du serveur national sont inutilisables : ${message} Importez-les d’un fichier avec « npm run boundaries:import ».`,
        en: `The outlines from the national server cannot be used: ${message} Import them from a file with "npm run boundaries:import".`,
      },
    };
  }
}

export async function storeBoundaries(store: Store, fetched: FetchedBoundaries): Promise<void> {
  for (const boundaries of fetched.changed) await writeBoundaries(store, boundaries);
  await writeMeta(store, RECEIVED, fetched.received);
}
