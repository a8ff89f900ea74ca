import { readFileSync } from 'node:fs';
import { INDICATORS } from '@/lib/indicators/catalogue';
import mali from './mali/profile.json' with { type: 'json' };
import { parseProfile } from './parse';
import type { CountryProfile } from './types';

let kept: { path: string | undefined; profile: CountryProfile } | undefined;

/**
 * The country profile of this process: the file at `COUNTRY_PROFILE`, else the built-in one of Mali. Read once.
 * Throws an error whose message names the file and each key at fault.
 */
export function currentProfile(): CountryProfile {
  const path = process.env['COUNTRY_PROFILE'] || undefined;
  if (kept?.path !== path || !kept) kept = { path, profile: readProfile(path) };
  return kept.profile;
}

/** Reads a profile file, or the built-in profile without a path. Throws as `currentProfile` does. */
export function readProfile(path: string | undefined): CountryProfile {
  const parsed = parseProfile(path === undefined ? mali : readJson(path), {
    indicators: new Set(INDICATORS.map(({ id }) => id)),
    norms: new Set(INDICATORS.filter(({ direction }) => direction === 'band').map(({ id }) => id)),
  });
  if (parsed.ok) return parsed.profile;
  const name = path === undefined ? 'The built-in profile' : `The country profile ${path} (COUNTRY_PROFILE)`;
  throw new Error(
    `${name} cannot be used:\n${parsed.problems.map((problem) => `  - ${problem}`).join('\n')}`,
  );
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The country profile ${path} (COUNTRY_PROFILE) cannot be read: ${reason}`, {
      cause: error,
    });
  }
}
