import 'server-only';
import type { Scope } from '@/lib/org-units/scope';
import type { RevisedFact, Store } from '../types';
import { isVisible } from './scope-filter';

/** Facts of published months that a later release changed, newest release first. `sinceRelease` itself is not included. */
export async function readRevisedFacts(
  store: Store,
  scope: Scope,
  filter: {
    readonly limit: number;
    readonly offset?: number;
    readonly sinceRelease?: number;
    /** Uid of a region. */
    readonly region?: string;
    readonly measure?: string;
  },
): Promise<RevisedFact[]> {
  const { region, measure } = filter;
  const rows = await store.db
    .selectFrom('revision')
    .innerJoin('org_unit', 'org_unit.id', 'revision.org_unit')
    .innerJoin('measure', 'measure.id', 'revision.measure')
    .innerJoin('release', 'release.number', 'revision.release')
    .select([
      'revision.release',
      'release.published_at',
      'measure.uid as measure',
      'revision.month',
      'org_unit.uid as orgUnit',
      'org_unit.name as orgUnitName',
      'org_unit.region',
      'revision.before',
      'revision.after',
    ])
    .where('revision.release', '>', filter.sinceRelease ?? 0)
    .where((eb) => isVisible(eb, scope))
    .$if(region !== undefined, (query) => query.where('org_unit.region', '=', region ?? ''))
    .$if(measure !== undefined, (query) => query.where('measure.uid', '=', measure ?? ''))
    .orderBy('revision.release', 'desc')
    .orderBy('revision.month', 'desc')
    .orderBy('revision.measure')
    .orderBy('revision.org_unit')
    .limit(filter.limit)
    .offset(filter.offset ?? 0)
    .execute();
  return rows.map(({ published_at, ...row }) => ({ ...row, publishedAt: new Date(published_at) }));
}
