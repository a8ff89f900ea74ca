import 'server-only';
import { readMeta } from '@/lib/store/queries/meta';
import { readRelease } from '@/lib/store/queries/releases';
import { writeTogether } from '@/lib/store/transactions';
import type { Release } from '@/lib/store/types';
import { readUnits } from '../metadata/read-metadata';
import { applyProgramme, changedUnits } from '../metadata/unit-rows';
import type { PullRun } from '../pull/pull-run';
import { createContext, type PublishContext } from './context';
import { publishRelease } from './publish-release';
import { readPulledParts } from './pulled-parts';
import { FINGERPRINT } from './write-release';
import { areRunsCurrent, writeRuns } from './write-runs';

/**
 * Publishes the stored facts anew when the catalogue or the profile is not the one they were rolled up by, without asking the
 * server: a new version of the program shows its indicators even while the server is down.
 */
export async function rebuildIfNeeded(run: PullRun): Promise<Release | undefined> {
  const { store, profile, indicators } = run;
  const previous = await readRelease(store);
  if (!previous) return undefined;
  const stored = await readUnits(store);
  const units = applyProgramme(stored, profile);
  const pulled = await readPulledParts(store);
  const held = pulled.measures;
  const context = await createContext(store, { profile, units, indicators, held });
  if ((await readMeta(store, FINGERPRINT)) === context.fingerprint) {
    await makeRunsIfMissing(run, context, previous);
    return undefined;
  }
  return publishRelease({
    ...run,
    units,
    changedUnits: changedUnits(stored, units),
    boundaries: undefined,
    lacking: [],
    attempt: '',
    answered: [],
    doneKeys: [],
    pulled,
    pulledAsOf: previous.dataAsOf,
    now: run.now(),
  });
}

/** A store of an older program has figures and no runs: its lists are walked from the facts until these are there. */
async function makeRunsIfMissing(
  { store, lease }: PullRun,
  context: PublishContext,
  { firstMonth: first, lastMonth: last }: Release,
): Promise<void> {
  if (await areRunsCurrent(store, context)) return;
  await writeTogether(store, async (writer) => {
    await lease.renew(writer);
    await writeRuns(writer, context, { first, last, months: [] });
  });
}
