import { headers } from 'next/headers';

/** The nonce of the page being rendered, for a style element of its own; `undefined` where no policy was set. */
export async function pageNonce(): Promise<string | undefined> {
  const policy = (await headers()).get('content-security-policy') ?? '';
  return /'nonce-([^']+)'/.exec(policy)?.[1];
}
