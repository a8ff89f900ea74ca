import { createHash } from 'node:crypto';
import type { CountryProfile } from '@/lib/profile/types';

/** Changes whenever the profile maps otherwise: what an older check found may then not hold. */
export function mappingFingerprint({ source, programmeRegions }: CountryProfile): string {
  const { root, levels, pullLevel, measures } = source;
  return createHash('sha256')
    .update(JSON.stringify([root, levels, pullLevel, programmeRegions, measures]))
    .digest('hex')
    .slice(0, 16);
}
