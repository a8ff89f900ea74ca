import { isRole, TOKEN_PERMISSIONS } from '@/lib/access/permissions';
import { formatDate, formatShort } from '@/lib/i18n/format';
import { indicatorById } from '@/lib/indicators/catalogue';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { AuditEntry } from '@/lib/store/access-types';
import { sayBrowser } from '../words/browser-words';
import { sayPermission, sayRegions, sayRole, type RegionNames } from '../words/say-rights';

export interface JournalWords {
  readonly text: Pick<Messages, 'access' | 'account' | 'admin'>;
  readonly language: Language;
  readonly regions: RegionNames;
}

/**
 * What an entry changed, a line for each field: `rôle : Partenaire → Administrateur`; only what differs where both states are
 * there, all of it where one alone is.
 */
export function sayChange(
  { action, before, after }: Pick<AuditEntry, 'action' | 'before' | 'after'>,
  words: JournalWords,
): string[] {
  const { admin } = words.text;
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names.flatMap((name) => {
    const field = sayField(name, words);
    const say = (value: unknown) =>
      // A token without regions of its own has those of its owner, who may be confined.
      name === 'regions' && value === null && action.startsWith('token.')
        ? admin.ownersRegions
        : sayValue(name, value, words);
    const [was, is] = [before?.[name], after?.[name]];
    if (was !== undefined && is !== undefined) {
      if (JSON.stringify(was) === JSON.stringify(is)) return [];
      return [fill(admin.changedFrom, { field, before: say(was), after: say(is) })];
    }
    const value = was === undefined ? is : was;
    // "0 sessions ended" tells nothing.
    if (value === undefined || value === 0) return [];
    return [saysItself(name, value, words) ? say(value) : fill(admin.fieldIs, { field, value: say(value) })];
  });
}

/** `connexion par mot de passe`, `navigateur inconnu`: words that need no name of a field before them. */
function saysItself(name: string, value: unknown, words: JournalWords): boolean {
  if (name === 'by' || name === 'via') return value === 'password' || value === 'oidc';
  return BROWSERS.includes(name) && sayValue(name, value, words) === words.text.account.browserUnknown;
}

const BROWSERS = ['userAgent', 'browser'];

/** Fields that hold an instant or a day. */
const DATES = ['expiresAt', 'writtenAt', 'due', 'date'];

/** A field that has no words of its own keeps its name: an entry is never left out for lack of them. */
function sayField(name: string, { text }: JournalWords): string {
  const fields: Readonly<Record<string, string>> = text.admin.fields;
  return fields[name] ?? name;
}

function sayValue(name: string, value: unknown, { text, language, regions }: JournalWords): string {
  const { access, account, admin } = text;
  if (name === 'regions' && (value === null || (isTexts(value) && value.length > 0))) {
    return sayRegions(value, regions, access, language);
  }
  if (name === 'role' && value === null) return access.noRole;
  if (value === null || value === '' || (isTexts(value) && value.length === 0)) return admin.nothing;
  if (typeof value === 'boolean') return value ? admin.yes : admin.no;
  if (typeof value === 'number') return formatShort(value, language, 6);
  if (isTexts(value)) return value.map((item) => sayGranted(item, text)).join(', ');
  if (typeof value !== 'string') return sayParts(value);
  if (name === 'role' && isRole(value)) return sayRole(value, access);
  if (BROWSERS.includes(name)) return sayBrowser(value, account.browserUnknown);
  if (DATES.includes(name) && !Number.isNaN(Date.parse(value))) return formatDate(value, language);
  if (name === 'indicator') return indicatorById(value)?.short[language] ?? value;
  const known: Readonly<Record<string, string>> = admin.values;
  return known[value] ?? value;
}

/** An identity of the single sign-on, or the rows of a backup by table. */
function sayParts(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(
      ([name, part]) =>
        `${name} ${typeof part === 'string' || typeof part === 'number' ? part : JSON.stringify(part)}`,
    )
    .join(', ');
}

function sayGranted(item: string, { access }: Pick<Messages, 'access'>): string {
  const granted = TOKEN_PERMISSIONS.find((permission) => permission === item);
  return (granted && sayPermission(granted, access)) ?? item;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
