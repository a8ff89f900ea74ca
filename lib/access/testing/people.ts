import { randomUUID } from 'node:crypto';
import type { Account } from '@/lib/store/access-types';
import { type NewAccount, addAccount } from '@/lib/store/queries/accounts';
import type { Store } from '@/lib/store/types';
import { hashPassword } from '../passwords/hash';

export const PASSWORD = 'dix-huit baobabs';
let hashed: Promise<string> | undefined;

/** An official of the nation with the password `PASSWORD`, but for what is said otherwise. */
export async function addPerson(store: Store, special: Partial<NewAccount> = {}): Promise<Account> {
  hashed ??= hashPassword(PASSWORD);
  return addAccount(store, {
    id: randomUUID(),
    email: 'awa@example.org',
    name: 'Awa Traoré',
    role: 'official',
    regions: null,
    language: 'fr',
    passwordHash: await hashed,
    mustChangePassword: false,
    identity: null,
    ...special,
  });
}

/** Makes a store the application's own, until the next one. */
export function useStore(store: Store): void {
  const holder: typeof globalThis & { tableauSecStore?: Promise<Store> } = globalThis;
  holder.tableauSecStore = Promise.resolve(store);
}
