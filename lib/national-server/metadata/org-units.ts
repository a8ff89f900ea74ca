import { z } from 'zod';
import { monthIndex, type MonthIndex } from '@/lib/periods/period';
import { failed } from '../http/failures';
import type { Requester } from '../http/requester';
import type { Result, SourceOrgUnit } from '../types';
import { readPages } from './pages';

const Text = z.string().nullish();
export const OrgUnitWire = z.object({
  id: z.string().min(1),
  code: Text,
  name: Text,
  shortName: Text,
  level: z.number().nullish(),
  path: z.string(),
  openingDate: Text,
  closedDate: Text,
});
type OrgUnitWire = z.infer<typeof OrgUnitWire>;

/** Units from `root` down to the server's level `maxLevel`, without geometry. Fails when the root itself is not among them. */
export async function fetchOrgUnits(
  requester: Requester,
  root: string,
  maxLevel: number,
): Promise<Result<readonly SourceOrgUnit[]>> {
  const units = await readPages(requester, 'organisationUnits', OrgUnitWire, [
    ['fields', 'id,code,name,shortName,level,path,openingDate,closedDate'],
    ['filter', `path:like:${root}`],
    ['filter', `level:le:${maxLevel}`],
  ]);
  if (!units.ok) return units;
  const kept = units.value
    .flatMap((unit) => readOrgUnit(unit, root))
    .filter((unit) => unit.levelNumber <= maxLevel);
  if (!kept.some((unit) => unit.uid === root)) return failed('not-found', { subject: root });
  return { ok: true, value: kept };
}

/** A unit under `root`, with its path cut to start there; nothing for one that stands elsewhere: filters are not trusted. */
export function readOrgUnit(unit: OrgUnitWire, root: string): SourceOrgUnit[] {
  const whole = unit.path.split('/').filter((uid) => uid !== '');
  const start = whole.indexOf(root);
  if (start < 0 || whole.at(-1) !== unit.id) return [];
  const path = whole.slice(start);
  const code = unit.code?.trim() || null;
  return [
    {
      uid: unit.id,
      code,
      name: unit.name?.trim() || unit.shortName?.trim() || code || unit.id,
      levelNumber: unit.level ?? whole.length,
      parent: path.at(-2) ?? null,
      path,
      opened: readMonth(unit.openingDate),
      closed: readMonth(unit.closedDate),
    },
  ];
}

/** The month of a date as the server writes it, in its own zone: no conversion, or the first of a month may slip into the one before. */
function readMonth(date: string | null | undefined): MonthIndex | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])-\d{2}/.exec(date ?? '') ?? [];
  return year === undefined || month === undefined ? null : monthIndex(Number(year), Number(month));
}
