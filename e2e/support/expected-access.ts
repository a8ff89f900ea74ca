import { TOKEN_PERMISSIONS, type Permission } from '../../lib/access/permissions';
import type { Rule } from '../../lib/access/rules';
import type { Answer } from './ask';

/** What somebody is, in the words of the table of permissions; worked out here by hand, not asked of the program. */
export interface Standing {
  /** `null`: nobody the program knows. */
  readonly may: readonly Permission[] | null;
  readonly mustChangePassword?: boolean;
  readonly isToken?: boolean;
}

export type Outcome = 'answered' | 'sign in' | 'own page' | 'refused' | `HTTP ${number}`;

/** What is left to whoever must choose a password first, besides what is open. */
const WAYS_OUT = ['/compte', 'account.password', 'account.language', 'sign-out'];

/** What the table promises to somebody who asks for a page, route or action, by its name in the rules. */
export function expectOutcome(name: string, rule: Rule, standing: Standing): Outcome {
  if (rule === 'open') return 'answered';
  if (standing.may === null) return 'sign in';
  if (standing.mustChangePassword && !WAYS_OUT.includes(name)) return 'own page';
  if (standing.isToken && !TOKEN_PERMISSIONS.includes(rule)) return 'refused';
  return standing.may.includes(rule) ? 'answered' : 'refused';
}

/** What a page really did. */
export function outcomeOfPage(rule: Rule, { status, headers }: Answer): Outcome {
  const to = headers.location ?? '';
  if (status === 403) return 'refused';
  if (status >= 300 && status < 400) {
    if (/^(https?:\/\/[^/]+)?\/connexion(\?|$)/.test(to)) return 'sign in';
    // Somebody who is known already has nothing to do on /connexion.
    if (rule === 'open') return 'answered';
    if (/^(https?:\/\/[^/]+)?\/compte$/.test(to)) return 'own page';
  }
  return status === 200 ? 'answered' : `HTTP ${status}`;
}

/** What a route handler really did: programs are told by status, never sent to a page. */
export function outcomeOfHandler(rule: Rule, { status, body }: Answer): Outcome {
  if (rule === 'open')
    return status < 500 && status !== 401 && status !== 403 ? 'answered' : `HTTP ${status}`;
  if (status === 401) return 'sign in';
  if (status === 403) return body.includes('password-to-change') ? 'own page' : 'refused';
  // 400 to a body that makes no sense: who asks was admitted, and nothing was done. 303: a short address leads on.
  return status === 200 || status === 303 || status === 400 ? 'answered' : `HTTP ${status}`;
}

/** The matrix as a text of columns. */
export function drawMatrix(
  names: readonly string[],
  rows: readonly { readonly route: string; readonly rule: string; readonly cells: readonly string[] }[],
): string {
  const marks: Readonly<Record<string, string>> = {
    answered: 'yes',
    'sign in': 'login',
    'own page': 'pw',
    refused: '403',
  };
  const first = Math.max(...rows.map(({ route }) => route.length)) + 2;
  const second = Math.max(...rows.map(({ rule }) => rule.length)) + 2;
  const head = names.map((name, index) => `${String(index + 1).padStart(2)} ${name}`).join('\n');
  const numbers = names.map((_name, index) => String(index + 1).padStart(6)).join('');
  const lines = rows.map(
    ({ route, rule, cells }) =>
      route.padEnd(first) +
      rule.padEnd(second) +
      cells.map((cell) => (marks[cell] ?? cell).padStart(6)).join(''),
  );
  return `${head}\n\n${' '.repeat(first + second)}${numbers}\n${lines.join('\n')}\n`;
}
