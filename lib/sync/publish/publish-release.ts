import 'server-only';
import type { IndicatorDefinition } from '@/lib/indicators/types';
import { monthId } from '@/lib/periods/period';
import type { CountryProfile } from '@/lib/profile/types';
import { readMeta } from '@/lib/store/queries/meta';
import { readRelease } from '@/lib/store/queries/releases';
import type { RollupTable } from '@/lib/store/schema';
import { writeTogether } from '@/lib/store/transactions';
import type { Release, Store } from '@/lib/store/types';
import type { Lease } from '../lease';
import { storeBoundaries, type FetchedBoundaries } from '../metadata/fetch-boundaries';
import type { UnitRow } from '../metadata/unit-rows';
import type { LackingMonths } from '../pull/new-units';
import type { Part, PulledParts } from '../pull/parts';
import { dropStaged } from '../staging';
import { createContext } from './context';
import { prepareRelease } from './prepare-release';
import { isComplete, oldestAsOf, recordParts, writeLacking, writePulledParts } from './pulled-parts';
import { FINGERPRINT, writeRelease, writeUnits } from './write-release';
import { writeRuns } from './write-runs';

export interface Publication {
  readonly store: Store;
  readonly lease: Lease;
  readonly profile: CountryProfile;
  readonly indicators: readonly IndicatorDefinition[];
  /** All org units as they will be, and those of them that differ from what is stored. */
  readonly units: readonly UnitRow[];
  readonly changedUnits: readonly UnitRow[];
  readonly boundaries: FetchedBoundaries | undefined;
  /** Months that were pulled without one of the changed units. */
  readonly lacking: readonly LackingMonths[];
  /** Staged batches of this attempt are laid over the facts. */
  readonly attempt: string;
  /** The parts that are published, and the staged batches that are done with them. */
  readonly answered: readonly Part[];
  readonly doneKeys: readonly string[];
  readonly pulled: PulledParts;
  /** When the server computed what was pulled. */
  readonly pulledAsOf: Date;
  readonly now: Date;
}

/**
 * Publishes what is staged as one release, in one transaction: readers see the release before or this one.
 * All that can be worked out beforehand is, so that the writer's lock is held for the writing alone.
 *
 * @returns the release; `undefined` when there is no value at all to publish.
 */
export async function publishRelease(publication: Publication): Promise<Release | undefined> {
  const { store, pulled, answered, now } = publication;
  const { profile, units, indicators } = publication;
  const held = new Set([...pulled.measures, ...answered.map(({ measure }) => measure)]);
  const context = await createContext(store, { profile, units, indicators, held });
  const previous = await readRelease(store);
  const rebuild = previous !== undefined && (await readMeta(store, FINGERPRINT)) !== context.fingerprint;
  if (rebuild) await store.db.deleteFrom('rollup_next').execute();
  const rows: RollupTable[] = [];
  const prepared = await prepareRelease({
    ...publication,
    context,
    previous,
    rebuild,
    // A rebuild may span more years than fit in memory: its rows wait in a table of their own.
    keepRows: async (ofYear) => {
      if (!rebuild) for (const row of ofYear) rows.push(row);
      else
        await writeTogether(store, (writer) => writer.bulk.insertRollups(writer.db, 'rollup_next', ofYear));
    },
  });
  if (!prepared) return undefined;
  recordParts(context, pulled, answered, publication.pulledAsOf);
  const complete = isComplete(context, pulled, now);
  await writeTogether(store, async (writer) => {
    await publication.lease.renew(writer);
    await writeUnits(writer, publication.changedUnits);
    if (publication.boundaries) await storeBoundaries(writer, publication.boundaries);
    await writeLacking(writer, context, publication.lacking);
    await writePulledParts(writer, context, answered, publication.pulledAsOf);
    await writeRelease(writer, {
      prepared,
      rows: rebuild ? 'rollup_next' : rows,
      fingerprint: context.fingerprint,
      dataAsOf: oldestAsOf(context, pulled, now) ?? publication.pulledAsOf,
      publishedAt: now,
      complete,
    });
    await writeRuns(writer, context, prepared);
    await dropStaged(writer, publication.attempt, publication.doneKeys);
  });
  return readRelease(store);
}

/** Months of a release as they are told: `2026-06`. */
export function describeMonths(release: Release): { firstMonth: string; lastMonth: string } {
  return { firstMonth: monthId(release.firstMonth), lastMonth: monthId(release.lastMonth) };
}
