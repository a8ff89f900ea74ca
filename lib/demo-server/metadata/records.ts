import type { DemoCountry } from '../country';
import { levelUid } from '../analytics/org-unit-selection';
import type { MetadataRecord } from '../http/filter-records';
import { TIMELY_DAYS } from '../values/report';
import { uidOf } from '../hash';
import type { Metadata } from './metadata';

const CREATED = '2021-01-01T00:00:00.000';

/** Metadata lists by their name in the address, with the type that DHIS2 names in errors. */
export type RecordLists = ReadonlyMap<
  string,
  { readonly type: string; readonly records: readonly MetadataRecord[] }
>;

/** Every metadata list that the server answers. */
export function buildRecordLists(country: DemoCountry, metadata: Metadata): RecordLists {
  const units = describeUnits(country);
  const { dataSet, combos } = metadata;
  const assigned = units
    .filter(({ isArea, anchored }) => isArea && anchored)
    .map(({ record }) => ({ id: record['id'] }));
  const elements = metadata.elements.map(({ uid, code, name, zeroIsSignificant, bySex }) => ({
    ...identify(uid, code, name),
    valueType: 'INTEGER_ZERO_OR_POSITIVE',
    aggregationType: 'SUM',
    domainType: 'AGGREGATE',
    zeroIsSignificant,
    categoryCombo: { id: uidOf(`${country.id}:categoryCombo:${bySex ? 'sex' : 'default'}`) },
  }));
  return new Map([
    ['organisationUnits', { type: 'OrganisationUnit', records: units.map(({ record }) => record) }],
    ['organisationUnitLevels', { type: 'OrganisationUnitLevel', records: describeLevels(country) }],
    ['filledOrganisationUnitLevels', { type: 'OrganisationUnitLevel', records: describeLevels(country) }],
    ['dataElements', { type: 'DataElement', records: elements }],
    ['indicators', { type: 'Indicator', records: describeIndicators(country, metadata) }],
    [
      'dataSets',
      {
        type: 'DataSet',
        records: [
          {
            ...identify(dataSet.uid, 'SEC_MENSUEL', dataSet.name),
            periodType: 'Monthly',
            timelyDays: TIMELY_DAYS,
            expiryDays: 0,
            openFuturePeriods: 0,
            dataSetElements: elements.map(({ id }) => ({ dataElement: { id } })),
            organisationUnits: assigned,
          },
        ],
      },
    ],
    [
      'categoryOptionCombos',
      {
        type: 'CategoryOptionCombo',
        records: [
          identify(combos.default, 'default', 'default'),
          identify(combos.girls, 'SEC_FILLES', 'Filles'),
          identify(combos.boys, 'SEC_GARCONS', 'Garçons'),
        ],
      },
    ],
  ]);
}

function describeUnits(
  country: DemoCountry,
): { record: MetadataRecord; isArea: boolean; anchored: boolean }[] {
  const byUid = new Map(country.units.map((unit) => [unit.uid, unit]));
  return country.units.map((unit) => {
    const parent = unit.parent === null ? undefined : byUid.get(unit.parent);
    return {
      record: {
        ...identify(unit.uid, unit.code, unit.name),
        level: unit.level,
        path: unit.path,
        openingDate: `${unit.openingDate}T00:00:00.000`,
        closedDate: unit.closedDate === null ? null : `${unit.closedDate}T00:00:00.000`,
        parent: parent ? { id: parent.uid, name: parent.name } : null,
        geometry: country.geometries.get(unit.uid) ?? null,
      },
      isArea: unit.level === country.levels.length,
      anchored: unit.path.split('/').some((uid) => country.anchors.has(uid)),
    };
  });
}

function describeLevels(country: DemoCountry): MetadataRecord[] {
  return country.levels.map((name, index) => ({
    ...identify(levelUid(country.id, index + 1), null, name),
    level: index + 1,
  }));
}

function describeIndicators({ id }: DemoCountry, { indicator }: Metadata): MetadataRecord[] {
  if (!indicator) return [];
  return [
    {
      ...identify(indicator.uid, 'SEC_TRAITES_24H', indicator.name),
      annualized: false,
      numerator: `#{${indicator.numerator.uid}}`,
      numeratorDescription: indicator.numerator.name,
      denominator: `#{${indicator.denominator.uid}}`,
      denominatorDescription: indicator.denominator.name,
      indicatorType: { id: uidOf(`${id}:indicatorType:percent`), name: 'Pourcentage', factor: 100 },
    },
  ];
}

function identify(id: string, code: string | null, name: string): MetadataRecord & { readonly id: string } {
  return {
    id,
    code,
    name,
    shortName: name.slice(0, 50),
    displayName: name,
    created: CREATED,
    lastUpdated: CREATED,
  };
}
