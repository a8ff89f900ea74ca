import { headers } from 'next/headers';

/** Origin of the page being rendered, as the reader's browser knows it; behind a proxy, as the proxy says. */
export async function pageOrigin(): Promise<string> {
  const sent = await headers();
  const host = sent.get('x-forwarded-host') ?? sent.get('host') ?? 'localhost';
  const protocol = sent.get('x-forwarded-proto')?.split(',')[0]?.trim() ?? 'http';
  return `${protocol}://${host}`;
}
