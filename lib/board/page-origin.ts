import { headers } from 'next/headers';
import { accessSettings } from '@/lib/access/settings';

/**
 * Origin of the page being rendered, as the reader's browser knows it: `NEXTAUTH_URL`, else the name of this machine that was
 * asked, which the proxy has checked. `X-Forwarded-Host` is anyone's to send, so it is never read.
 */
export async function pageOrigin(): Promise<string> {
  const { publicAddress } = accessSettings();
  return publicAddress?.origin ?? `http://${(await headers()).get('host') ?? 'localhost'}`;
}
