import 'server-only';
import { readEnvironment } from '@/lib/config/environment';
import { openStore } from './open';
import type { Store } from './types';

// The framework may bundle this module more than once in a process: the handle is kept where all copies find it.
const holder: typeof globalThis & { tableauSecStore?: Promise<Store> } = globalThis;

/** The application's own store, opened once a process. A failed opening is tried again at the next call. */
export function currentStore(): Promise<Store> {
  holder.tableauSecStore ??= openConfigured().catch((error: unknown) => {
    delete holder.tableauSecStore;
    throw error;
  });
  return holder.tableauSecStore;
}

/** Closes it, at the end of the process. */
export async function closeCurrentStore(): Promise<void> {
  const opened = holder.tableauSecStore;
  delete holder.tableauSecStore;
  await (await opened)?.close();
}

function openConfigured(): Promise<Store> {
  const { databaseUrl, dataDir, storeFile } = readEnvironment();
  return openStore({ dataDir, fileName: storeFile, ...(databaseUrl === null ? {} : { databaseUrl }) });
}
