import 'server-only';
import { EnvironmentError, readEnvironment, type Environment } from '@/lib/config/environment';
import { createNationalServer } from '@/lib/national-server/client';
import type { NationalServer } from '@/lib/national-server/types';
import { currentProfile } from '@/lib/profile/current';
import type { CountryProfile } from '@/lib/profile/types';
import { openStore } from '@/lib/store/open';
import type { CheckAskedBy } from '@/lib/store/queries/mapping-check';
import { demonstrationSource } from '@/lib/store/queries/source';
import type { Source, Store } from '@/lib/store/types';
import { checkMapping } from './mapping-check/check-mapping';
import { runPull } from './run-pull';
import type { PullOptions, PullOutcome } from './types';

/** The store, server and profile that the environment names, ready to pull. */
export interface SyncSession {
  readonly store: Store;
  readonly profile: CountryProfile;
  pull(
    options: Pick<PullOptions, 'trigger' | 'full' | 'acceptWithdrawals' | 'onProgress'>,
  ): Promise<PullOutcome>;
  /** Compares the profile with the server, and keeps what was found. */
  check(askedBy: CheckAskedBy): Promise<unknown>;
  close(): Promise<void>;
}

/** The environment names no server, or a profile that cannot be used: no pull can be tried. */
export class Misconfigured extends Error {
  override readonly name = 'Misconfigured';
}

/**
 * Opens what a pull needs.
 * @param signal ends the requests under way; what has come stays for the next pull.
 * @throws EnvironmentError or Misconfigured with one sentence that names the variable; or the store's own error.
 */
export async function openSession(signal: AbortSignal): Promise<SyncSession> {
  const environment = readEnvironment();
  const profile = readProfileOrThrow();
  const server = createServer(environment, signal);
  const source = sourceOf(environment, profile);
  const { databaseUrl, dataDir, storeFile } = environment;
  const store = await openStore({
    dataDir,
    fileName: storeFile,
    recoverable: true,
    ...(databaseUrl === null ? {} : { databaseUrl }),
  });
  return {
    store,
    profile,
    check: (askedBy) => checkMapping({ store, server, profile, askedBy }),
    pull: (options) => runPull({ store, server, profile, source, signal, ...options }),
    close: () => store.close(),
  };
}

export type SyncExit =
  | { readonly reason: 'done' | 'nothing-new' | 'failed'; readonly outcome: PullOutcome }
  | { readonly reason: 'misconfigured'; readonly message: string };

/**
 * One pull from the configured server, then close: what `npm run sync` does.
 * @throws the store's own error when it cannot be opened.
 */
export async function pullOnce(
  options: Pick<PullOptions, 'full' | 'acceptWithdrawals' | 'onProgress'> & { readonly signal: AbortSignal },
): Promise<SyncExit> {
  const { signal, ...rest } = options;
  let session: SyncSession;
  try {
    session = await openSession(signal);
  } catch (error) {
    // A database that is down is no fault of the settings: whoever runs this tries again.
    if (!(error instanceof EnvironmentError || error instanceof Misconfigured)) throw error;
    return { reason: 'misconfigured', message: error.message };
  }
  try {
    const outcome = await session.pull({ trigger: 'command', ...rest });
    if (outcome.failure?.code === 'other-source') {
      return { reason: 'misconfigured', message: outcome.failure.sentence.en };
    }
    return { reason: outcome.state, outcome };
  } finally {
    await session.close();
  }
}

function readProfileOrThrow(): CountryProfile {
  try {
    return currentProfile();
  } catch (error) {
    throw new Misconfigured(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function createServer({ nationalServer }: Environment, signal: AbortSignal): NationalServer {
  if (!nationalServer) {
    throw new Misconfigured(
      'NATIONAL_SERVER_URL: is missing; set the address of the national server, or run npm start for the demonstration.',
    );
  }
  const { url, credentials, concurrency, requestsPerSecond } = nationalServer;
  return createNationalServer({
    url,
    credentials,
    signal,
    ...(concurrency === undefined ? {} : { concurrency }),
    ...(requestsPerSecond === undefined ? {} : { requestsPerSecond }),
  });
}

export function sourceOf(
  { demonstration, nationalServer }: Pick<Environment, 'demonstration' | 'nationalServer'>,
  profile: Pick<CountryProfile, 'id'>,
): Source {
  if (demonstration || !nationalServer) {
    return demonstrationSource(profile.id);
  }
  const { origin, pathname } = nationalServer.url;
  return {
    kind: 'server',
    origin: origin + pathname.replace(/\/+$/, ''),
    profileId: profile.id,
    fictive: false,
  };
}
