import { trackedBy } from '@/lib/board/board-indicators';
import type { MeasureId } from '@/lib/indicators/measures';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { monthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import type { Store } from '@/lib/store/types';
import { FakeServer } from '@/lib/sync/testing/fake-server';
import { pull } from '@/lib/sync/testing/pull-small-country';
import { createUnit, FIRST, LAST, PROFILE } from '@/lib/sync/testing/small-country';
import { createDice } from '../../supervision/testing/visited-country';
import { loadPage } from '../../load-page';
import { loadScenario, SCENARIO_ASKS } from '../load-scenario';

export const MEASURES = [
  'population_target',
  'population_covered',
  'chw_active',
  'supervisors',
  'chw_supervised',
  'reports_received',
  'reports_expected',
] as const satisfies readonly MeasureId[];
export type ScenarioMeasure = (typeof MEASURES)[number];

export const AREAS: readonly { readonly uid: string; readonly region: string }[] = ['R1', 'R2'].flatMap(
  (region) =>
    Array.from({ length: 12 }, (_, index) => ({ region, uid: `${region}D${1 + (index % 2)}A${index}` })),
);

/** Two targets at the plan's end: of the country, and one that the second region has for itself. */
export const OWN_TARGET = { indicator: 'supervision_monthly', country: 95, R2: 80 } as const;

/** @param measures those that the profile maps. */
export function profileOf(measures: readonly MeasureId[] = MEASURES): CountryProfile {
  const { indicator, country, R2 } = OWN_TARGET;
  return {
    ...PROFILE,
    source: {
      ...PROFILE.source,
      measures: Object.fromEntries(measures.map((id) => [id, { items: [id], absentIsZero: false }])),
    },
    plans: [
      {
        id: 'plan',
        name: { fr: 'Plan', en: 'Plan' },
        from: monthIndex(2025, 1),
        to: monthIndex(2030, 12),
        targets: [
          { indicator, year: 2030, value: country, region: null, source: null },
          { indicator, year: 2030, value: R2, region: 'R2', source: null },
        ],
        goals: [],
      },
    ],
  };
}

/** Two regions of twelve areas; about one value in twenty-five is missing, in the last month as before. */
export function createScenarioServer(seed = 5): FakeServer {
  const server = new FakeServer([
    createUnit('ML'),
    ...['R1', 'R2'].flatMap((region) => [
      createUnit(`ML/${region}`),
      ...['D1', 'D2'].map((district) => createUnit(`ML/${region}/${region}${district}`)),
    ]),
    ...AREAS.map(({ uid, region }) => createUnit(`ML/${region}/${uid.slice(0, 4)}/${uid}`)),
  ]);
  const roll = createDice(seed);
  for (const { uid } of AREAS) {
    for (let month = FIRST; month <= LAST; month += 1) {
      const chw = 2 + Math.floor(roll() * 6);
      const people = 4000 + Math.floor(roll() * 9000);
      const values: Record<ScenarioMeasure, number> = {
        population_target: people,
        population_covered: Math.floor(people * (0.2 + roll() * 0.5)),
        chw_active: chw,
        supervisors: Math.floor(roll() * 2),
        chw_supervised: Math.floor(roll() * (chw + 1)),
        reports_received: chw,
        reports_expected: chw + Math.floor(roll() * 2),
      };
      for (const measure of MEASURES) {
        if (roll() < 0.96) server.set(measure, uid, month, values[measure]);
      }
    }
  }
  return server;
}

let openings = 0;

/** Pulls a server into a store, which becomes the process's own. */
export async function fillScenario(store: Store, server: FakeServer, profile: CountryProfile): Promise<void> {
  const outcome = await pull(store, server, { profile, indicators: trackedBy(profile) });
  if (outcome.state !== 'done') throw new Error(`The pull ended as ${outcome.state}.`);
  // What is kept of figures is kept by the instant of the release: no test may read another's.
  openings += 1;
  const publishedAt = Date.UTC(2026, 10, 21) + openings * 60_000;
  await store.db.updateTable('release').set({ published_at: publishedAt }).execute();
  Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
}

/** The page's loader as an address asks it. */
export function openScenario(query: Readonly<Record<string, string | string[]>> = {}, scope: Scope = NATION) {
  return loadPage({ scope, query, language: 'fr' }, '/plan/scenario', SCENARIO_ASKS, loadScenario);
}
