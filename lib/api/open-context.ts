import { createHash } from 'node:crypto';
import type { Language } from '@/lib/i18n/language';
import { scopeKey, type Scope } from '@/lib/org-units/scope';
import { currentProfile } from '@/lib/profile/current';
import type { CountryProfile, Plan } from '@/lib/profile/types';
import { currentStore } from '@/lib/store/current';
import { readMeta } from '@/lib/store/queries/meta';
import { readRelease } from '@/lib/store/queries/releases';
import { readSource } from '@/lib/store/queries/source';
import { readConsistently } from '@/lib/store/transactions';
import type { Release, Source, Store } from '@/lib/store/types';
import { readPlansInForce } from '@/lib/targets/plans-in-force';
import packageFile from '@/package.json';
import { ProblemError } from './problem';
import { storeUnreachable } from './store-failure';

/** What every answer may depend on besides its input. */
export interface BaseContext {
  readonly scope: Scope;
  readonly language: Language;
  readonly profile: CountryProfile;
}

export interface StoreContext extends BaseContext {
  readonly store: Store;
}

/** With a published release, so that an answer without rows means that there are none. */
export interface DataContext extends StoreContext {
  readonly release: Release;
  readonly source: Source;
  /** From what the figures were rolled up: it changes when they are computed anew from the same release. */
  readonly figuresVersion: string;
  /** The plans as people's decisions on their targets change them: the only ones to compare with. */
  readonly plans: readonly Plan[];
  readonly plansVersion: string;
}

/** Seconds after which a reader may ask again while the first pull runs. */
const LOADING_RETRY_SECONDS = 15;

/** Gives an answer what it may read, for as long as it is being built: what stands in the scope. */
export type Opening<Context> = <T>(
  scope: Scope,
  language: Language,
  use: (context: Context) => Promise<T>,
) => Promise<T>;

export const withProfile: Opening<BaseContext> = (scope, language, use) =>
  use({ scope, language, profile: currentProfile() });

/** @throws ProblemError 503 `store-unreachable`. */
export function openAppStore(): Promise<Store> {
  return currentStore().catch((cause: unknown) => {
    throw storeUnreachable(cause);
  });
}

/**
 * Everything is read in one transaction: a release published meanwhile is seen by none of the reads.
 * @throws ProblemError 503 `store-unreachable`.
 */
export const withStore: Opening<StoreContext> = async (scope, language, use) => {
  const store = await openAppStore();
  return withProfile(scope, language, (base) =>
    readConsistently(store, (reading) => use({ ...base, store: reading })),
  );
};

/** @throws ProblemError 503 `store-unreachable`, or `data-loading` while no release is published. */
export const withData: Opening<DataContext> = (scope, language, use) =>
  withStore(scope, language, async (context) => {
    const release = await readRelease(context.store);
    const source = await readSource(context.store);
    if (release === undefined || source === undefined) throw dataLoading();
    const figuresVersion = (await readMeta(context.store, 'rollup.fingerprint')) ?? '';
    const { plans, version } = await readPlansInForce(context.store, context.profile);
    return use({ ...context, release, source, figuresVersion, plans, plansVersion: version });
  });

/** No release is published yet. */
export function dataLoading(): ProblemError {
  return new ProblemError(
    'data-loading',
    {
      fr: 'Aucune donnée n’est encore publiée\u202f: la première collecte depuis le serveur national n’est pas terminée. /api/v1/sync en donne l’état.',
      en: 'No data are published yet: the first pull from the national server is not done. /api/v1/sync tells how it goes.',
    },
    { retryAfter: LOADING_RETRY_SECONDS },
  );
}

/** The data an answer rests on: stands in every answer that holds data. */
export function provenanceOf({ release, source }: Pick<DataContext, 'release' | 'source'>) {
  return {
    release: release.number,
    releaseLabel: release.label,
    dataAsOf: release.dataAsOf.toISOString(),
    fictive: source.fictive,
  };
}

/** Parts of the ETag of whatever is read from a release by a scope, under a profile, written by this version. */
export function versionOf({
  release,
  source,
  scope,
  profile,
  figuresVersion,
  plansVersion,
}: DataContext): (string | number)[] {
  return [
    packageFile.version,
    fingerprint(profile),
    source.origin,
    release.number,
    release.publishedAt.getTime(),
    figuresVersion,
    plansVersion,
    scopeKey(scope),
  ];
}

const fingerprints = new WeakMap<CountryProfile, string>();

/** Targets and mappings stand in the profile: answers change with it. */
export function fingerprint(profile: CountryProfile): string {
  const known = fingerprints.get(profile);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(JSON.stringify(profile)).digest('base64url');
  fingerprints.set(profile, digest);
  return digest;
}
