import { NATION } from '@/lib/org-units/scope';
import { readFiguresOf } from '@/lib/store/queries/figures';
import type { Store } from '@/lib/store/types';
import { runPull } from '../run-pull';
import type { PullOptions, PullOutcome } from '../types';
import type { FakeServer } from './fake-server';
import { COUNT, NOW, PROFILE, SOURCE, SUPERVISION } from './small-country';

/** A pull of the small country, in November 2026 unless said otherwise. */
export function pull(
  store: Store,
  server: FakeServer,
  options: Partial<PullOptions> = {},
): Promise<PullOutcome> {
  const defaults = {
    profile: PROFILE,
    source: SOURCE,
    trigger: 'command',
    indicators: [COUNT, SUPERVISION],
  } as const;
  return runPull({ store, server, now: () => NOW, ...defaults, ...options });
}

/** The numerator of an indicator for a unit and period; `undefined` without a row. */
export async function readNumerator(
  store: Store,
  indicator: string,
  orgUnit: string,
  period: string,
): Promise<number | null | undefined> {
  const [row] = await readFiguresOf(store, NATION, { periods: [period], orgUnits: [orgUnit] });
  return row?.figures.get(indicator)?.numerator;
}
