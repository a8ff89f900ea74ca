import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { NamedPlace } from '../brief-types';

/** A place as the note names it, with the region that decides who may read it. */
export function namePlace({ uid, name, region }: Pick<OrgUnit, 'uid' | 'name' | 'region'>): NamedPlace {
  return region === null ? { uid, name } : { uid, name, region };
}
