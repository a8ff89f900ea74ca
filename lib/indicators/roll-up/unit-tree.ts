import { LEVELS, type Level, type OrgUnit } from '@/lib/org-units/org-unit';

/**
 * The places that receive figures, lowest-level units first (in the order of the fact cube), each parent after its children:
 * one pass from the first to the last carries every sum up to the country.
 */
export interface UnitTree {
  /** Uids; the first `units` of them are the units of the cube. */
  readonly places: readonly string[];
  readonly units: number;
  /** Index in `places` of the parent, always greater than the child's; -1 at the top and outside the programme. */
  readonly parent: Int32Array;
  /** 1 for places of the programme: the others are summed nowhere and get no rows. */
  readonly inProgramme: Uint8Array;
}

/**
 * Builds the tree over lowest-level units.
 *
 * The country is not "in the programme" as a place of its own, but it sums the programme's units and always gets rows;
 * regions and districts of the programme get rows even when no unit stands under them.
 *
 * @param unitUids the units of the fact cube, in its order; all of one level.
 * @throws when a unit of the cube is not among the org units.
 */
export function buildTree(orgUnits: readonly OrgUnit[], unitUids: readonly string[]): UnitTree {
  const byUid = new Map(orgUnits.map((unit) => [unit.uid, unit]));
  const lowest = unitUids.map((uid) => {
    const unit = byUid.get(uid);
    if (!unit) throw new Error(`Unit ${uid} of the fact cube is not among the org units: pass all of them.`);
    return unit;
  });
  const lowestLevel = lowest[0]?.level ?? 'area';
  const above = [...LEVELS]
    .reverse()
    .filter((level) => isAbove(level, lowestLevel))
    .flatMap((level) => orgUnits.filter((unit) => unit.level === level && hasRows(unit)));
  const members = [...lowest, ...above];
  const position = new Map(members.map((unit, index) => [unit.uid, index]));
  const parent = new Int32Array(members.length).fill(-1);
  const inProgramme = new Uint8Array(members.length);
  members.forEach((unit, index) => {
    if (!hasRows(unit)) return;
    inProgramme[index] = 1;
    parent[index] = findParent(unit, byUid, position);
  });
  return { places: members.map((unit) => unit.uid), units: lowest.length, parent, inProgramme };
}

function hasRows(unit: OrgUnit): boolean {
  return unit.programme || unit.level === 'country';
}

function isAbove(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) < LEVELS.indexOf(other);
}

/** The nearest ancestor that is a place: a server may hold a level between two of ours. */
function findParent(
  unit: OrgUnit,
  byUid: ReadonlyMap<string, OrgUnit>,
  position: ReadonlyMap<string, number>,
): number {
  const seen = new Set<string>();
  let uid = unit.parent;
  while (uid !== null && !seen.has(uid)) {
    seen.add(uid);
    const index = position.get(uid);
    const ancestor = byUid.get(uid);
    if (index !== undefined && ancestor && isAbove(ancestor.level, unit.level)) return index;
    uid = ancestor?.parent ?? null;
  }
  return -1;
}
