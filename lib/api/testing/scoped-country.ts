import { prepareBoundaries } from '@/lib/geography/prepare-boundaries';
import { squareRing } from '@/lib/geography/testing/squares';
import type { Level } from '@/lib/org-units/org-unit';
import type { Scope } from '@/lib/org-units/scope';
import { monthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import { encodeFigures } from '@/lib/store/figure-code';
import { writeBoundaries } from '@/lib/store/queries/boundaries';
import { writeCatalogue } from '@/lib/store/queries/catalogues';
import { recordFailure } from '@/lib/store/queries/server-health';
import { claimSource } from '@/lib/store/queries/source';
import type { Store } from '@/lib/store/types';
import { PROFILE, publish } from './small-country';

type Kin = 'own' | 'other' | 'outside';
type UnitSeed = readonly [uid: string, name: string, level: Level, parent: string | null, kin: Kin | null];

/**
 * Three regions with two districts each, and an area in each district. `own` is what the scoped reader may see, `other` is of the
 * programme too, `outside` is not. Names and uids of what is not its own all hold `Zz`, and no other text does.
 */
const UNITS: readonly UnitSeed[] = [
  ['country', 'Pays', 'country', null, null],
  ['own', 'Alpha', 'region', 'country', 'own'],
  ['ownDistrict1', 'Alpha Nord', 'district', 'own', 'own'],
  ['ownDistrict2', 'Alpha Sud', 'district', 'own', 'own'],
  ['ownArea1', 'Alpha Bourg', 'area', 'ownDistrict1', 'own'],
  ['ownArea2', 'Alpha Port', 'area', 'ownDistrict2', 'own'],
  ['otherZz', 'Béta Zz', 'region', 'country', 'other'],
  ['otherDistrict1Zz', 'Béta Nord Zz', 'district', 'otherZz', 'other'],
  ['otherDistrict2Zz', 'Béta Sud Zz', 'district', 'otherZz', 'other'],
  ['otherArea1Zz', 'Béta Bourg Zz', 'area', 'otherDistrict1Zz', 'other'],
  ['otherArea2Zz', 'Béta Port Zz', 'area', 'otherDistrict2Zz', 'other'],
  ['outsideZz', 'Gamma Zz', 'region', 'country', 'outside'],
  ['outsideDistrictZz', 'Gamma Centre Zz', 'district', 'outsideZz', 'outside'],
];

const REGIONS: Readonly<Record<Kin, string>> = { own: 'own', other: 'otherZz', outside: 'outsideZz' };

/** What no answer to the scoped reader may hold: a name or uid, or a figure, of another region. */
export const FOREIGN = /Zz|77\d\d77/;
/** Names and uids alone. */
export const FOREIGN_NAME = /Zz/;
export const OWN_REGION: Scope = { kind: 'regions', regions: ['own'] };

export const SCOPED_PROFILE: CountryProfile = {
  ...PROFILE,
  source: { ...PROFILE.source, root: 'country' },
  programmeRegions: ['own', 'otherZz'],
  plans: PROFILE.plans.map((plan) => ({
    ...plan,
    targets: [
      ...plan.targets,
      { indicator: 'chw_count', year: 2026, value: 770_177, region: 'otherZz', source: null },
    ],
  })),
};

const PERIODS = ['2025-06', '2026-05', '2026-06', '2026-Q2', '2026'];

/** Fills a store with the country, its figures, outlines, revisions, and a failed pull that quotes the server. */
export async function fillScopedCountry(store: Store): Promise<void> {
  await store.db.insertInto('org_unit').values(UNITS.map(toRow)).execute();
  await claimSource(store, { kind: 'demonstration', origin: '', profileId: 'small', fictive: true });
  await publish(store, 1);
  const catalogue = await writeCatalogue(store, ['chw_count', 'completeness']);
  const rows = UNITS.flatMap(([, , level, , kin], index) =>
    kin === 'outside' ? [] : PERIODS.map((period) => ({ period, level, kin, id: index + 1 })),
  );
  await store.bulk.insertRollups(
    store.db,
    'rollup',
    rows.map(({ period, level, kin, id }) => {
      const count = kin === 'other' ? 770_077 + id * 100 : 40 + id;
      const figure = (numerator: number, denominator: number | null) => ({
        ...{ numerator, denominator, unitMonths: 4, units: 4, months: 1 },
      });
      return {
        ...{ period, level, org_unit: id, expected_unit_months: 4, expected_units: 4, catalogue },
        figures: encodeFigures([figure(count, null), figure(count, 2 * count)]),
      };
    }),
  );
  await addOutlines(store);
  await addPulls(store);
}

function toRow([uid, name, level, parent, kin]: UnitSeed, index: number) {
  return {
    ...{
      id: index + 1,
      uid,
      code: kin === 'own' || kin === null ? `C${index}` : `Zz${index}`,
      name,
      level,
      parent,
    },
    ...{ region: kin && REGIONS[kin], programme: kin === 'outside' ? 0 : 1, opened: null, closed: null },
    ...{ reports: 1, has_geometry: 0, path: `/${uid}/`, gone: 0 },
  };
}

/** Squares side by side, each region of two districts; a region has no outline but that of its districts when it is `outside`. */
async function addOutlines(store: Store): Promise<void> {
  const square = (uid: string, x: number, y: number, side: number) => ({
    uid,
    geometry: { type: 'Polygon' as const, coordinates: [squareRing(x, y, side, 8)] },
  });
  const prepared = prepareBoundaries({
    region: [square('own', 0, 0, 2), square('otherZz', 2, 0, 2)],
    district: [
      square('ownDistrict1', 0, 1, 1),
      square('ownDistrict2', 0, 0, 1),
      square('otherDistrict1Zz', 2, 1, 1),
      square('otherDistrict2Zz', 2, 0, 1),
      square('outsideDistrictZz', 4, 0, 2),
    ],
  });
  for (const { level, topology, version } of prepared) {
    await writeBoundaries(store, { level, topology, version, origin: 'server', attribution: '' });
  }
}

async function addPulls(store: Store): Promise<void> {
  const failure = {
    code: 'not-found',
    sentence: {
      fr: 'Le serveur national ne connaît pas cet objet (otherDistrict1Zz).',
      en: 'The national server does not know this object (otherDistrict1Zz).',
    },
  };
  await recordFailure(store, new Date('2026-07-02T02:00:00Z'), failure);
  await store.db
    .insertInto('pull')
    .values({
      ...{ id: 1, state: 'failed', trigger: 'schedule', started_at: Date.UTC(2026, 6, 2), finished_at: null },
      ...{ release: 1, data_as_of: null, requests_done: 1, requests_total: 2, rows: 9, cells: 8, refused: 3 },
      ...{ failure_code: failure.code, failure_fr: failure.sentence.fr, failure_en: failure.sentence.en },
    })
    .execute();
  const example = (orgUnit: string, value: string) => ({
    item: 'chw_active',
    orgUnit,
    period: '202606',
    value,
  });
  const examples = [example('otherArea1Zz', '-770177'), example('ownArea1', '-3'), example('unknownZz', '1')];
  await store.db
    .insertInto('refusal')
    .values({ pull: 1, reason: 'negative', count: 3, examples: JSON.stringify(examples) })
    .execute();
  await store.db.insertInto('measure').values({ id: 1, uid: 'chw_active' }).execute();
  const revised = (unit: string, value: number) => ({
    ...{ release: 1, month: monthIndex(2026, 5), measure: 1, before: value, after: value + 100 },
    org_unit: UNITS.findIndex(([uid]) => uid === unit) + 1,
  });
  await store.db
    .insertInto('revision')
    .values([revised('otherArea1Zz', 770_077), revised('ownArea1', 5)])
    .execute();
}
