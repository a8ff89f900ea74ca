/**
 * Twelve hexadecimal digits that change whenever the text does (two rounds of 32-bit multiply and shift, after
 * MurmurHash3's finalizer). For cache keys, not for security.
 */
export function fingerprint(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    high = Math.imul(high ^ code, 0x85ebca77);
    low = Math.imul(low ^ code, 0xc2b2ae3d);
  }
  const [first, second] = [mix(high, low), mix(low, high)];
  return hex(first).slice(0, 6) + hex(second).slice(0, 6);
}

function mix(one: number, other: number): number {
  const shifted = Math.imul(one ^ (one >>> 15), 0x735a2d97);
  return (shifted ^ Math.imul(other ^ (other >>> 13), 0xcaf649a9)) >>> 0;
}

function hex(value: number): string {
  return value.toString(16).padStart(8, '0');
}
