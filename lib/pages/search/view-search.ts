import { formatList, formatNumber } from '@/lib/i18n/format';
import { fill, pickForm } from '@/lib/i18n/messages/fill';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { FoundPart } from '@/lib/search/part-by-place';
import type { SearchHit } from '@/lib/search/types';
import type { FoundPage } from './load-search';

export interface SearchView {
  /** What was found, or what to do. */
  readonly title: string;
  /** What to do next, in paragraphs: empty where there are answers. */
  readonly help: readonly string[];
  readonly groups: readonly {
    readonly id: string;
    readonly title: string;
    readonly parts: readonly {
      /** `Région Mopti, district Djenné`; `null` for what stands in no place. */
      readonly title: string | null;
      readonly hits: readonly SearchHit[];
    }[];
    /** How many are left out and how to come to them; `null`: none. */
    readonly more: string | null;
  }[];
}

/** The results in words: a count, groups, and a remedy where there is nothing. */
export function viewSearch({ query, groups }: FoundPage, frame: PageFrame): SearchView {
  const { language, regions, districts } = frame;
  const { search } = frame.text;
  if (query === '') {
    const examples = { region: regions[0]?.name ?? frame.country, district: districts[0]?.name ?? '…' };
    return { title: search.empty, help: [fill(search.emptyHelp, examples)], groups: [] };
  }
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) {
    const confined =
      frame.scope.kind === 'regions' && regions.length > 0
        ? [
            fill(search.noneConfined, {
              regions: formatList(
                regions.map(({ name }) => name),
                language,
              ),
            }),
          ]
        : [];
    return { title: fill(search.noneFor, { query }), help: [search.noneHelp, ...confined], groups: [] };
  }
  const number = (value: number) => formatNumber(value, language, 0);
  return {
    title: fill(pickForm(language, count, search.resultsFor), { count: number(count), query }),
    help: [],
    groups: groups.map(({ kind, count: found, parts }) => {
      const left = found - parts.reduce((sum, { hits }) => sum + hits.length, 0);
      const more = left > 0 ? fill(pickForm(language, left, search.more), { count: number(left) }) : null;
      return {
        ...{ id: kind, title: `${search.groups[kind]} (${number(found)})`, more },
        parts: parts.map((part) => ({ title: sayWhere(part, search), hits: part.hits })),
      };
    }),
  };
}

function sayWhere({ region, district }: FoundPart, { inRegion, inDistrict }: PageFrame['text']['search']) {
  if (region === null) return null;
  return district === null ? fill(inRegion, { region }) : fill(inDistrict, { region, district });
}
