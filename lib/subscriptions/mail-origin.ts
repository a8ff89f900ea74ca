import type { Environment } from '@/lib/config/environment';

/** Where the links in mails lead: `NEXTAUTH_URL`, or this machine in a demonstration that has none. */
export function mailOrigin({ access, port }: Pick<Environment, 'access' | 'port'>): string {
  return access.publicAddress?.origin ?? `http://127.0.0.1:${port}`;
}
