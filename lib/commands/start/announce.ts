import type { Role } from '@/lib/access/permissions';
import type { Localized } from '@/lib/i18n/language';
import { inTerminalLanguage, say } from '../terminal';
import type { FirstAccounts } from './first-accounts';

const ROLES: Readonly<Record<Role, Localized>> = {
  viewer: { fr: 'partenaire', en: 'partner' },
  official: { fr: 'officiel', en: 'official' },
  secretary: { fr: 'secrétaire', en: 'secretary' },
  admin: { fr: 'administrateur', en: 'administrator' },
};

/** Says where the application is, and who can sign in: on the terminal alone, since it holds the demonstration's passwords. */
export function announce(publicAddress: URL | null, listening: URL, first: FirstAccounts): void {
  const fictive = first.kind === 'demonstration';
  const address = publicAddress ?? listening;
  say(
    `Tableau SEC : ${address.href}${fictive ? ' (données fictives de démonstration)' : ''}`,
    `Tableau SEC: ${address.href}${fictive ? ' (fictive demonstration data)' : ''}`,
  );
  if (address.origin !== listening.origin) {
    say(`Écoute sur ${listening.href}`, `Listening on ${listening.href}`);
  }
  if (first.kind === 'demonstration') {
    say(
      'Comptes de démonstration (mots de passe propres à cette machine) :',
      'Demonstration accounts (passwords of this machine alone):',
    );
    for (const line of drawAccounts(first)) say(line, line);
  }
  if (first.kind === 'none') {
    say(
      'Aucun administrateur encore. Ajoutez le premier : npm run user -- add ADRESSE --role admin',
      'No administrator yet. Add the first: npm run user -- add EMAIL --role admin',
    );
  }
}

/** One line an account: role, e-mail, password, in columns. */
export function drawAccounts({ accounts }: Extract<FirstAccounts, { kind: 'demonstration' }>): string[] {
  const rows = accounts.map(({ role, email, password }) => [
    inTerminalLanguage(ROLES[role]),
    email,
    password,
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`);
}
