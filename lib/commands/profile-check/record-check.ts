import type { Environment } from '@/lib/config/environment';
import type { NationalServer } from '@/lib/national-server/types';
import type { CountryProfile } from '@/lib/profile/types';
import { openStore } from '@/lib/store/open';
import { readSource } from '@/lib/store/queries/source';
import { checkMapping } from '@/lib/sync/mapping-check/check-mapping';
import type { CheckRow } from '@/lib/sync/mapping-check/check-row';
import { sourceOf } from '@/lib/sync/session';
import { storeOptionsOf } from '../store-options';

/** What came of keeping a check in the store. */
export type Recorded =
  | { readonly kind: 'recorded'; readonly rows: CheckRow[] }
  /** The store holds data of another server or profile, or cannot be opened: the check is to be made without it. */
  | { readonly kind: 'not-recorded'; readonly because: string };

/** Checks the profile and keeps what was found for the page of the mapping, in the store that the environment names. */
export async function recordCheck(
  environment: Environment,
  profile: CountryProfile,
  server: NationalServer,
): Promise<Recorded> {
  const opened = await openStore(storeOptionsOf(environment)).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  if (opened instanceof Error) return { kind: 'not-recorded', because: opened.message };
  try {
    const held = await readSource(opened);
    const own = sourceOf(environment, profile);
    const isOther =
      held && (held.kind !== own.kind || held.origin !== own.origin || held.profileId !== own.profileId);
    if (isOther) return { kind: 'not-recorded', because: `the store holds data of ${held.profileId}` };
    const rows = await checkMapping({ store: opened, server, profile, askedBy: 'command' });
    return { kind: 'recorded', rows };
  } finally {
    await opened.close();
  }
}
