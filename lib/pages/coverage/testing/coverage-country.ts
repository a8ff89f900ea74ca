import { trackedBy } from '@/lib/board/board-indicators';
import type { MeasureId } from '@/lib/indicators/measures';
import type { SourceOrgUnit } from '@/lib/national-server/types';
import { monthIndex, type MonthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import type { Store } from '@/lib/store/types';
import { FakeServer } from '@/lib/sync/testing/fake-server';
import { pull } from '@/lib/sync/testing/pull-small-country';
import { createUnit, FIRST, LAST, PROFILE } from '@/lib/sync/testing/small-country';

/** Measures of the page. */
export const COVERAGE_MEASURES = [
  'population_target',
  'population_covered',
  'chw_planned',
  'chw_active',
  'disc_provisioned',
  'disc_active',
  'chw_paid_on_time',
] as const satisfies readonly MeasureId[];

/** Area → its district and region. The third region has areas and never sends anything; the fourth is outside. */
export const AREAS: Readonly<Record<string, readonly [district: string, region: string]>> = {
  A1: ['D1', 'R1'],
  A2: ['D1', 'R1'],
  A3: ['D2', 'R1'],
  A4: ['D2', 'R1'],
  B1: ['D3', 'R2'],
  B2: ['D3', 'R2'],
  B3: ['D3', 'R2'],
  C1: ['D4', 'R3'],
};

/** DISC-Mali begins here in the first region, six months later in the second. */
export const LAUNCH: MonthIndex = monthIndex(2025, 8);

export const COVERAGE_PROFILE: CountryProfile = {
  ...PROFILE,
  source: {
    ...PROFILE.source,
    measures: Object.fromEntries(COVERAGE_MEASURES.map((id) => [id, { items: [id], absentIsZero: false }])),
  },
  programmeRegions: ['R1', 'R2', 'R3'],
  plans: [
    {
      id: 'plan',
      name: { fr: 'Plan', en: 'Plan' },
      from: monthIndex(2025, 1),
      to: monthIndex(2026, 12),
      targets: [
        target('coverage_population', 60),
        target('chw_functional', 90),
        target('population_per_chw', 1500),
        target('disc_active', 60),
        target('paid_on_time', 80),
        target('chw_count', 40),
      ],
      goals: [],
    },
  ],
  partners: [
    { id: 'one', name: { fr: 'Partenaire un', en: 'Partenaire un' }, regions: ['R1', 'R2'] },
    { id: 'two', name: { fr: 'Partenaire deux', en: 'Partenaire deux' }, regions: ['R1'] },
  ],
};

function target(indicator: string, value: number) {
  return { indicator, year: 2025, value, region: null, source: null };
}

/** Numbers that look random and are the same each time. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A server whose areas send each measure in nine months of ten, and a partial month for the first region at the end. */
export function createCoverageServer(seed = 7): FakeServer {
  const server = new FakeServer(listUnits());
  const random = createRandom(seed);
  for (const [area, [, region]] of Object.entries(AREAS)) {
    if (region === 'R3') continue;
    for (let month = FIRST; month <= LAST; month += 1) {
      const planned = 5 + Math.floor(random() * 10);
      const active = Math.max(1, planned - Math.floor(random() * 3));
      const people = 10_000 + Math.floor(random() * 10_000);
      const accounts = Math.floor(random() * (active + 1));
      const values: Record<(typeof COVERAGE_MEASURES)[number], number> = {
        population_target: people,
        population_covered: Math.floor(people * (0.2 + random() * 0.6)),
        chw_planned: planned,
        chw_active: active,
        disc_provisioned: accounts,
        disc_active: Math.floor(random() * (accounts + 1)),
        chw_paid_on_time: Math.floor(random() * (active + 1)),
      };
      const launch = region === 'R1' ? LAUNCH : LAUNCH + 6;
      for (const measure of COVERAGE_MEASURES) {
        const begun = !measure.startsWith('disc') || month >= launch;
        if (begun && random() < 0.9) server.set(measure, area, month, values[measure]);
      }
    }
  }
  return server;
}

function listUnits(): SourceOrgUnit[] {
  const places = Object.entries(AREAS);
  const paths = new Set(['ML', 'ML/RX', 'ML/RX/DX', 'ML/RX/DX/X1']);
  for (const [area, [district, region]] of places) {
    for (const path of [`ML/${region}`, `ML/${region}/${district}`, `ML/${region}/${district}/${area}`]) {
      paths.add(path);
    }
  }
  return [...paths].map(createUnit);
}

/** Fills a store from a server, and makes it the process's own. */
export async function fillCoverage(store: Store, server: FakeServer): Promise<void> {
  const outcome = await pull(store, server, {
    profile: COVERAGE_PROFILE,
    indicators: trackedBy(COVERAGE_PROFILE),
  });
  if (outcome.state !== 'done') throw new Error(JSON.stringify(outcome));
  Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
}
