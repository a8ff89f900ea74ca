import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isStrongSecret } from '@/lib/config/strong-secret';

const FILE = 'demonstration-secret';

/**
 * The secret of a demonstration that was given none: drawn once and kept beside its data, for the owner's eyes alone, so that
 * sessions and passwords outlast a restart. A file that holds no usable secret is replaced.
 */
export function keepDemonstrationSecret(dataDir: string): string {
  const path = join(dataDir, FILE);
  const kept = readKept(path);
  if (kept !== null) {
    chmodSync(path, 0o600);
    return kept;
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const secret = randomBytes(32).toString('base64url');
  writeFileSync(path, `${secret}\n`, { mode: 0o600 });
  // The mode above is for a new file only.
  chmodSync(path, 0o600);
  return secret;
}

function readKept(path: string): string | null {
  try {
    const secret = readFileSync(path, 'utf8').trim();
    return isStrongSecret(secret) ? secret : null;
  } catch {
    return null;
  }
}
