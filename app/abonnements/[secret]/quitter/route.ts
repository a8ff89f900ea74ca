import { defineHandler } from '@/lib/api/define-handler';
import { currentStore } from '@/lib/store/current';
import { leaveByLink } from '@/lib/subscriptions/settle-link';

const PATH = /^\/abonnements\/([\w-]{43})\/quitter$/;

/** Words in both languages: whoever reads them has no page around them. */
const LEFT = 'Vous êtes désabonné.\nYou are unsubscribed.\n';
const NOT_ASKED =
  'Le corps attendu est List-Unsubscribe=One-Click.\nThe body List-Unsubscribe=One-Click is expected.\n';
const GONE = 'Ce lien n’est plus valable.\nThis link no longer holds.\n';

/** A mail program's one click (RFC 8058). */
export const POST = defineHandler('POST /abonnements/[secret]/quitter', async (request, { visitor }) => {
  const secret = secretOf(request);
  if (secret === null) return say(404, GONE);
  const form = await request.formData().catch(() => null);
  if (form?.get('List-Unsubscribe') !== 'One-Click') return say(400, NOT_ASKED);
  const settled = await leaveByLink(await currentStore(), secret, visitor.address);
  return settled.kind === 'gone' ? say(404, GONE) : say(200, LEFT);
});

/** Opened as a page, by people or scanners, it changes nothing: the page with the button is one address up. */
export const GET = defineHandler('GET /abonnements/[secret]/quitter', (request) => {
  const Location = new URL(request.url).pathname.replace(/\/quitter$/, '');
  return new Response(null, { status: 303, headers: { Location, 'Cache-Control': 'no-store' } });
});

function secretOf(request: Request): string | null {
  return PATH.exec(new URL(request.url).pathname)?.[1] ?? null;
}

function say(status: number, text: string): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response(text, { status, headers });
}
