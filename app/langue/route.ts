import { isLanguage } from '@/lib/i18n/language';
import { LANGUAGE_COOKIE, safeReturn } from '@/lib/i18n/language-cookie';

const ONE_YEAR = 365 * 24 * 3600;

/** `/langue?vers=en&retour=/…`: remembers the language and goes back. A plain link, so that it works without script. */
export function GET(request: Request): Response {
  const query = new URL(request.url).searchParams;
  const language = query.get('vers') ?? undefined;
  const headers = new Headers({ Location: safeReturn(query.get('retour')), 'Cache-Control': 'no-store' });
  if (isLanguage(language)) {
    headers.set('Set-Cookie', `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax`);
  }
  return new Response(null, { status: 303, headers });
}
