import { cookiesAreSecure } from '@/lib/access/settings';
import { defineHandler } from '@/lib/api/define-handler';
import { isLanguage } from '@/lib/i18n/language';
import { LANGUAGE_COOKIE } from '@/lib/i18n/language-cookie';
import { ownPath } from '@/lib/navigation/own-path';

const ONE_YEAR = 365 * 24 * 3600;

/** `/langue?vers=en&retour=/…`: remembers the language and goes back. A plain link, so that it works without script. */
export const GET = defineHandler('GET /langue', (request) => {
  const query = new URL(request.url).searchParams;
  const language = query.get('vers') ?? undefined;
  const headers = new Headers({ Location: ownPath(query.get('retour')), 'Cache-Control': 'no-store' });
  if (isLanguage(language)) {
    const secure = cookiesAreSecure() ? '; Secure' : '';
    headers.set(
      'Set-Cookie',
      `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax${secure}`,
    );
  }
  return new Response(null, { status: 303, headers });
});
