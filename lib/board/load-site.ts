import { cache } from 'react';
import type { Reader } from '@/lib/access/reader';
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

/** Nothing is known of the server, which is not the same as an outage. */
const UNTOLD: ServerHealth = {
  lastAnswerAt: null,
  failingSince: null,
  failureCode: null,
  failureFr: null,
  failureEn: null,
};

/**
 * What every page says besides its own figures, to a reader: pulls and outages to those who may know of them, their causes to those
 * who see the whole country; to anyone else nothing of the store but whether its values are invented.
 */
export async function loadSite(reader: Reader | null): Promise<SiteState> {
  const site = await readSite();
  if (!reader?.permissions.has('sync:read')) {
    return { ...site, release: undefined, health: UNTOLD, pull: undefined, endedPull: undefined };
  }
  const tell = (pull: PullRecord | undefined) => pull && withholdCause(reader.scope, pull);
  return {
    ...site,
    health: withholdCause(reader.scope, site.health),
    pull: tell(site.pull),
    endedPull: tell(site.endedPull),
  };
}

/** Read once a request, however many parts of the page ask. */
const readSite = cache(async (): Promise<SiteState> => {
  const store = await currentStore();
  return readConsistently(store, async (reading) => {
    const pulls = await readPulls(reading, 2);
    return {
      profile: currentProfile(),
      source: await readSource(reading),
      release: await readRelease(reading),
      health: await readServerHealth(reading),
      pull: pulls[0],
      endedPull: pulls.find(({ state }) => state !== 'running'),
    };
  });
});
