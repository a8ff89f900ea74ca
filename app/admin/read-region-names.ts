import type { RegionNames } from '@/components/access/words/say-rights';
import { readKnownRegions } from '@/lib/access/accounts/known-regions';
import type { Store } from '@/lib/store/types';

/** Names of the regions that an account may be confined to, by uid, in the order of their names. */
export async function readRegionNames(store: Store): Promise<RegionNames> {
  const regions = await readKnownRegions(store);
  return new Map(regions.map(({ uid, name }): [string, string] => [uid, name]));
}
