import type { Account } from '@/lib/store/access-types';
import type { Store } from '@/lib/store/types';
import { recordAudit } from '../audit/record';
import type { Visitor } from '../visitor';

export interface FailedSignIn {
  /** `null`: nobody that is known. */
  readonly account: Account | null;
  /** The e-mail tried. */
  readonly tried: string;
  readonly reason: string;
  readonly visitor: Visitor;
}

/** Notes a failed sign-in in the journal, with its reason, which the person who failed is not told. */
export async function noteFailedSignIn(store: Store, failed: FailedSignIn): Promise<void> {
  const name = failed.account?.email ?? readableEmail(failed.tried);
  await recordAudit(
    store,
    { account: failed.account?.id ?? null, name, via: 'form', address: failed.visitor.address },
    { action: 'sign-in.failed', subject: name, after: { reason: failed.reason } },
  );
}

/** People type their password into the field of the e-mail: only what has the form of an e-mail is kept. */
function readableEmail(tried: string): string {
  const email = tried.trim().toLowerCase();
  return email.length <= 200 && /^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(email) ? email : '?';
}
