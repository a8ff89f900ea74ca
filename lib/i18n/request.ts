import { cookies, headers } from 'next/headers';
import { readLanguage } from '@/lib/api/reader-language';
import type { Language } from './language';
import { isLanguage } from './language';
import { LANGUAGE_COOKIE } from './language-cookie';

/** The language of the page being rendered: the `langue` cookie, then `Accept-Language`, then French. */
export async function requestLanguage(): Promise<Language> {
  const chosen = (await cookies()).get(LANGUAGE_COOKIE)?.value;
  return isLanguage(chosen) ? chosen : readLanguage(new Headers(await headers()));
}
