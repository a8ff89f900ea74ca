import { formatDate } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import { readDay, type JournalQuery } from './read-journal-query';

/** What the journal is narrowed to, a phrase for each filter. */
export function sayJournalFilters(
  { action, text, address, from, to }: JournalQuery,
  { admin }: Pick<Messages, 'admin'>,
  language: Language,
): string[] {
  const actions: Readonly<Record<string, string>> = admin.actions;
  const [first, last] = [readDay(from), readDay(to)];
  return [
    ...(action === null ? [] : [actions[action] ?? action]),
    ...(text === null ? [] : [fill(admin.withText, { text })]),
    ...(address === null ? [] : [fill(admin.withAddress, { address })]),
    ...(first ? [fill(admin.fromDay, { day: formatDate(first, language) })] : []),
    ...(last ? [fill(admin.toDay, { day: formatDate(last, language) })] : []),
  ];
}
