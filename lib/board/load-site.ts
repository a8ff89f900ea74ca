import { cache } from 'react';
import { currentIdentity } from '@/lib/access/current-identity';
import { currentProfile } from '@/lib/profile/current';
import { currentStore } from '@/lib/store/current';
import { readPulls, readServerHealth } from '@/lib/store/queries/pulls';
import { readRelease } from '@/lib/store/queries/releases';
import { readSource } from '@/lib/store/queries/source';
import { withholdCause } from '@/lib/store/queries/withhold-cause';
import { readConsistently } from '@/lib/store/transactions';
import type { CountryProfile } from '@/lib/profile/types';
import type { PullRecord, Release, ServerHealth, Source } from '@/lib/store/types';

/** What every page says besides its own figures. */
export interface SiteState {
  readonly profile: CountryProfile;
  readonly source: Source | undefined;
  readonly release: Release | undefined;
  /** Of the national server and of the pulls below, what went wrong is told in words to readers of the whole country. */
  readonly health: ServerHealth;
  /** The latest pull, running or not. */
  readonly pull: PullRecord | undefined;
  /** The latest pull that has ended: one that failed leaves older figures standing, which every page says. */
  readonly endedPull: PullRecord | undefined;
}

/** Read once a request, however many parts of the page ask. */
export const loadSite = cache(async (): Promise<SiteState> => {
  const store = await currentStore();
  const identity = await currentIdentity();
  const scope = identity.kind === 'reader' ? identity.reader.scope : undefined;
  return readConsistently(store, async (reading) => {
    const pulls = (await readPulls(reading, 2)).map((pull) => withholdCause(scope, pull));
    return {
      profile: currentProfile(),
      source: await readSource(reading),
      release: await readRelease(reading),
      health: withholdCause(scope, await readServerHealth(reading)),
      pull: pulls[0],
      endedPull: pulls.find(({ state }) => state !== 'running'),
    };
  });
});
