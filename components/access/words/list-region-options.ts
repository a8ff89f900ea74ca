import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { Option } from '../form/select-field';
import type { RegionNames } from './say-rights';

/** Regions to choose from, by name; those that the programme does not cover are said so: nothing is shown of them. */
export function listRegionOptions(
  names: RegionNames,
  programmeRegions: readonly string[],
  { admin }: Pick<Messages, 'admin'>,
): Option[] {
  return [...names].map(([value, name]) => ({
    value,
    label: programmeRegions.includes(value) ? name : fill(admin.outsideProgramme, { name }),
  }));
}
