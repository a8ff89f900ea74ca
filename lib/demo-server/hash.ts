/** Mixes a number into a 32-bit seed; the same two numbers always give the same result. */
export function mix(seed: number, value: number): number {
  let hash = Math.imul(seed ^ value, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca77);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae3d);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** A 32-bit seed from a text (FNV-1a, then mixed). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return mix(hash >>> 0, text.length);
}

/** A fraction in [0, 1) drawn from a seed and a key: the same for the same two, whenever it is asked. */
export function draw(seed: number, key: number): number {
  return mix(seed, key) / 0x1_0000_0000;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CHARACTERS = `${LETTERS}0123456789`;

/** The DHIS2 identifier of a thing: 11 letters and digits, a letter first, always the same for the same text. */
export function uidOf(text: string): string {
  let hash = seedOf(text);
  let uid = LETTERS.charAt(hash % LETTERS.length);
  for (let place = 1; place < 11; place++) {
    hash = mix(hash, seedOf(`${place}:${text}`));
    uid += CHARACTERS.charAt(hash % CHARACTERS.length);
  }
  return uid;
}
