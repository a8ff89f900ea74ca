import type { DemoUnit } from '../country';
import { uidOf } from '../hash';

/** Reads the items of an `ou` dimension: uids, `LEVEL-n` bounded by the uids beside it, `USER_ORGUNIT`. */
export function selectUnits(
  items: readonly string[],
  units: readonly DemoUnit[],
  countryId: string,
): DemoUnit[] {
  const uids = new Set<string>();
  const levels = new Set<number>();
  for (const item of items) {
    // As DHIS2 does, only the part after the first dash is read: a boundary written `LEVEL-3-uid` is ignored.
    const level = /^LEVEL-([^-]+)/.exec(item)?.[1];
    if (level !== undefined) levels.add(readLevel(level, countryId));
    else uids.add(item === 'USER_ORGUNIT' ? (units[0]?.uid ?? '') : item);
  }
  if (levels.size === 0) return units.filter((unit) => uids.has(unit.uid));
  const known = units.filter((unit) => uids.has(unit.uid));
  if (uids.size > 0 && known.length === 0) return [];
  return units.filter(
    (unit) =>
      levels.has(unit.level) && (known.length === 0 || known.some(({ path }) => isUnder(unit.path, path))),
  );
}

/** The identifier of a level. */
export function levelUid(countryId: string, level: number): string {
  return uidOf(`${countryId}:level:${level}`);
}

function readLevel(text: string, countryId: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  for (let level = 1; level < 10; level++) if (levelUid(countryId, level) === text) return level;
  return NaN;
}

function isUnder(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}/`);
}
