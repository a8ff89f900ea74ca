import { plainAddress } from '@/lib/access/audit/plain-address';
import type { AuditEntry } from '@/lib/store/access-types';
import type { JournalWords } from './say-change';
import { indicatorById } from '@/lib/indicators/catalogue';
import { parseTargetKey, type TargetKey } from '@/lib/targets/decision';
import { sayExport } from './say-export';

/** What stands where there is nothing to say. */
export const NOTHING = '—';

/** As a failed sign-in is noted when what was typed has not the form of an e-mail. */
const UNREADABLE = '?';

/** Who did it, in words. Who failed to sign in has shown nothing: whose address was typed is not who typed it. */
export function sayActor({ action, actorName, via }: AuditEntry, { text: { admin } }: JournalWords): string {
  if (action === 'sign-in.failed') return admin.unidentified;
  if (via === 'shell') return admin.shell;
  if (via === 'program') return admin.program;
  return via === 'public' && actorName === 'public' ? admin.nobody : actorName;
}

export interface SaidSubject {
  readonly words: string;
  /** The address of a table that was exported. */
  readonly address: string | null;
}

/** What it was done to, in words; nothing where somebody did it to themself. */
export function saySubject(entry: AuditEntry, words: JournalWords): SaidSubject {
  const { admin } = words.text;
  const { action, subject, actorName } = entry;
  if (action === 'sign-in.failed') {
    return { words: subject === UNREADABLE ? admin.unreadable : subject, address: null };
  }
  const exported = action === 'export' ? sayExport(subject, words) : null;
  if (exported !== null) return { words: exported, address: plainAddress(subject) };
  const key = action.startsWith('target.') ? parseTargetKey(subject) : null;
  if (key !== null) return { words: sayTargetSubject(key, words), address: null };
  const known: Readonly<Record<string, string>> = admin.values;
  return { words: subject === actorName ? NOTHING : (known[subject] ?? subject), address: null };
}

/** `ASC actifs, 2028, Mopti (psn-2026-2030)`; without a region it is the country's. */
function sayTargetSubject(key: TargetKey, { language, regions }: JournalWords): string {
  const place = key.region === null ? [] : [regions.get(key.region) ?? key.region];
  const indicator = indicatorById(key.indicator)?.short[language] ?? key.indicator;
  return `${[indicator, key.year, ...place].join(', ')} (${key.plan})`;
}
