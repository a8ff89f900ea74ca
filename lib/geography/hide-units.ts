import type { OrgUnit } from '@/lib/org-units/org-unit';
import type { OutlinesByLevel } from './pixel-topology';

/** A region or district that is drawn without saying which it is: a region as a bare outline, a district not at all. */
export type HiddenUnit = Pick<OrgUnit, 'uid' | 'level' | 'region'>;

export interface HiddenOutlines {
  readonly outlines: OutlinesByLevel;
  /** A nameless unit for each hidden region that has an outline. */
  readonly regions: readonly OrgUnit[];
}

/**
 * Puts a number in the place of each hidden region's uid and takes the hidden districts out, before anything is drawn: what a drawing
 * never held cannot leak from it. Numbered from west to east, so that the order tells nothing that the outlines do not.
 */
export function hideUnits(outlines: OutlinesByLevel, hidden: readonly HiddenUnit[]): HiddenOutlines {
  const uids = new Set(hidden.map(({ uid }) => uid));
  const others = outlines.region.filter(({ uid }) => uids.has(uid));
  const numbered = [...others]
    .sort((a, b) => westOf(a.geometry) - westOf(b.geometry))
    .map(({ geometry }, index) => ({ uid: `hors-${index + 1}`, geometry }));
  return {
    outlines: {
      region: [...outlines.region.filter(({ uid }) => !uids.has(uid)), ...numbered],
      district: outlines.district.filter(({ uid }) => !uids.has(uid)),
    },
    regions: numbered.map(({ uid }) => nameless(uid)),
  };
}

function westOf({ type, coordinates }: OutlinesByLevel['region'][number]['geometry']): number {
  const positions = type === 'Polygon' ? coordinates.flat() : coordinates.flat(2);
  return positions.reduce((west, [longitude = 0]) => Math.min(west, longitude), Infinity);
}

function nameless(uid: string): OrgUnit {
  return {
    ...{ uid, code: null, name: '', level: 'region', parent: null, region: uid, programme: false },
    ...{ hasGeometry: true, opened: null, closed: null, reports: false },
  };
}
