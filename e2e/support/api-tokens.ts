import type { Permission } from '../../lib/access/permissions';
import { findActionForm } from './action-forms';
import { readWords } from './html-forms';
import type { Visitor } from './visitor';

/** Makes an access token as its owner does on /compte; the secret is shown this once. */
export async function addToken(
  owner: Visitor,
  wanted: {
    readonly name: string;
    readonly permissions: readonly Permission[];
    readonly regions?: readonly string[];
  },
): Promise<string> {
  const { path, form } = await findActionForm(owner, 'account.tokens.add');
  const rest = form.fields.filter(([name]) => !['name', 'days', 'permissions', 'regions'].includes(name));
  const chosen = wanted.permissions.map((permission) => ['permissions', permission] as const);
  const places = (wanted.regions ?? []).map((region) => ['regions', region] as const);
  const filled = { ...form, fields: [...rest, ...chosen, ...places] };
  const { status, body } = await owner.submit(path, filled, { name: wanted.name, days: '30' });
  const secret = /\btsec_[\w-]{20,}/.exec(body)?.[0];
  if (secret === undefined)
    throw new Error(`no token was shown: HTTP ${status} ${readWords(body).slice(0, 1500)}`);
  return secret;
}
