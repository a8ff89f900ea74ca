import 'server-only';
import type { Level } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import type { Store } from '../types';
import { isVisible } from './scope-filter';

/** What a place is found by. */
export interface PlaceName {
  readonly uid: string;
  readonly name: string;
  readonly level: Level;
  readonly parent: string | null;
  readonly region: string | null;
  /** 1: of a region of the programme. */
  readonly programme: number;
}

/** The names of all places that a reader may see and that are still on the national server, in no order. */
export function readPlaceNames(store: Store, scope: Scope): Promise<PlaceName[]> {
  return store.db
    .selectFrom('org_unit')
    .select(['uid', 'name', 'level', 'parent', 'region', 'programme'])
    .where('gone', '=', 0)
    .where((eb) => isVisible(eb, scope))
    .execute();
}
