import { trackedBy } from '@/lib/board/board-indicators';
import { prepareBoundaries } from '@/lib/geography/prepare-boundaries';
import { squareRing } from '@/lib/geography/testing/squares';
import type { MeasureId } from '@/lib/indicators/measures';
import type { SourceOrgUnit } from '@/lib/national-server/types';
import type { CountryProfile } from '@/lib/profile/types';
import { writeBoundaries } from '@/lib/store/queries/boundaries';
import type { Store } from '@/lib/store/types';
import { FakeServer } from '@/lib/sync/testing/fake-server';
import { pull } from '@/lib/sync/testing/pull-small-country';
import { createUnit, FIRST, LAST, NOW, PROFILE } from '@/lib/sync/testing/small-country';

/** Counts of an area of ten ASC in every month; those of the other region are doubled. */
const COUNTS = {
  chw_active: 10,
  chw_supervised: 6,
  chw_supervised_360: 3,
  group_meetings_held: 4,
  group_meetings_expected: 5,
  chw_audited: 4,
  households_audited: 44,
  chw_shadowed: 5,
  chw_feedback_given: 6,
  stock_reporting: 10,
  stockout_any: 4,
  stockout_act: 3,
  stockout_rdt: 2,
} as const satisfies Partial<Record<MeasureId, number>>;

const TARGETS = {
  group_meetings: 90,
  patient_audits: 50,
  supervision_360: 60,
  stockout_act: 10,
  stockout_any: 20,
} as const;

/** Follows stocks and the 360° cycle, has partners, and no target of it has a source. */
export const FIGURE_PROFILE: CountryProfile = {
  ...PROFILE,
  source: {
    ...PROFILE.source,
    measures: Object.fromEntries(Object.keys(COUNTS).map((id) => [id, { items: [id], absentIsZero: false }])),
  },
  programmeRegions: ['own', 'otherZz'],
  plans: [
    {
      ...{ id: 'plan', name: { fr: 'Plan', en: 'Plan' }, from: FIRST, to: LAST + 14, goals: [] },
      targets: Object.entries(TARGETS).map(([indicator, value]) => ({
        ...{ indicator, value, year: 2025 },
        ...{ region: null, source: null },
      })),
    },
  ],
  partners: [
    { id: 'alpha', name: { fr: 'Association Alpha', en: 'Association Alpha' }, regions: ['own'] },
    { id: 'other', name: { fr: 'Association Zz', en: 'Association Zz' }, regions: ['otherZz'] },
  ],
};

const NAMES: readonly (readonly [path: string, name: string])[] = [
  ['ML', 'Pays'],
  ['ML/own', 'Alpha'],
  ['ML/own/ownDistrict1', 'Alpha Nord'],
  ['ML/own/ownDistrict2', 'Alpha Sud'],
  ['ML/own/ownDistrict1/ownArea1', 'Alpha Bourg'],
  ['ML/own/ownDistrict2/ownArea2', 'Alpha Port'],
  ['ML/otherZz', 'Béta Zz'],
  ['ML/otherZz/otherDistrictZz', 'Béta Nord Zz'],
  ['ML/otherZz/otherDistrictZz/otherAreaZz', 'Béta Bourg Zz'],
];

let pulls = 0;

/** Pulls a country whose every figure can be drawn into a store, with outlines, and makes it the process's own. */
export async function fillFigureCountry(store: Store): Promise<void> {
  const units: SourceOrgUnit[] = NAMES.map(([path, name]) => ({ ...createUnit(path), name }));
  const server = new FakeServer(units);
  for (const { uid, levelNumber } of units) {
    if (levelNumber !== PROFILE.source.levels.area) continue;
    for (let month = FIRST; month <= LAST; month += 1) {
      for (const measure of trackedMeasures()) {
        server.set(measure, uid, month, COUNTS[measure] * (uid.endsWith('Zz') ? 2 : 1));
      }
    }
  }
  pulls += 1;
  const at = new Date(NOW.getTime() + pulls * 60_000);
  const outcome = await pull(store, server, {
    ...{ profile: FIGURE_PROFILE, indicators: trackedBy(FIGURE_PROFILE) },
    now: () => at,
  });
  if (outcome.state !== 'done') throw new Error(`The pull ended as ${outcome.state}.`);
  await addOutlines(store);
  Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
}

type Counted = keyof typeof COUNTS;

function trackedMeasures(): Counted[] {
  return Object.keys(COUNTS).filter((id): id is Counted => Object.hasOwn(COUNTS, id));
}

/** Squares side by side. */
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
      square('otherDistrictZz', 2, 0, 2),
    ],
  });
  for (const { level, topology, version } of prepared) {
    await writeBoundaries(store, { level, topology, version, origin: 'server', attribution: '' });
  }
}
