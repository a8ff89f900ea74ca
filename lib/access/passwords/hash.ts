import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { takeTurn } from './turns';

interface Cost {
  readonly n: number;
  readonly r: number;
  readonly p: number;
}

/**
 * What a hash costs: N = 2^15, r = 8, p = 3, that is 32 MiB and about a fifth of a second, one of the equivalent settings that
 * OWASP advises (Password Storage Cheat Sheet, "scrypt", https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html).
 */
const CURRENT: Cost = { n: 2 ** 15, r: 8, p: 3 };
const SALT_BYTES = 16;
const KEY_BYTES = 32;
const FORM = /^scrypt\$(\d{1,7})\$(\d{1,2})\$(\d{1,2})\$([\w-]{22})\$([\w-]{43})$/;
/** What an unknown account is checked against: the current cost, and a hash that no password has a chance to meet. */
const NOBODY = { cost: CURRENT, salt: randomBytes(SALT_BYTES), key: randomBytes(KEY_BYTES) };

/** Hash of a password for the store, with its own salt and cost in it: `scrypt$N$r$p$salt$hash` (base64url). */
export async function hashPassword(plain: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(plain, salt, CURRENT);
  const { n, r, p } = CURRENT;
  return ['scrypt', n, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/**
 * Whether a password is the one that was hashed. `null` (an account that is unknown or has no password) and a hash that cannot
 * be read take as long as a wrong password does, and are never right.
 */
export async function verifyPassword(plain: string, stored: string | null): Promise<boolean> {
  const known = stored === null ? null : readHash(stored);
  const { cost, salt, key } = known ?? NOBODY;
  const same = timingSafeEqual(await derive(plain, salt, cost), key);
  return same && known !== null;
}

function readHash(stored: string): typeof NOBODY | null {
  const [, n, r, p, salt, key] = FORM.exec(stored) ?? [];
  if (salt === undefined || key === undefined) return null;
  const cost = { n: Number(n), r: Number(r), p: Number(p) };
  if (!isWithinBounds(cost)) return null;
  return { cost, salt: Buffer.from(salt, 'base64url'), key: Buffer.from(key, 'base64url') };
}

/** A hash that was tampered with must neither be cheap to try nor take the memory of the machine: 16 to 128 MiB. */
function isWithinBounds({ n, r, p }: Cost): boolean {
  const memory = 128 * n * r;
  return Number.isInteger(Math.log2(n)) && memory >= 2 ** 24 && memory <= 2 ** 27 && p >= 1 && p <= 8;
}

/** The same password may be typed as composed or decomposed letters: NFC makes them one. */
function derive(plain: string, salt: Buffer, { n, r, p }: Cost): Promise<Buffer> {
  const options = { N: n, r, p, maxmem: 128 * n * r + 2 ** 22 };
  return takeTurn(
    () =>
      new Promise((resolve, reject) => {
        scrypt(plain.normalize('NFC'), salt, KEY_BYTES, options, (error, key) =>
          error === null ? resolve(key) : reject(error),
        );
      }),
  );
}
