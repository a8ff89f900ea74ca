import { NextResponse, type NextRequest } from 'next/server';
import { isLoopbackHost } from '@/lib/config/loopback';

/** The API answers such requests itself, as a problem document. */
export const config = { matcher: '/((?!api/).*)' };

/** Until accounts exist, only this machine asks: a request by any other name is turned away before a page is made. */
export function proxy(request: NextRequest): NextResponse {
  if (isLoopbackHost(request.headers.get('host'))) return NextResponse.next();
  return new NextResponse(
    'Ce tableau de bord ne répond qu’à son propre ordinateur (127.0.0.1 ou localhost).\nThis dashboard answers its own machine only (127.0.0.1 or localhost).\n',
    { status: 421, headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  );
}
