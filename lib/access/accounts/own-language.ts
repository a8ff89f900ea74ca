import type { Language } from '@/lib/i18n/language';
import { changeAccount } from '@/lib/store/queries/accounts';
import type { Store } from '@/lib/store/types';
import type { Reader } from '../reader';
import { decideOn } from './decide';
import { type Managed, refuse } from './problem';

/** Keeps the language that a reader wants the pages in. A preference, not a right: the journal does not tell of it. */
export async function changeOwnLanguage(store: Store, reader: Reader, language: Language): Promise<Managed> {
  if (reader.account === null) return refuse('unknown-account');
  return decideOn(store, reader.account.id, async (writer, account) => {
    await changeAccount(writer, account.id, { language });
    return { ok: true };
  });
}
