import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredFigure } from '@/lib/indicators/types';
import type { Level } from '@/lib/org-units/org-unit';
import { monthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import { encodeFigures } from '@/lib/store/figure-code';
import { openStore } from '@/lib/store/open';
import { writeCatalogue } from '@/lib/store/queries/catalogues';
import { claimSource } from '@/lib/store/queries/source';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import type { Store } from '@/lib/store/types';

/** Follows two indicators: `chw_count` and `completeness`. */
export const PROFILE: CountryProfile = {
  id: 'small',
  name: { fr: 'Petit pays', en: 'Small country' },
  source: {
    root: 'ML',
    levels: { country: 1, region: 2, district: 3, area: 4 },
    pullLevel: 'area',
    firstMonth: monthIndex(2025, 1),
    revisionMonths: 6,
    measures: Object.fromEntries(
      ['chw_active', 'reports_received', 'reports_expected'].map((id) => [
        id,
        { items: [id], absentIsZero: false },
      ]),
    ),
  },
  programmeRegions: ['R1', 'R2'],
  coverageThreshold: 0.8,
  plans: [
    {
      id: 'plan',
      name: { fr: 'Plan', en: 'Plan' },
      from: monthIndex(2025, 1),
      to: monthIndex(2027, 12),
      targets: [
        { indicator: 'completeness', year: 2026, value: 80, region: null, source: null },
        { indicator: 'chw_count', year: 2026, value: 30, region: 'R1', source: null },
      ],
      goals: [],
    },
  ],
  partners: [],
  notes: { districtOutlinesSchematic: false },
};

const INDICATORS = ['chw_count', 'completeness'] as const;
type Terms = readonly [count: number | null, received: number | null, expected: number | null];

/** Opens a new store in a temporary folder as the process's own. */
export async function openEmptyStore(): Promise<{ store: Store; remove: () => Promise<void> }> {
  // Some tests bring the store down on purpose: its log lines are no failures.
  process.env['LOG_LEVEL'] = 'silent';
  const dataDir = await mkdtemp(join(tmpdir(), 'tableau-sec-api-'));
  const store = await openStore({ dataDir });
  Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
  return {
    store,
    remove: async () => {
      Object.assign(globalThis, { tableauSecStore: undefined, tableauSecAnswerCache: undefined });
      await store.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * A country of three regions, `R3` outside the programme. In May and June 2026: R1 has both indicators, its district too;
 * R2 reported nothing in June; the area `A2` has a true zero.
 */
export async function fillStore(store: Store, { complete = true } = {}): Promise<void> {
  await addSmallCountry(store);
  await addOutsideRegion(store);
  await claimSource(store, { kind: 'demonstration', origin: '', profileId: 'small', fictive: true });
  await publish(store, 1, complete);
  for (const period of ['2026-05', '2026-06', '2026-Q2', '2026']) {
    await addRow(store, 1, 'country', period, [28, 15, 20]);
    await addRow(store, 2, 'region', period, [28, 15, 20]);
    await addRow(store, 3, 'region', period, period === '2026-06' ? [null, null, null] : [10, 4, 4]);
    await addRow(store, 4, 'district', period, [28, 15, 20]);
    await addRow(store, 5, 'area', period, [28, 15, 20]);
    await addRow(store, 6, 'area', period, [0, 0, 4]);
  }
}

let publications = 0;

/**
 * Publishes a release whose months are January 2025 (or May 2026, while history follows) to June 2026. Each is a millisecond later
 * than the one before: what is kept of one store's release must not answer for another's.
 */
export async function publish(store: Store, number: number, complete = true): Promise<void> {
  publications += 1;
  await store.db
    .insertInto('release')
    .values({
      number,
      label: `2026-07-0${number}.1`,
      published_at: Date.UTC(2026, 6, number, 3) + publications,
      data_as_of: Date.UTC(2026, 6, number, 2),
      first_month: complete ? monthIndex(2025, 1) : monthIndex(2026, 5),
      last_month: monthIndex(2026, 6),
      complete: complete ? 1 : 0,
      cells: 100,
    })
    .execute();
}

async function addOutsideRegion(store: Store): Promise<void> {
  const outside = {
    uid: 'R3',
    code: 'TB',
    name: '=Tombouctou',
    level: 'region',
    parent: 'ML',
    region: 'R3',
  } as const;
  const open = {
    programme: 0,
    opened: null,
    closed: null,
    reports: 0,
    has_geometry: 0,
    path: '/ML/R3/',
    gone: 0,
  };
  await store.db
    .insertInto('org_unit')
    .values({ id: 7, ...outside, ...open })
    .execute();
}

async function addRow(store: Store, unit: number, level: Level, period: string, terms: Terms): Promise<void> {
  const [count, received, expected] = terms;
  await store.bulk.insertRollups(store.db, 'rollup', [
    {
      period,
      level,
      org_unit: unit,
      expected_unit_months: 4,
      expected_units: 4,
      catalogue: await writeCatalogue(store, INDICATORS),
      figures: encodeFigures([figure(count, null), figure(received, expected)]),
    },
  ]);
}

function figure(numerator: number | null, denominator: number | null): StoredFigure | null {
  return numerator === null ? null : { numerator, denominator, unitMonths: 3, units: 3, months: 1 };
}

/** Makes the process's store one that cannot be opened. */
export function breakStore(): void {
  const broken = Promise.reject(new Error('no such host'));
  // Handled, or a test that never asks for the store would end the run.
  broken.catch(() => undefined);
  Object.assign(globalThis, { tableauSecStore: broken });
}
