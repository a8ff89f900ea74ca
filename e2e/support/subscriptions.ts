import { hashSecret, newSecret } from '../../lib/access/secrets';
import { changeStore } from './store-file';

/** An account that there is not: what is subscribed for it stands on nobody's page, and no mail of it is ever sent. */
export const NOBODY = 'nobody';

/** A subscription to the digest, as somebody asked for it, and the secret of a link in its mail. */
export function addSubscription(
  storeFile: string,
  account: string,
  purpose: 'confirm' | 'leave',
): Readonly<Record<'secret', string>> {
  const secret = newSecret();
  const id = hashSecret(`of ${secret}`);
  const now = Date.now();
  changeStore(
    storeFile,
    `insert into subscription (id, account, email, kind, language, state, created_at)
     values (?, ?, 'reader@ministere.example', 'digest', 'fr', 'pending', ?)`,
    ...[id, account, now],
  );
  changeStore(
    storeFile,
    'insert into subscription_link (id, subscription, purpose, expires_at) values (?, ?, ?, ?)',
    ...[hashSecret(secret), id, purpose, now + 3_600_000],
  );
  return { secret };
}
