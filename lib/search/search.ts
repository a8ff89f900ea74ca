import { trackedBy } from '@/lib/board/board-indicators';
import type { Language } from '@/lib/i18n/language';
import { scopeKey, type Scope } from '@/lib/org-units/scope';
import type { CountryProfile } from '@/lib/profile/types';
import type { Release, Store } from '@/lib/store/types';
import { listIndicatorEntries, listPageEntries } from './named-entries';
import { NameIndex } from './name-index';
import { partByPlace, type FoundPart } from './part-by-place';
import { loadPlaceIndex } from './place-index';
import { RANKS, rankEntry, readNeedle, type Needle } from './rank';
import { sayHit } from './say-hit';
import { KINDS, type FoundKind, type SearchEntry, type SearchHit } from './types';

export interface SearchContext {
  readonly store: Store;
  readonly scope: Scope;
  readonly release: Release;
  readonly profile: CountryProfile;
  readonly language: Language;
}

export interface FoundGroup {
  readonly kind: FoundKind;
  readonly count: number;
  readonly parts: readonly FoundPart[];
}

/** The best answers of every kind together, and how many there are in all. */
export async function suggest(
  context: SearchContext,
  query: string,
  most: number,
): Promise<{ readonly count: number; readonly hits: readonly SearchHit[] }> {
  const needle = readNeedle(query);
  if (needle === null) return { count: 0, hits: [] };
  const found = (await loadIndexes(context)).map(({ index }) => index.find(needle, most));
  const entries = found.flatMap(({ best }) => best).map((entry) => ({ entry, rank: rankOf(entry, needle) }));
  return {
    count: found.reduce((sum, { count }) => sum + count, 0),
    // Equals keep the order of the kinds: sorting is stable.
    hits: entries
      .sort((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ entry }) => sayHit(entry, context.language)),
  };
}

/** Everything that answers, by kind, at most so many of each; the kind with the best answer first. */
export async function searchByKind(
  context: SearchContext,
  query: string,
  most: number,
): Promise<readonly FoundGroup[]> {
  const needle = readNeedle(query);
  if (needle === null) return [];
  const groups = (await loadIndexes(context)).flatMap(({ kind, index }) => {
    const { count, best } = index.find(needle, most);
    const [first] = best;
    if (!first) return [];
    return [
      { rank: rankOf(first, needle), group: { kind, count, parts: partByPlace(best, context.language) } },
    ];
  });
  return groups.sort((a, b) => a.rank - b.rank).map(({ group }) => group);
}

const rankOf = (entry: SearchEntry, needle: Needle): number =>
  RANKS.indexOf(rankEntry(entry, needle) ?? 'contains');

interface KindIndex {
  readonly kind: FoundKind;
  readonly index: Pick<NameIndex<SearchEntry>, 'find'>;
}

/** What a reader may find, by kind, in the order of the kinds. */
async function loadIndexes(context: SearchContext): Promise<readonly KindIndex[]> {
  const { store, scope, release, profile, language } = context;
  const key = `${release.number}|${release.publishedAt.getTime()}|${scopeKey(scope)}`;
  const places = await loadPlaceIndex(store, scope, key);
  const tracked = new Set(trackedBy(profile).map(({ id }) => id));
  const indexes: Readonly<Record<FoundKind, KindIndex['index']>> = {
    ...places,
    page: new NameIndex(listPageEntries(language)),
    indicator: new NameIndex(listIndicatorEntries(language, tracked)),
  };
  return KINDS.map((kind) => ({ kind, index: indexes[kind] }));
}
