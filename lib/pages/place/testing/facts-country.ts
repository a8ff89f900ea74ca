import { trackedBy } from '@/lib/board/board-indicators';
import type { MeasureId } from '@/lib/indicators/measures';
import { monthIndex, type MonthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import type { Store } from '@/lib/store/types';
import { FakeServer } from '@/lib/sync/testing/fake-server';
import { pull } from '@/lib/sync/testing/pull-small-country';
import { createUnit, NOW, PROFILE } from '@/lib/sync/testing/small-country';

export const LAST = monthIndex(2026, 10);
const FIRST = monthIndex(2025, 1);

const MEASURES = [
  'chw_active',
  'chw_supervised',
  'chw_supervised_360',
  'reports_expected',
  'reports_received',
  'stock_reporting',
  'stockout_any',
  'stockout_act',
] as const satisfies readonly MeasureId[];

const ZERO_BY_ABSENCE: readonly MeasureId[] = [
  'chw_supervised',
  'chw_supervised_360',
  'stockout_any',
  'stockout_act',
];

/** Two regions of two districts of three areas, `R1`, `R1D1`, `R1D1A1`; and a region outside the programme. */
export const FACTS_PROFILE: CountryProfile = {
  ...PROFILE,
  source: {
    ...PROFILE.source,
    measures: Object.fromEntries(
      MEASURES.map((measure) => [
        measure,
        { items: [measure], absentIsZero: ZERO_BY_ABSENCE.includes(measure) },
      ]),
    ),
  },
  plans: [
    {
      id: 'plan',
      name: { fr: 'Plan', en: 'Plan' },
      from: FIRST,
      to: monthIndex(2027, 12),
      targets: [
        { indicator: 'supervision_monthly', year: 2025, value: 60, region: null, source: null },
        {
          indicator: 'completeness',
          year: 2025,
          value: 90,
          region: null,
          source: { fr: 'Décret', en: 'Decree' },
        },
        { indicator: 'stockout_any', year: 2025, value: 30, region: null, source: null },
      ],
      goals: [],
    },
  ],
};

export const AREAS = ['R1', 'R2'].flatMap((region) =>
  ['D1', 'D2'].flatMap((district) => ['A1', 'A2', 'A3'].map((area) => `${region}${district}${area}`)),
);

/** Numbers that look random and are the same each time. */
function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** A server with made-up facts: areas miss months, leave zero counts out, and are without supervision or stock for some. */
export function createFactsServer(): FakeServer {
  const places = ['R1', 'R2'].flatMap((region) =>
    ['D1', 'D2'].flatMap((district) => [
      `ML/${region}/${region}${district}`,
      ...['A1', 'A2', 'A3'].map((area) => `ML/${region}/${region}${district}/${region}${district}${area}`),
    ]),
  );
  const server = new FakeServer(['ML', 'ML/R1', 'ML/R2', 'ML/R3', 'ML/R3/R3D1', ...places].map(createUnit));
  const roll = createDice(7);
  for (const area of AREAS) {
    for (let month = FIRST; month <= LAST; month += 1) setMonth(server, roll, area, month);
  }
  // One district of which nothing came in the last two months, and an area that nobody supervised for four.
  for (const area of AREAS.filter((uid) => uid.startsWith('R1D2'))) {
    for (const month of [LAST - 1, LAST]) {
      for (const measure of MEASURES) server.set(measure, area, month, null);
      server.set('reports_expected', area, month, 1);
    }
  }
  for (let month = LAST - 3; month <= LAST; month += 1) {
    setReported(server, roll, 'R1D1A2', month);
    server.set('chw_supervised', 'R1D1A2', month, null);
    server.set('stockout_act', 'R1D1A2', month, 2);
  }
  return server;
}

function setMonth(server: FakeServer, roll: () => number, area: string, month: MonthIndex): void {
  server.set('reports_expected', area, month, 1);
  if (roll() < 0.2) return;
  setReported(server, roll, area, month);
}

function setReported(server: FakeServer, roll: () => number, area: string, month: MonthIndex): void {
  const chw = 4 + Math.floor(roll() * 8);
  const some = (most: number) => Math.floor(roll() * (most + 1));
  server.set('reports_received', area, month, 1);
  server.set('chw_active', area, month, chw);
  const supervised = some(chw);
  server.set('chw_supervised', area, month, supervised === 0 ? null : supervised);
  server.set('chw_supervised_360', area, month, supervised === 0 ? null : some(supervised));
  server.set('stock_reporting', area, month, chw);
  const out = some(chw);
  server.set('stockout_any', area, month, out === 0 ? null : out);
  server.set('stockout_act', area, month, out === 0 ? null : some(out));
}

let pulls = 0;

/**
 * Pulls the made-up facts into a store and makes it the process's own. Each pull is a minute later than the one before: what is
 * kept of one store's release must not answer for another's.
 */
export async function fillWithFacts(store: Store, server = createFactsServer()): Promise<FakeServer> {
  Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
  pulls += 1;
  const at = new Date(NOW.getTime() + pulls * 60_000);
  await pull(store, server, {
    profile: FACTS_PROFILE,
    indicators: trackedBy(FACTS_PROFILE),
    now: () => at,
  });
  return server;
}
