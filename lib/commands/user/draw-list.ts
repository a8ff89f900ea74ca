import type { KnownRegion } from '@/lib/access/accounts/known-regions';
import type { Account } from '@/lib/store/access-types';
import { inTerminalLanguage } from '../terminal';

/** The accounts as a table of text, one line each. Instants are UTC. */
export function drawList(accounts: readonly Account[], regions: readonly KnownRegion[]): string[] {
  const heads = [
    { fr: 'adresse', en: 'e-mail' },
    { fr: 'rôle', en: 'role' },
    { fr: 'périmètre', en: 'scope' },
    { fr: 'état', en: 'state' },
    { fr: 'dernière connexion (UTC)', en: 'last sign-in (UTC)' },
    { fr: 'nom', en: 'name' },
  ].map(inTerminalLanguage);
  const rows = [heads, ...accounts.map((account) => describeRow(account, regions))];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Regions by name, or the nation. */
export function describeScope(account: Account, regions: readonly KnownRegion[]): string {
  if (account.regions === null) return inTerminalLanguage({ fr: 'nation', en: 'nation' });
  const names = account.regions.map((uid) => regions.find((one) => one.uid === uid)?.name ?? uid);
  return names.join(', ') || '–';
}

function describeRow(account: Account, regions: readonly KnownRegion[]): string[] {
  return [
    account.email,
    account.role ?? inTerminalLanguage({ fr: 'aucun', en: 'none' }),
    describeScope(account, regions),
    inTerminalLanguage(
      account.disabledAt === null ? { fr: 'actif', en: 'active' } : { fr: 'désactivé', en: 'disabled' },
    ),
    account.lastSignInAt?.toISOString().slice(0, 16).replace('T', ' ') ?? '–',
    // A name that came by single sign-on must not steer the terminal.
    account.name.replace(/\p{C}/gu, ' '),
  ];
}
