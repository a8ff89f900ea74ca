import type { Places } from '@/lib/board/load-places';
import type { OrgUnit } from '@/lib/org-units/org-unit';

export interface NamedPlace {
  readonly uid: string;
  readonly name: string;
}

/** Where there is something to act on: the area, and the places above it. */
export interface ActPlace {
  readonly area: NamedPlace;
  readonly district: NamedPlace | null;
  readonly region: NamedPlace | null;
}

/** An area with its district and region, as far as the reader may see them. */
export function placeOf(area: OrgUnit, { districts, regions }: Places): ActPlace {
  return {
    area: nameOf(area),
    district: find(districts, area.parent),
    region: find(regions, area.region),
  };
}

export function isUnderPlace({ area, district, region }: ActPlace, uid: string): boolean {
  return area.uid === uid || district?.uid === uid || region?.uid === uid;
}

function find(units: readonly OrgUnit[], uid: string | null): NamedPlace | null {
  const unit = units.find((one) => one.uid === uid);
  return unit ? nameOf(unit) : null;
}

function nameOf({ uid, name }: OrgUnit): NamedPlace {
  return { uid, name };
}
