import 'server-only';
import type { Scope } from '@/lib/org-units/scope';
import type { MonthIndex } from '@/lib/periods/period';
import type { Store } from '../types';
import { isVisible } from './scope-filter';

/** What a release changed of one measure in one region and month. */
export interface RevisionGroup {
  readonly release: number;
  readonly publishedAt: Date;
  readonly measure: string;
  /** Uid; `null` where the unit's region is not known. */
  readonly region: string | null;
  readonly month: MonthIndex;
  /** Areas whose value changed; of these, those that had none before, and those that have none any more. */
  readonly areas: number;
  readonly added: number;
  readonly withdrawn: number;
  /** Sums over those areas, of the values that there were and are; `null` where there was none at all. */
  readonly before: number | null;
  readonly after: number | null;
}

export interface RevisionGroupFilter {
  /** Published at or after this instant. */
  readonly since: Date;
  /** Uid. */
  readonly region?: string;
  readonly limit: number;
  readonly offset: number;
}

/** The first release published at or after an instant; `undefined` when there is none. */
export async function firstReleaseSince(store: Store, since: Date): Promise<number | undefined> {
  const row = await store.db
    .selectFrom('release')
    .select('number')
    .where('published_at', '>=', since.getTime())
    .orderBy('number')
    .limit(1)
    .executeTakeFirst();
  return row?.number;
}

/** Revised values brought together by release, region, measure and month; newest release and month first. */
export async function readRevisionGroups(
  store: Store,
  scope: Scope,
  filter: RevisionGroupFilter,
): Promise<RevisionGroup[]> {
  const first = await firstReleaseSince(store, filter.since);
  if (first === undefined) return [];
  const rows = await selectGroups(store, scope, first, filter.region)
    .orderBy('revision.release', 'desc')
    .orderBy('revision.month', 'desc')
    .orderBy('revision.measure')
    .orderBy('org_unit.region')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute();
  return rows.map(({ published_at, ...row }) => ({
    ...row,
    areas: Number(row.areas),
    added: Number(row.added),
    withdrawn: Number(row.withdrawn),
    publishedAt: new Date(published_at),
  }));
}

/** How many values were revised since, in how many such groups and releases. */
export async function countRevisions(
  store: Store,
  scope: Scope,
  filter: Pick<RevisionGroupFilter, 'since' | 'region'>,
): Promise<{ readonly values: number; readonly groups: number; readonly releases: number }> {
  const first = await firstReleaseSince(store, filter.since);
  if (first === undefined) return { values: 0, groups: 0, releases: 0 };
  const row = await store.db
    .selectFrom(selectGroups(store, scope, first, filter.region).as('part'))
    .select((eb) => [
      eb.fn.sum<number | string | null>('part.areas').as('values'),
      eb.fn.countAll<number | string>().as('groups'),
      eb.fn.count<number | string>('part.release').distinct().as('releases'),
    ])
    .executeTakeFirst();
  return {
    values: Number(row?.values ?? 0),
    groups: Number(row?.groups ?? 0),
    releases: Number(row?.releases ?? 0),
  };
}

function selectGroups(store: Store, scope: Scope, first: number, region: string | undefined) {
  return store.db
    .selectFrom('revision')
    .innerJoin('org_unit', 'org_unit.id', 'revision.org_unit')
    .innerJoin('measure', 'measure.id', 'revision.measure')
    .innerJoin('release', 'release.number', 'revision.release')
    .select((eb) => [
      'revision.release',
      'release.published_at',
      'measure.uid as measure',
      'org_unit.region',
      'revision.month',
      eb.fn.countAll<number | string>().as('areas'),
      eb.fn.countAll<number | string>().filterWhere('revision.before', 'is', null).as('added'),
      eb.fn.countAll<number | string>().filterWhere('revision.after', 'is', null).as('withdrawn'),
      eb.fn.sum<number | null>('revision.before').as('before'),
      eb.fn.sum<number | null>('revision.after').as('after'),
    ])
    .where('revision.release', '>=', first)
    .where((eb) => isVisible(eb, scope))
    .$if(region !== undefined, (query) => query.where('org_unit.region', '=', region ?? ''))
    .groupBy([
      'revision.release',
      'release.published_at',
      'revision.measure',
      'measure.uid',
      'org_unit.region',
      'revision.month',
    ]);
}

const DAY = 86_400_000;

/** Where nobody says since when: the day 30 days before the current release. */
export function defaultSince({ publishedAt }: { readonly publishedAt: Date }): Date {
  return new Date(Math.floor(publishedAt.getTime() / DAY) * DAY - 30 * DAY);
}
