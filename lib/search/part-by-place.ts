import type { Language } from '@/lib/i18n/language';
import { sayAlone, sayHit } from './say-hit';
import type { SearchEntry, SearchHit } from './types';

/** Answers that stand in one place. */
export interface FoundPart {
  /** `null`: of places that stand in none, and of all that is no place. */
  readonly region: string | null;
  readonly district: string | null;
  readonly hits: readonly SearchHit[];
}

/**
 * Parts answers by region and district: names such as « Madina » are of many areas. A region stands where its best answer does,
 * a district likewise within it, and answers keep their order. What a part's head says is left out of its answers.
 */
export function partByPlace(entries: readonly SearchEntry[], language: Language): readonly FoundPart[] {
  const regions = groupBy(entries, (entry) => placeOf(entry).region);
  return [...regions].flatMap(([region, inRegion]) =>
    [...groupBy(inRegion, (entry) => placeOf(entry).district)].map(([district, inDistrict]) => ({
      ...{ region, district },
      hits: inDistrict.map((entry) =>
        region === null
          ? sayHit(entry, language)
          : { ...sayHit(entry, language), detail: sayAlone(entry, language) },
      ),
    })),
  );
}

function placeOf(entry: SearchEntry): Pick<FoundPart, 'region' | 'district'> {
  if (!('uid' in entry) || entry.kind === 'region') return { region: null, district: null };
  return { region: entry.region, district: entry.kind === 'area' ? entry.district : null };
}

/** In the order in which each is first met. */
function groupBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
