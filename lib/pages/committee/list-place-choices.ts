import type { PlaceChoice } from './place-choice';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import { compareNames } from '@/lib/org-units/compare-names';
import type { CommitteeFrame } from './committee-frame';

/** The regions and districts that a recommendation may concern: those that its writer sees, by name. */
export function listPlaceChoices({ places, text, language }: CommitteeFrame): PlaceChoice[] {
  const units = [...places.values()].toSorted(compareNames);
  return units
    .filter(({ level }) => level === 'region')
    .map(({ uid, name }) => {
      const districts = units.filter(({ level, region }) => level === 'district' && region === uid);
      const count = districts.length;
      return {
        ...{ uid, name },
        districtsLabel: fill(pickForm(language, count, text.committeeForms.districts), { count }),
        districts: districts.map((district) => ({ uid: district.uid, name: district.name })),
      };
    });
}
