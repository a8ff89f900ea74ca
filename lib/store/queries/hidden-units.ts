import 'server-only';
import type { Level } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import type { Store } from '../types';
import { isVisible } from './scope-filter';

/** A place outside a reader's scope, as far as drawing an outline without a name needs it: it holds no name. */
export interface HiddenUnit {
  readonly uid: string;
  readonly level: Level;
  readonly region: string | null;
}

/** The regions and districts that a reader may not see. Their uids are for finding outlines, and never leave the server. */
export async function readHiddenUnits(store: Store, scope: Scope): Promise<HiddenUnit[]> {
  if (scope.kind === 'nation') return [];
  return store.db
    .selectFrom('org_unit')
    .select(['uid', 'level', 'region'])
    .where('level', 'in', ['region', 'district'])
    .where('gone', '=', 0)
    .where((eb) => eb.not(isVisible(eb, scope)))
    .orderBy('id')
    .execute();
}
