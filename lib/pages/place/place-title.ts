import type { MetadataContext } from '@/lib/access/page-context';
import { ofPlace } from '@/lib/i18n/format';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { currentStore } from '@/lib/store/current';
import { readOrgUnit } from '@/lib/store/queries/org-units';
import type { PlaceLevel } from './place-types';

/** The document's title of a place's page; of one that the reader may not see, or that is of another level, no name. */
export async function readPlaceTitle(
  { params, language, scope }: Pick<MetadataContext, 'params' | 'language' | 'scope'>,
  level: PlaceLevel,
): Promise<string> {
  const { place } = messagesIn(language);
  const unit = await readOrgUnit(await currentStore(), scope, params['uid'] ?? '');
  if (unit?.level !== level) return place.title;
  const template = level === 'region' ? place.regionOf : place.districtOf;
  return fill(template, { name: unit.name, of: ofPlace(unit.name, language) });
}
