import type { MeasureId } from '@/lib/indicators/measures';
import { trackedBy } from '@/lib/board/board-indicators';
import { monthIndex, type MonthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import type { Store } from '@/lib/store/types';
import { FakeServer } from '@/lib/sync/testing/fake-server';
import { pull } from '@/lib/sync/testing/pull-small-country';
import { seededRandom } from '@/lib/sync/testing/seeded-random';
import { createUnit, NOW, PROFILE, SOURCE } from '@/lib/sync/testing/small-country';

export const FIRST = monthIndex(2024, 1);
export const LAST = monthIndex(2026, 10);

/** District → its areas; R1 has two districts, R2 one, R3 is outside the programme. */
export const DISTRICTS: Readonly<
  Record<string, { readonly region: string; readonly areas: readonly string[] }>
> = {
  D1: { region: 'R1', areas: ['A1', 'A2', 'A3'] },
  D2: { region: 'R1', areas: ['A4', 'A5', 'A6'] },
  D3: { region: 'R2', areas: ['A7', 'A8', 'A9'] },
};
export const AREAS = Object.values(DISTRICTS).flatMap(({ areas }) => areas);

/** Zinc's zeros are stored by the server; rectal artesunate is not followed. */
export const MAPPED = [
  'stockout_act',
  'stockout_rdt',
  'stockout_amoxicillin',
  'stockout_ors',
  'stockout_zinc',
  'stockout_paracetamol',
] as const satisfies readonly MeasureId[];
export const STORES_ZEROS: MeasureId = 'stockout_zinc';

const map = (id: string, absentIsZero = false) => ({ items: [id.padEnd(11, 'x')], absentIsZero });

export const STOCK_PROFILE: CountryProfile = {
  ...PROFILE,
  source: {
    ...PROFILE.source,
    firstMonth: FIRST,
    measures: {
      chw_active: map('active'),
      stock_reporting: map('reporting'),
      stockout_any: map('any', true),
      stock_all_available: map('all'),
      ...Object.fromEntries(MAPPED.map((product, i) => [product, map(`p${i}`, product !== STORES_ZEROS)])),
    },
  },
  plans: [
    {
      id: 'plan',
      name: { fr: 'Plan', en: 'Plan' },
      from: monthIndex(2024, 1),
      to: monthIndex(2028, 12),
      targets: [
        { indicator: 'stockout_any', year: 2023, value: 40, region: null, source: null },
        { indicator: 'stockout_any', year: 2028, value: 40, region: null, source: null },
      ],
      goals: [],
    },
  ],
};

/** A server whose areas forget to report, report nobody, and lack products for months: always the same ones. */
export function createStockServer(seed = 7): FakeServer {
  const random = seededRandom(seed);
  const paths = Object.entries(DISTRICTS).flatMap(([district, { region, areas }]) =>
    areas.map((area) => ['ML', region, district, area]),
  );
  paths.push(['ML', 'R3', 'D9', 'A0']);
  const lines = paths.flatMap((path) => path.map((_, depth) => path.slice(0, depth + 1).join('/')));
  const server = new FakeServer([...new Set(lines)].map(createUnit));
  for (const area of AREAS) {
    const lacks = new Map<MeasureId, boolean>();
    for (let month = FIRST; month <= LAST; month += 1) {
      for (const product of MAPPED) {
        if (!lacks.has(product) || random() < 0.25) lacks.set(product, random() < 0.5);
      }
      if (random() < 0.06) continue;
      fillMonth(server, area, month, lacks, random);
    }
  }
  return server;
}

function fillMonth(
  server: FakeServer,
  area: string,
  month: MonthIndex,
  lacks: ReadonlyMap<MeasureId, boolean>,
  random: () => number,
): void {
  const active = 2 + Math.floor(random() * 4);
  const reporting = random() < 0.04 ? 0 : 1 + Math.floor(random() * active);
  server.set('chw_active', area, month, active);
  server.set('stock_reporting', area, month, reporting);
  let most = 0;
  for (const product of MAPPED) {
    const atZero = lacks.get(product) ? Math.min(reporting, 1 + Math.floor(random() * 2)) : 0;
    most = Math.max(most, atZero);
    if (atZero > 0 || (product === STORES_ZEROS && random() < 0.8)) server.set(product, area, month, atZero);
  }
  if (most > 0) server.set('stockout_any', area, month, most);
  server.set('stock_all_available', area, month, reporting - most);
}

export { seededRandom };

/** What is kept in memory is kept by when a release was published: no two stores of a test share an instant. */
let pulls = 0;

export async function pullStock(store: Store, server: FakeServer, profile = STOCK_PROFILE): Promise<void> {
  const source = { ...SOURCE, profileId: profile.id };
  pulls += 1;
  const at = new Date(NOW.getTime() + pulls);
  const outcome = await pull(store, server, {
    profile,
    source,
    indicators: trackedBy(profile),
    now: () => at,
  });
  if (outcome.state !== 'done') throw new Error(`The pull ended as ${outcome.state}.`);
}

/** A raw value as the server gave it. */
export function rawValue(
  server: FakeServer,
  measure: MeasureId,
  area: string,
  month: MonthIndex,
): number | undefined {
  return server.values.get(`${measure} ${area} ${month}`);
}

export function areasUnder(place: string): readonly string[] {
  return Object.entries(DISTRICTS).flatMap(([district, { region, areas }]) =>
    [district, region, 'ML'].includes(place) ? areas : areas.filter((area) => area === place),
  );
}
