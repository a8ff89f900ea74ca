import { trackedBy } from '@/lib/board/board-indicators';
import type { MeasureId } from '@/lib/indicators/measures';
import { monthIndex, type MonthIndex } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import type { Store } from '@/lib/store/types';
import { FakeServer } from '@/lib/sync/testing/fake-server';
import { pull } from '@/lib/sync/testing/pull-small-country';
import { createUnit, NOW, PROFILE } from '@/lib/sync/testing/small-country';

export const FIRST = monthIndex(2024, 3);
export const LAST = monthIndex(2026, 10);

export const MEASURES = [
  'chw_active',
  'supervisors',
  'chw_supervised',
  'chw_supervised_360',
  'group_meetings_held',
  'group_meetings_expected',
  'chw_audited',
  'households_audited',
  'chw_shadowed',
  'chw_feedback_given',
] as const satisfies readonly MeasureId[];

/** A profile that maps some measures. */
export function profileOf(measures: readonly MeasureId[] = MEASURES, absentIsZero = true): CountryProfile {
  return {
    ...PROFILE,
    source: {
      ...PROFILE.source,
      firstMonth: FIRST,
      measures: Object.fromEntries(
        measures.map((measure) => [
          measure,
          { items: [measure], absentIsZero: absentIsZero && measure === 'chw_supervised' },
        ]),
      ),
    },
    plans: [
      {
        id: 'plan',
        name: { fr: 'Plan', en: 'Plan' },
        from: monthIndex(2021, 1),
        to: monthIndex(2030, 12),
        targets: [{ indicator: 'supervision_monthly', year: 2024, value: 70, region: null, source: null }],
        goals: [],
      },
    ],
  };
}

/** An area that opens after the first month, and one that closes before the last. */
export const OPENS = { area: 'R1D1A1', month: monthIndex(2026, 8) } as const;
export const CLOSES = { area: 'R2D2A2', month: monthIndex(2026, 6) } as const;

const SHAPE = { R1: ['D1', 'D2'], R2: ['D1', 'D2'] } as const;
const AREAS_EACH = 5;

export const DISTRICTS = Object.entries(SHAPE).flatMap(([region, districts]) =>
  districts.map((district) => ({ region, uid: `${region}${district}` })),
);
export const AREAS = DISTRICTS.flatMap(({ region, uid }) =>
  Array.from({ length: AREAS_EACH }, (_, index) => ({ region, district: uid, uid: `${uid}A${index + 1}` })),
);

/** Two regions of two districts of five areas, with a region outside the programme; nothing is reported yet. */
export function createCountry(): FakeServer {
  const server = new FakeServer([
    createUnit('ML'),
    ...Object.keys(SHAPE).map((region) => createUnit(`ML/${region}`)),
    ...DISTRICTS.map(({ region, uid }) => createUnit(`ML/${region}/${uid}`)),
    ...AREAS.map(({ region, district, uid }) => ({
      ...createUnit(`ML/${region}/${district}/${uid}`),
      opened: uid === OPENS.area ? OPENS.month : null,
      closed: uid === CLOSES.area ? CLOSES.month : null,
    })),
    createUnit('ML/R3'),
    createUnit('ML/R3/R3D1'),
    createUnit('ML/R3/R3D1/R3D1A1'),
  ]);
  return server;
}

/** Areas that report or not, visit or not, in long runs as short ones, zeros sent and zeros left out: the same each time. */
export function fillVisits(server: FakeServer, seed = 7): void {
  const roll = createDice(seed);
  for (const { uid } of AREAS) {
    let mood = roll();
    for (let month = FIRST; month <= LAST; month += 1) {
      if (roll() < 0.25) mood = roll();
      if (mood < 0.25) continue;
      const active = roll() < 0.05 ? 0 : 1 + Math.floor(roll() * 4);
      server.set('chw_active', uid, month, active);
      server.set('supervisors', uid, month, 1);
      const seen = mood < 0.6 ? 0 : Math.ceil(active * roll());
      // A zero is sent by some and left out by others.
      if (seen > 0 || roll() < 0.5) server.set('chw_supervised', uid, month, seen);
      server.set('chw_supervised_360', uid, month, Math.floor(seen * roll()));
      for (const measure of MEASURES.slice(4)) server.set(measure, uid, month, Math.floor(active * roll()));
    }
  }
}

/** Pulls the server into a store. `minute` tells apart the releases of stores that tests open one after another. */
export async function pullVisits(
  store: Store,
  server: FakeServer,
  profile: CountryProfile,
  minute: number,
): Promise<void> {
  const now = () => new Date(NOW.getTime() + minute * 60_000);
  const outcome = await pull(store, server, { profile, indicators: trackedBy(profile), now });
  if (outcome.state !== 'done') throw new Error(`The pull ended as ${outcome.state}.`);
}

/** Mulberry32: numbers from 0 to 1 that look random. */
export function createDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A value as the server holds it; `null`: not reported. */
export function rawValue(
  server: FakeServer,
  measure: MeasureId,
  area: string,
  month: MonthIndex,
): number | null {
  return server.values.get(`${measure} ${area} ${month}`) ?? null;
}
