import type { PageContext } from '@/lib/access/page-context';
import { firstValue } from '@/lib/board/read-query';
import type { Language } from '@/lib/i18n/language';
import { messagesIn, type Messages } from '@/lib/i18n/messages';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import { currentProfile } from '@/lib/profile/current';
import { currentStore } from '@/lib/store/current';
import { readSource } from '@/lib/store/queries/source';
import { readConsistently } from '@/lib/store/transactions';
import type { Store } from '@/lib/store/types';
import { openDataContext, type DataContext } from '../data-context';
import { isSorting } from '../read-parameters';

/** What a page of the committee says around its own. These pages are there before any figure is. */
export interface CommitteeFrame {
  readonly language: Language;
  readonly text: Messages;
  /** Path of the page, without query. */
  readonly path: string;
  readonly asked: Readonly<Record<string, string>>;
  readonly country: string;
  readonly scope: Scope;
  readonly fictive: boolean;
  /** Civil date of today (UTC, as in Mali): `2026-11-22`. */
  readonly today: string;
  /** Regions and districts of the programme that the reader sees, by uid; none before the first release. */
  readonly places: ReadonlyMap<string, OrgUnit>;
  readonly mayWrite: boolean;
}

/** What a page's own data are read from. */
export interface CommitteeSource {
  readonly store: Store;
  readonly frame: CommitteeFrame;
  /** `null` before the first release: nothing can be said of indicators then. */
  readonly data: DataContext | null;
}

/** Longest text of an address that is kept in the links of a page. */
const LONGEST = 200;

/**
 * Reads a page of the committee from one state of the store.
 * @param names the parameters that the page takes, besides those of sorting.
 */
export async function loadCommitteePage<T>(
  { reader, scope, language, query }: PageContext,
  path: string,
  names: readonly string[],
  read: (source: CommitteeSource) => Promise<T>,
): Promise<{ readonly frame: CommitteeFrame; readonly data: T }> {
  return readConsistently(await currentStore(), async (store) => {
    const data = await openDataContext(store, scope);
    const asked = Object.fromEntries(
      [...names, 'tri', 'sens'].flatMap((name): [string, string][] => {
        const value = firstValue(query[name])?.trim().slice(0, LONGEST);
        if (!value || (!names.includes(name) && !isSorting(name, value))) return [];
        return [[name, value]];
      }),
    );
    const frame: CommitteeFrame = {
      ...{ language, path, asked, scope },
      text: messagesIn(language),
      country: currentProfile().name[language],
      fictive: (await readSource(store))?.fictive ?? false,
      today: new Date().toISOString().slice(0, 10),
      places: listPlaces(data),
      mayWrite: reader.permissions.has('committee:write'),
    };
    return { frame, data: await read({ store, frame, data }) };
  });
}

/** The places that a recommendation may concern. */
export function listPlaces(data: DataContext | null): ReadonlyMap<string, OrgUnit> {
  const units = data === null ? [] : [...data.places.regions, ...data.places.districts];
  return new Map(units.filter(({ programme }) => programme).map((unit) => [unit.uid, unit]));
}
