import { parseItem } from '@/lib/national-server/items';
import type { CountryProfile } from '@/lib/profile/types';

/** The data sets whose reports the profile counts: the units assigned to one of them are those expected to report. */
export function reportedDataSets(profile: CountryProfile): string[] {
  const items = Object.values(profile.source.measures).flatMap((mapping) => mapping?.items ?? []);
  const dataSets = items.flatMap((text) => {
    const parsed = parseItem(text);
    return parsed.ok && parsed.item.kind === 'metric' ? [parsed.item.uids[0]] : [];
  });
  return [...new Set(dataSets)].sort();
}
