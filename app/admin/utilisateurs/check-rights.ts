import { parseEmail } from '@/lib/access/accounts/email';
import { checkRegions } from '@/lib/access/accounts/known-regions';
import { parseName } from '@/lib/access/accounts/name';
import { isRole, type Role } from '@/lib/access/permissions';
import type { Messages } from '@/lib/i18n/messages';
import { readAccountByEmail } from '@/lib/store/queries/accounts';
import type { Store } from '@/lib/store/types';

/** Fields of the forms of an account, as they were sent. */
export interface SentRights {
  /** Only where an account is added. */
  readonly email?: string;
  readonly name: string;
  /** `none`: no role. */
  readonly role: string;
  /** Absent: neither was chosen. */
  readonly scope?: 'nation' | 'regions' | undefined;
  readonly regions: readonly string[];
}

export interface Rights {
  readonly name: string;
  readonly role: Role | null;
  readonly regions: readonly string[] | null;
}

type Problem = keyof Messages['forms']['problems'];

export type CheckedRights =
  | { readonly ok: true; readonly rights: Rights }
  /** By name of the field. */
  | { readonly ok: false; readonly problems: Readonly<Record<string, Problem>> };

/**
 * Reads who an account is of, what it may do and where; all that is wrong is told at once. Regions that were ticked beside
 * the whole country are refused: an account never sees more than what stands ticked.
 */
export async function checkRights(store: Store, sent: SentRights): Promise<CheckedRights> {
  const { role } = sent;
  const name = parseName(sent.name);
  const problems: [field: string, problem: Problem | null][] = [
    ['email', sent.email === undefined ? null : await findEmailProblem(store, sent.email)],
    ['name', sent.name.trim() === '' ? 'required' : name === null ? 'bad-name' : null],
    ['role', role === 'none' || isRole(role) ? null : 'bad-role'],
    ['scope', findScopeProblem(sent)],
    ['regions', sent.scope === 'regions' ? await findRegionsProblem(store, sent.regions) : null],
  ];
  const found = problems.flatMap(([field, problem]) => (problem === null ? [] : [[field, problem] as const]));
  if (found.length > 0 || name === null) return { ok: false, problems: Object.fromEntries(found) };
  const regions = sent.scope === 'nation' ? null : sent.regions;
  return { ok: true, rights: { name, role: isRole(role) ? role : null, regions } };
}

async function findEmailProblem(store: Store, text: string): Promise<Problem | null> {
  if (text.trim() === '') return 'required';
  const email = parseEmail(text);
  if (email === null) return 'bad-email';
  return (await readAccountByEmail(store, email)) ? 'exists' : null;
}

function findScopeProblem({ scope, role, regions }: SentRights): Problem | null {
  if (scope === undefined) return 'no-scope';
  if (scope === 'nation') return regions.length > 0 ? 'both-scopes' : null;
  return role === 'admin' ? 'admin-scope' : null;
}

async function findRegionsProblem(store: Store, regions: readonly string[]): Promise<Problem | null> {
  const checked = await checkRegions(store, regions);
  return checked.ok ? null : checked.problem;
}
