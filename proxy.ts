import { randomBytes } from 'node:crypto';
import { NextResponse, type NextRequest } from 'next/server';
import { pageContentPolicy } from '@/lib/access/content-policy';
import { MOST_BYTES, MOST_BYTES_OF_NOTE } from '@/lib/access/forms/form-bounds';
import { isOwnHost } from '@/lib/access/own-host';
import { isOneClickLeave, isOwnOrigin } from '@/lib/access/own-origin';
import { signInAddress } from '@/lib/access/page-address';
import { isHandlerPath, pageOf } from '@/lib/access/page-paths';
import { PAGE_RULES } from '@/lib/access/rules';
import { BARE_CONTENT_POLICY, transportSecurity } from '@/lib/access/safety-headers';
import { hasSessionCookie } from '@/lib/access/sessions/session-cookie';
import { accessSettings } from '@/lib/access/settings';
import { isTurnedAway, REFUSAL_HEADER, TURNED_AWAY, type TurnedAway } from '@/lib/access/turned-away';

/** The API does the same for itself, in words for programs; built files are the same for everyone and hold no data. */
export const config = { matcher: '/((?!api/|_next/static/).*)' };

const NOTE_FORM: keyof typeof PAGE_RULES = '/reunions/[id]/note/preparer';
const CROSS_SITE =
  'Cette demande ne vient pas d’une page du tableau de bord.\nThis request does not come from a page of the dashboard.\n';
const TOO_LARGE = 'Ce formulaire est trop long.\nThis form is too long.\n';

/**
 * Stands before every page: by which name it is asked, what it may load, and the way to the sign-in for whoever brings no session
 * at all. It decides nothing about access: that is asked again, from the store, by the page itself (`definePage`).
 */
export function proxy(request: NextRequest): NextResponse {
  const { publicAddress } = accessSettings();
  const { pathname } = request.nextUrl;
  const refusal = Number(request.headers.get(REFUSAL_HEADER));
  if (isTurnedAway(refusal)) return refuse(refusal, TURNED_AWAY[refusal]);
  if (!isOwnHost(request.headers.get('host'), publicAddress)) return refuse(421, sayOwnName(publicAddress));
  if (!['GET', 'HEAD'].includes(request.method)) {
    // Forms check it again; here it is told in a word, and before a body is read.
    const anywhere = isOneClickLeave(request.method, pathname);
    if (!anywhere && !isOwnOrigin(request.headers, publicAddress)) return refuse(403, CROSS_SITE);
    const most = pageOf(pathname) === NOTE_FORM ? MOST_BYTES_OF_NOTE : MOST_BYTES;
    if (Number(request.headers.get('content-length') ?? 0) > most) return refuse(413, TOO_LARGE);
  }
  if (bringsNothing(request)) {
    return keepToHttps(NextResponse.redirect(signInUrl(request), 307), publicAddress);
  }
  if (isHandlerPath(pathname)) return withPolicy(NextResponse.next(), BARE_CONTENT_POLICY, publicAddress);
  const policy = pageContentPolicy({
    nonce: randomBytes(18).toString('base64'),
    development: process.env.NODE_ENV === 'development',
    secure: publicAddress?.protocol === 'https:',
  });
  const headers = new Headers(request.headers);
  // The framework takes the nonce from the request, over whatever a client sends there.
  headers.set('Content-Security-Policy', policy);
  return withPolicy(NextResponse.next({ request: { headers } }), policy, publicAddress);
}

/** A page that is not for everyone, asked without session, token or public overview: nothing stands to be looked up. */
function bringsNothing(request: NextRequest): boolean {
  const page = pageOf(request.nextUrl.pathname);
  if (page === undefined || !['GET', 'HEAD'].includes(request.method)) return false;
  const rule = PAGE_RULES[page];
  if (rule === 'open' || (rule === 'overview:read' && accessSettings().publicOverview)) return false;
  return !request.headers.has('authorization') && !hasSessionCookie(request.headers);
}

/** On the address that was asked, so that the framework sends a path alone. */
function signInUrl({ nextUrl }: NextRequest): URL {
  return new URL(signInAddress(`${nextUrl.pathname}${nextUrl.search}`), nextUrl);
}

function withPolicy(response: NextResponse, policy: string, publicAddress: URL | null): NextResponse {
  response.headers.set('Content-Security-Policy', policy);
  return keepToHttps(response, publicAddress);
}

function keepToHttps(response: NextResponse, publicAddress: URL | null): NextResponse {
  const header = transportSecurity(publicAddress);
  if (header !== null) response.headers.set('Strict-Transport-Security', header);
  return response;
}

function sayOwnName(publicAddress: URL | null): string {
  const names = publicAddress?.host ?? '127.0.0.1, localhost';
  return `Ce tableau de bord ne répond que sous son propre nom : ${names}.\nThis dashboard answers under its own name only: ${names}.\n`;
}

function refuse(status: TurnedAway | 413 | 421, text: string): NextResponse {
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(status === 405 && { Allow: 'GET, HEAD, POST' }),
  };
  const { publicAddress } = accessSettings();
  return withPolicy(new NextResponse(text, { status, headers }), BARE_CONTENT_POLICY, publicAddress);
}
