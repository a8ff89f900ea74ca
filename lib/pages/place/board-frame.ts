import { pageOf } from '@/lib/board/address';
import type { BoardFrame, BoardPlace } from '@/lib/board/types';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { PageFrame } from '@/lib/pages/page-frame';
import { pageAddress } from '@/lib/pages/page-address';
import type { PlaceFocus } from './place-types';

/** What the board's views of marks and legend take, of a page that is no board: nothing is listed, so every shape leads on. */
export function toBoardFrame(frame: PageFrame, { head, level }: PlaceFocus): BoardFrame {
  return {
    ...frame,
    head: { uid: head.uid, name: head.name, level },
    scope: frame.scope.kind,
    ownRegions: null,
    levels: [],
    places: [],
    plans: [],
    schematic: frame.profile.notes.districtOutlinesSchematic,
  };
}

/** A place as the map links to it: its own page, with the indicator and the period that are shown here. */
export function toMapPlace(frame: PageFrame, { uid, name, programme, level }: OrgUnit): BoardPlace {
  return { uid, name, programme, href: programme ? placeAddress(frame, level, uid) : null };
}

/** The address of another place with what is shown here; `null` for a level without page. */
export function placeAddress(frame: PageFrame, level: OrgUnit['level'], uid: string): string | null {
  const path = pageOf(level, uid);
  if (path === null) return null;
  const kept =
    level === 'country' ? { lieu: null, vers: null, tri: null, sens: null } : { lieu: null, vers: null };
  return pageAddress({ path, asked: frame.asked }, kept);
}
