import type { Failure, NationalServer, SourceOrgUnit } from '@/lib/national-server/types';
import { LEVELS } from '@/lib/org-units/org-unit';
import type { MonthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import { reportedDataSets } from '../metadata/data-sets';
import type { CheckRow } from './check-row';

/**
 * Compares a country profile with a live server: root, levels, regions, data sets, and each mapped item with a sample value of
 * `month`. A part that the server does not answer is a row with its failure, never an exception.
 */
export async function runChecks(
  profile: CountryProfile,
  server: NationalServer,
  month: MonthIndex,
): Promise<CheckRow[]> {
  const info = await server.systemInfo();
  if (!info.ok) return [missing('server', 'system/info', '', info.failure)];
  const { version, systemName, dataAsOf } = info.value;
  const first: CheckRow = {
    about: 'server',
    key: 'system/info',
    item: version,
    found: true,
    name: systemName ?? '',
    sample: dataAsOf?.toISOString() ?? '',
  };
  const lowest = profile.source.levels[profile.source.pullLevel];
  const units = await server.orgUnits(profile.source.root, lowest);
  return [
    first,
    ...(units.ok
      ? checkOrgUnits(profile, units.value)
      : [missing('root', 'root', profile.source.root, units.failure)]),
    ...(await checkDataSets(profile, server)),
    ...(await checkMeasures(profile, server, month)),
  ];
}

function checkOrgUnits(
  { source, programmeRegions }: CountryProfile,
  units: readonly SourceOrgUnit[],
): CheckRow[] {
  const byUid = new Map(units.map((unit) => [unit.uid, unit]));
  const root = byUid.get(source.root);
  const levels = LEVELS.slice(0, LEVELS.indexOf(source.pullLevel) + 1).map((level): CheckRow => {
    const ofLevel = units.filter(({ levelNumber }) => levelNumber === source.levels[level]);
    const { length } = ofLevel;
    return {
      about: 'level',
      key: level,
      item: String(source.levels[level]),
      found: length > 0,
      name: ofLevel[0]?.name ?? '',
      sample: length > 0 ? String(length) : '',
    };
  });
  const regions = programmeRegions.map((uid): CheckRow => {
    const region = byUid.get(uid);
    const isRegion = region?.levelNumber === source.levels.region;
    const under = units.filter(
      ({ path, levelNumber }) => path.includes(uid) && levelNumber === source.levels[source.pullLevel],
    ).length;
    return {
      about: 'region',
      key: 'programmeRegions',
      item: uid,
      found: isRegion,
      name: region?.name ?? '',
      sample: under > 0 ? String(under) : '',
    };
  });
  const rootRow: CheckRow = {
    about: 'root',
    key: 'root',
    item: source.root,
    found: root !== undefined,
    name: root?.name ?? '',
    sample: root ? String(units.length) : '',
  };
  return [rootRow, ...levels, ...regions];
}

async function checkDataSets(profile: CountryProfile, server: NationalServer): Promise<CheckRow[]> {
  const dataSets = reportedDataSets(profile);
  if (dataSets.length === 0) return [];
  const assigned = await server.dataSetUnits(dataSets);
  if (!assigned.ok)
    return dataSets.map((uid) => missing('dataSet', 'organisationUnits', uid, assigned.failure));
  return dataSets.map((uid): CheckRow => {
    const count = assigned.value.get(uid)?.size ?? 0;
    return {
      about: 'dataSet',
      key: 'organisationUnits',
      item: uid,
      found: assigned.value.has(uid),
      name: '',
      sample: count > 0 ? String(count) : '',
    };
  });
}

async function checkMeasures(
  { source }: CountryProfile,
  server: NationalServer,
  month: MonthIndex,
): Promise<CheckRow[]> {
  const mapped = Object.entries(source.measures).flatMap(([measure, { items }]) =>
    items.map((item) => ({ measure, item })),
  );
  const items = [...new Set(mapped.map(({ item }) => item))];
  const checked = await server.checkItems(items, source.root, month);
  if (!checked.ok)
    return mapped.map(({ measure, item }) => missing('measure', measure, item, checked.failure));
  const byItem = new Map(checked.value.map((check) => [check.item, check]));
  return mapped.map(({ measure, item }): CheckRow => {
    const check = byItem.get(item);
    return {
      about: 'measure',
      key: measure,
      item,
      found: check?.found ?? false,
      name: check?.name ?? '',
      sample: check?.sample === null || check?.sample === undefined ? '' : String(check.sample),
      ...(check?.failure ? { failure: check.failure } : {}),
    };
  });
}

function missing(about: CheckRow['about'], key: string, item: string, failure: Failure): CheckRow {
  return { about, key, item, found: false, name: '', sample: '', failure };
}
