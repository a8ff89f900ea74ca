import type { z } from 'zod';
import { checkProfile } from './check';
import { PROFILE_SCHEMA } from './schema';
import type { CountryProfile } from './types';

export type ParsedProfile =
  | { readonly ok: true; readonly profile: CountryProfile }
  | { readonly ok: false; readonly problems: string[] };

export interface KnownIds {
  /** Ids of the catalogue's indicators: a target on another is a problem. Not checked when absent. */
  readonly indicators?: ReadonlySet<string>;
  /** Of them, those that are judged by a norm between two bounds: they take no target. */
  readonly norms?: ReadonlySet<string>;
}

/** Reads a country profile. Each problem names the key it is about and what that key takes. */
export function parseProfile(json: unknown, known: KnownIds = {}): ParsedProfile {
  const parsed = PROFILE_SCHEMA.safeParse(json);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(describeIssue) };
  const problems = checkProfile(parsed.data, known);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, profile: parsed.data };
}

function describeIssue(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${writePath([...issue.path, key])}: unknown key`);
  }
  return [`${writePath(issue.path)}: ${issue.message}`];
}

/** `plans[0].targets[2].year` for a path. */
function writePath(path: readonly PropertyKey[]): string {
  const written = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return written.replace(/^\./, '') || 'profile';
}
