import type { Places } from '@/lib/board/load-places';
import type { Run } from '@/lib/indicators/runs';
import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { MonthIndex } from '@/lib/periods/period';
import type { AreaRun } from '@/lib/store/queries/area-runs';

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

/** Where and for how long, of a run at the end of a month. */
export function placeRun({ districts, regions }: Places, end: MonthIndex) {
  const named = (units: readonly OrgUnit[]) => new Map(units.map((unit) => [unit.uid, nameOf(unit)]));
  const [inDistricts, inRegions] = [named(districts), named(regions)];
  return ({ area, district, region, months, atLeast }: AreaRun): ActPlace & { readonly run: Run } => ({
    area,
    district: inDistricts.get(district ?? '') ?? null,
    region: inRegions.get(region ?? '') ?? null,
    run: { months, since: end - months + 1, atLeast },
  });
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
