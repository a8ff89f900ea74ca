import 'server-only';
import { monthOfDate } from '@/lib/periods/period';
import type { NationalServer, Result, SourceOrgUnit } from '@/lib/national-server/types';
import type { CountryProfile } from '@/lib/profile/types';
import type { Store } from '@/lib/store/types';
import { missingUnit } from '../failures';
import { PullStopped, type PullFailure } from '../types';
import { checkUnits } from './check-units';
import { reportedDataSets } from './data-sets';
import { mergeUnits, type Reporting, type UnitRow } from './unit-rows';

/** Org units as stored, gone ones included, by id. */
export async function readUnits(store: Store): Promise<UnitRow[]> {
  return store.db.selectFrom('org_unit').selectAll().orderBy('id').execute();
}

/**
 * Org units as they will be stored, from the server.
 * @throws PullStopped when the server does not give them, lacks one that the profile names, or (unless accepted) many it had.
 */
export async function fetchUnits(
  server: NationalServer,
  profile: CountryProfile,
  stored: readonly UnitRow[],
  { now, acceptLosses }: { readonly now: Date; readonly acceptLosses: boolean },
): Promise<UnitRow[]> {
  const { root, levels, pullLevel } = profile.source;
  const received = unwrap(await server.orgUnits(root, levels[pullLevel]));
  const missing = findMissing(received, profile);
  if (missing) throw new PullStopped(missing);
  const reporting = await fetchReporting(server, profile, received);
  const units = mergeUnits(stored, received, profile, reporting, monthOfDate(now) - 1);
  const lost = acceptLosses ? undefined : checkUnits(profile, stored, units);
  if (lost) throw new PullStopped(lost);
  return units;
}

/** Who is expected to report. Where data sets are assigned below the pulled level only, nothing is known of it. */
async function fetchReporting(
  server: NationalServer,
  profile: CountryProfile,
  received: readonly SourceOrgUnit[],
): Promise<Reporting> {
  const dataSets = reportedDataSets(profile);
  if (dataSets.length === 0) return null;
  const assigned = unwrap(await server.dataSetUnits(dataSets));
  const reporting = new Set([...assigned.values()].flatMap((units) => [...units]));
  const pulled = profile.source.levels[profile.source.pullLevel];
  const known = received.some(({ uid, levelNumber }) => levelNumber === pulled && reporting.has(uid));
  return known ? reporting : null;
}

function findMissing(received: readonly SourceOrgUnit[], profile: CountryProfile): PullFailure | undefined {
  const { root, levels } = profile.source;
  const has = (uid: string, levelNumber: number) =>
    received.some((unit) => unit.uid === uid && unit.levelNumber === levelNumber);
  if (!has(root, levels.country)) return missingUnit(root, 'source.root');
  const region = profile.programmeRegions.find((uid) => !has(uid, levels.region));
  return region === undefined ? undefined : missingUnit(region, 'programmeRegions');
}

function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new PullStopped(result.failure);
}
