import 'server-only';
import type { Selectable } from 'kysely';
import { LEVELS, type Level } from '@/lib/org-units/org-unit';
import type { SourceOrgUnit } from '@/lib/national-server/types';
import type { CountryProfile } from '@/lib/profile/types';
import type { OrgUnitTable } from '@/lib/store/schema';

export type UnitRow = Selectable<OrgUnitTable>;

/** Which units are assigned to report; `null` when the server does not say, and every unit then is. */
export type Reporting = ReadonlySet<string> | null;

/**
 * Org units as the store keeps them, from those of the server and those it had.
 *
 * A unit of one of our levels hangs under its nearest ancestor that is too. One below the country that stands in no region is
 * left out, since nobody could say who may see it. A unit that the server no longer has is kept, marked, and closed.
 *
 * @param lastClosed the month in which a unit that has vanished is taken to have closed.
 */
export function mergeUnits(
  stored: readonly UnitRow[],
  received: readonly SourceOrgUnit[],
  profile: CountryProfile,
  reporting: Reporting,
  lastClosed: number,
): UnitRow[] {
  const known = new Map(stored.map((unit) => [unit.uid, unit]));
  const levels = new Map(received.map((unit) => [unit.uid, levelOf(profile, unit.levelNumber)]));
  let nextId = stored.reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
  const present = received.flatMap((unit): UnitRow[] => {
    const level = levels.get(unit.uid);
    if (!level) return [];
    const path = unit.path.filter((uid) => levels.get(uid) !== undefined);
    const region = path.find((uid) => levels.get(uid) === 'region') ?? null;
    if (level !== 'country' && region === null) return [];
    const before = known.get(unit.uid);
    return [
      {
        id: before?.id ?? nextId++,
        uid: unit.uid,
        code: unit.code,
        name: unit.name,
        level,
        parent: path.at(-2) ?? null,
        region,
        programme: region !== null && profile.programmeRegions.includes(region) ? 1 : 0,
        opened: unit.opened,
        closed: unit.closed,
        reports: reporting === null || reporting.has(unit.uid) ? 1 : 0,
        has_geometry: before?.has_geometry ?? 0,
        path: `/${path.join('/')}/`,
        gone: 0,
      },
    ];
  });
  const here = new Set(present.map(({ uid }) => uid));
  const gone = stored.filter(({ uid }) => !here.has(uid)).map((unit) => markGone(unit, profile, lastClosed));
  return [...present, ...gone].sort((a, b) => a.id - b.id);
}

/** The rows that differ from what is stored. */
export function changedUnits(stored: readonly UnitRow[], units: readonly UnitRow[]): UnitRow[] {
  const known = new Map(stored.map((unit) => [unit.uid, textOf(unit)]));
  return units.filter((unit) => known.get(unit.uid) !== textOf(unit));
}

/** The profile may have changed since a unit was stored. */
export function applyProgramme(units: readonly UnitRow[], profile: CountryProfile): UnitRow[] {
  return units.map((unit) => ({
    ...unit,
    programme: unit.region !== null && profile.programmeRegions.includes(unit.region) ? 1 : 0,
  }));
}

function markGone(unit: UnitRow, profile: CountryProfile, lastClosed: number): UnitRow {
  const [marked = unit] = applyProgramme([unit], profile);
  return unit.gone === 1
    ? marked
    : { ...marked, gone: 1, closed: Math.min(unit.closed ?? lastClosed, lastClosed) };
}

function levelOf(profile: CountryProfile, levelNumber: number): Level | undefined {
  return LEVELS.find((level) => profile.source.levels[level] === levelNumber);
}

function textOf(unit: UnitRow): string {
  return JSON.stringify(Object.entries(unit).sort(([a], [b]) => (a < b ? -1 : 1)));
}
