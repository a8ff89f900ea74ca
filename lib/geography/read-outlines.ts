import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { Outline, OutlineLevel } from './outlines';
import { joinOutlines, type OutlinesByLevel } from './pixel-topology';
import { decodeOutlines, parseUnitTopology } from './unit-topology';

export type BoundaryTexts = Readonly<Partial<Record<OutlineLevel, string>>>;

/**
 * Outlines of the known units, from the stored texts. A region without an outline of its own gets the outer
 * edge of its districts, when there are any.
 */
export function readOutlines(
  boundaries: BoundaryTexts,
  units: readonly Pick<OrgUnit, 'uid' | 'level' | 'region'>[],
): OutlinesByLevel {
  const read = (level: OutlineLevel): Outline[] => {
    const known = new Set(units.filter((unit) => unit.level === level).map((unit) => unit.uid));
    const text = boundaries[level];
    return text === undefined
      ? []
      : decodeOutlines(parseUnitTopology(text)).filter(({ uid }) => known.has(uid));
  };
  const district = read('district');
  const region = read('region');
  const drawn = new Set(region.map(({ uid }) => uid));
  const regionOf = new Map(units.map((unit) => [unit.uid, unit.region]));
  for (const unit of units) {
    if (unit.level !== 'region' || drawn.has(unit.uid)) continue;
    const parts = district.filter(({ uid }) => regionOf.get(uid) === unit.uid);
    if (parts.length > 0) region.push({ uid: unit.uid, geometry: joinOutlines(parts) });
  }
  return { region, district };
}
