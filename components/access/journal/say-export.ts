import { periodLabel } from '@/lib/i18n/format';
import { fill } from '@/lib/i18n/messages/fill';
import { indicatorById } from '@/lib/indicators/catalogue';
import { parsePeriod } from '@/lib/periods/period';
import type { JournalWords } from './say-change';

/** What an export held, in words: `Valeurs (CSV) : ASC actifs, juin 2026, par aire`; `null` for an address of no known table. */
export function sayExport(subject: string, words: JournalWords): string | null {
  const { admin } = words.text;
  const address = readAddress(subject);
  const tables: Readonly<Record<string, string>> = admin.tables;
  const table = address === null ? undefined : tables[address.pathname.split('/').at(-1) ?? ''];
  if (address === null || table === undefined) return null;
  const asked = address.searchParams;
  const what = [
    ...sayEach(asked, 'indicator', (id) => indicatorById(id)?.short[words.language] ?? id),
    ...sayEach(asked, 'period', sayPeriod(words)),
    ...sayFromTo(asked, words),
    ...sayEach(asked, 'level', (level) => {
      const levels: Readonly<Record<string, string>> = admin.exportLevels;
      return levels[level] ?? level;
    }),
    ...sayEach(asked, 'parent', sayPlace(words)),
    ...sayEach(asked, 'orgUnit', sayPlace(words)),
    ...sayEach(asked, 'action', (action) => {
      const actions: Readonly<Record<string, string>> = admin.actions;
      return actions[action] ?? action;
    }),
    ...sayEach(asked, 'texte', (text) => fill(admin.withText, { text })),
    ...sayEach(asked, 'adresse', (from) => fill(admin.withAddress, { address: from })),
    ...sayEach(asked, 'du', (day) => fill(admin.fromDay, { day })),
    ...sayEach(asked, 'au', (day) => fill(admin.toDay, { day })),
  ];
  return what.length === 0 ? table : fill(admin.exported, { table, what: what.join(', ') });
}

function readAddress(subject: string): URL | null {
  const base = 'http://journal.invalid';
  return subject.startsWith('/') && URL.canParse(subject, base) ? new URL(subject, base) : null;
}

/** One phrase for the values of a parameter, a comma between them in the address; more than three are counted by the first. */
function sayEach(asked: URLSearchParams, name: string, say: (value: string) => string): string[] {
  const values = asked.getAll(name).flatMap((value) => value.split(','));
  const shown = values.filter((value) => value !== '').map(say);
  if (shown.length <= 3) return shown;
  return [`${shown.slice(0, 3).join(', ')}… (${shown.length})`];
}

function sayPeriod({ language }: JournalWords): (id: string) => string {
  return (id) => {
    const period = parsePeriod(id);
    return period ? periodLabel(period, language) : id;
  };
}

function sayPlace({ text, regions }: JournalWords): (uid: string) => string {
  return (uid) => regions.get(uid) ?? fill(text.admin.exportPlace, { uid });
}

function sayFromTo(asked: URLSearchParams, words: JournalWords): string[] {
  const say = (name: string) => {
    const id = asked.get(name);
    return id === null ? null : sayPeriod(words)(id);
  };
  const [from, to] = [say('from'), say('to')];
  if (from && to) return [fill(words.text.admin.exportPeriod, { from, to })];
  const { fromDay, toDay } = words.text.admin;
  return [...(from ? [fill(fromDay, { day: from })] : []), ...(to ? [fill(toDay, { day: to })] : [])];
}
