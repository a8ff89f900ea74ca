import type { IncomingMessage } from 'node:http';
import { isLoopbackPeer } from '@/lib/config/loopback';

/** Private header by which the server tells the proxy that a request is not to be served, and why. */
export const REFUSAL_HEADER = 'x-tableau-refusal';

/** Where such a request is led, so that the framework does not trip over what was asked. No page has this address. */
export const REFUSAL_PATH = '/refus';

/** Why a request is turned away, by the status of the answer; each in words of both languages. */
export const TURNED_AWAY = {
  400: 'Cette adresse ne peut pas être lue.\nThis address cannot be read.\n',
  403: 'La démonstration ne répond qu’à l’ordinateur sur lequel elle tourne.\nThe demonstration answers only the computer that it runs on.\n',
  405: 'Cette méthode n’est pas servie.\nThis method is not served.\n',
  411: 'Un formulaire s’envoie avec sa longueur (Content-Length).\nA form is sent with its length (Content-Length).\n',
} as const;

export type TurnedAway = keyof typeof TURNED_AWAY;

export function isTurnedAway(status: number): status is TurnedAway {
  return Object.hasOwn(TURNED_AWAY, status);
}

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/**
 * Why a request is refused before anything reads it; `null`: it is not. Of the framework's own accord these would be answered
 * with an error of its inside: an address that no decoding reads, TRACE, a write to a built file, and a form without a
 * length, whose bytes it counts too late. The API counts its own bodies.
 *
 * @param peer address of the connection.
 * @param demonstration its accounts are shown to whoever asks, so it answers this machine alone; `Host` proves nothing of that.
 */
export function findRefusal(asked: Asked, peer: string, demonstration: boolean): TurnedAway | null {
  const path = (asked.url ?? '/').replace(/[?#].*$/s, '');
  const method = asked.method ?? 'GET';
  if (demonstration && !isLoopbackPeer(peer)) return 403;
  if (method === 'TRACE') return 405;
  if (!isDecodable(path)) return 400;
  if (['GET', 'HEAD'].includes(method) || path.startsWith('/api/')) return null;
  if (path.startsWith('/_next/')) return 405;
  const { 'transfer-encoding': pieces, 'content-length': length } = asked.headers;
  return pieces !== undefined && length === undefined ? 411 : null;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
