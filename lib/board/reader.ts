import { headers } from 'next/headers';
import { readerOf } from '@/lib/api/reader';
import type { Scope } from '@/lib/org-units/scope';

/** What the reader of the page being rendered may see; decided where the API decides it. `undefined`: nothing. */
export async function pageScope(): Promise<Scope | undefined> {
  const request = new Request('http://own.invalid/', { headers: new Headers(await headers()) });
  return (await readerOf(request))?.scope;
}
