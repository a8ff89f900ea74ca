import { isIP } from 'node:net';
import { accessSettings } from './settings';

/** Where a request comes from. */
export interface Visitor {
  /** IP address; `unknown` where the server could not tell. */
  readonly address: string;
  /** The browser's own words for itself, at most 200 characters. */
  readonly userAgent: string;
}

/** Set by the server itself from the socket, over whatever a client sends under this name. */
export const PEER_HEADER = 'x-tableau-peer';

const MOST_CHARACTERS = 200;

/**
 * Where a request comes from: the peer of the connection, or, behind `TRUSTED_PROXIES` proxies of one's own, the entry that the
 * outermost of them added to `X-Forwarded-For`, counted from the right. Entries further left are whatever the client wrote.
 */
export function visitorOf(headers: Headers): Visitor {
  const { trustedProxies } = accessSettings();
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',');
  const named = trustedProxies === 0 ? null : readAddress(forwarded.at(-trustedProxies));
  const address = named ?? readAddress(headers.get(PEER_HEADER)) ?? 'unknown';
  const userAgent = (headers.get('user-agent') ?? '').replace(/[^\u0020-\u007e]/g, ' ').trim();
  return { address, userAgent: userAgent.slice(0, MOST_CHARACTERS) };
}

/** The address by itself: without port, brackets, zone or the IPv6 spelling of an IPv4 address; `null`: not one. */
function readAddress(text: string | null | undefined): string | null {
  const bare = (text ?? '')
    .trim()
    .toLowerCase()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/, '')
    .replace(/%.*$/, '');
  return isIP(bare) === 0 ? null : bare;
}
