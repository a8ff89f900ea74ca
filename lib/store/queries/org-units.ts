import 'server-only';
import { compareNames } from '@/lib/org-units/compare-names';
import type { Level, OrgUnit } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import { readInChunks } from '../chunks';
import type { OrgUnitTable } from '../schema';
import { toStorable } from '../storable-text';
import type { Store } from '../types';
import { isVisible } from './scope-filter';
import { isUnder } from './subtree';

export interface OrgUnitFilter {
  readonly level?: Level;
  /** With a level: units of it that stand under this one, at whatever depth. Without: its direct children. */
  readonly parent?: string;
  readonly uids?: readonly string[];
}

/**
 * The org units that a reader may see, by name. Units that have left the national server are given only when asked for by uid:
 * past figures may still name them. Uids may come straight from an address: one that no database could hold is found nowhere.
 */
export async function readOrgUnits(
  store: Store,
  scope: Scope,
  filter: OrgUnitFilter = {},
): Promise<OrgUnit[]> {
  const { level } = filter;
  const uids = filter.uids?.map(toStorable);
  const parent = filter.parent === undefined ? undefined : toStorable(filter.parent);
  if (uids?.length === 0) return [];
  let query = store.db
    .selectFrom('org_unit')
    .selectAll()
    .where((eb) => isVisible(eb, scope));
  if (level) query = query.where('level', '=', level);
  if (parent !== undefined) query = level ? query.where(isUnder(parent)) : query.where('parent', '=', parent);
  const rows = await (uids
    ? readInChunks(uids, (some) => query.where('uid', 'in', some).execute())
    : query.where('gone', '=', 0).execute());
  // Sorted here and not in SQL: the two databases would put accents in different places.
  return rows.map(toOrgUnit).sort(compareNames);
}

/** One org unit; `undefined` when there is none, or it is outside the scope. */
export async function readOrgUnit(store: Store, scope: Scope, uid: string): Promise<OrgUnit | undefined> {
  return (await readOrgUnits(store, scope, { uids: [uid] }))[0];
}

export function toOrgUnit(row: Omit<OrgUnitTable, 'id'>): OrgUnit {
  return {
    uid: row.uid,
    code: row.code,
    name: row.name,
    level: row.level,
    parent: row.parent,
    region: row.region,
    programme: row.programme === 1,
    hasGeometry: row.has_geometry === 1,
    opened: row.opened,
    closed: row.closed,
    reports: row.reports === 1,
  };
}
