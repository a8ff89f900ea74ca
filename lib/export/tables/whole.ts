import type { Snapshot } from '@/lib/indicators/snapshot-types';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { TablePlace } from './figure-tables';

/** The country as the first place of a snapshot: all together. */
export function wholeOf({ country }: Pick<PageFrame, 'country'>, { orgUnits }: Snapshot): TablePlace {
  return { uid: orgUnits[0] ?? '', name: country, level: 'country', region: null };
}
