/** Added to an address by the framework's script; it says nothing of what was asked for. */
const NOISE = '_rsc=';

/** An address as a person would copy it, without what the framework added to its query. */
export function plainAddress(address: string): string {
  const start = address.indexOf('?');
  if (start < 0) return address;
  const kept = address
    .slice(start + 1)
    .split('&')
    .filter((part) => !part.startsWith(NOISE));
  return kept.length === 0 ? address.slice(0, start) : `${address.slice(0, start)}?${kept.join('&')}`;
}
