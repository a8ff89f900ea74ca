import type { Store } from '@/lib/store/types';
import { readKnownRegions } from './known-regions';

/** Names of the regions that an account may be confined to, by uid, in the order of their names. */
export async function readRegionNames(store: Store): Promise<ReadonlyMap<string, string>> {
  const regions = await readKnownRegions(store);
  return new Map(regions.map(({ uid, name }): [string, string] => [uid, name]));
}
