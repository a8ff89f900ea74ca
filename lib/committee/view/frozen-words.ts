import type { Language } from '@/lib/i18n/language';
import { messagesIn, type Messages } from '@/lib/i18n/messages';
import type { BriefDocument } from '../brief-types';
import { PRINTED_NAMESPACES } from '../document/print-words';
import type { PrintedWords } from '../printed-words';

/** The words of a document do not change: merged once in each language, for as long as it is kept. */
const merged = new WeakMap<PrintedWords, Map<Language, Messages>>();

/**
 * The messages that a note speaks with: the words that were frozen with it, else today's. A frozen sentence with a place for a value that
 * the program does not give any more is said in today's words, since it could not be filled.
 */
export function messagesOf({ words }: Pick<BriefDocument, 'words'>, language: Language): Messages {
  if (!words) return messagesIn(language);
  const known = merged.get(words) ?? new Map<Language, Messages>();
  merged.set(words, known);
  const said = known.get(language) ?? mergeMessages(words[language], messagesIn(language));
  known.set(language, said);
  return said;
}

function mergeMessages(words: Readonly<Record<string, string>>, today: Messages): Messages {
  const frozen: Record<string, unknown> = {};
  for (const [path, text] of Object.entries(words)) plant(frozen, path.split('.'), text);
  const printed = PRINTED_NAMESPACES.map((name) => [name, mergeWords(today[name], frozen[name])] as const);
  return { ...today, ...Object.fromEntries(printed) };
}

function plant(tree: Record<string, unknown>, [key = '', ...rest]: readonly string[], text: string): void {
  if (rest.length === 0) {
    tree[key] = text;
    return;
  }
  const branch = { ...fieldsOf(tree[key]) };
  plant(branch, rest, text);
  tree[key] = branch;
}

function mergeWords(today: unknown, frozen: unknown): unknown {
  if (frozen === undefined) return today;
  if (typeof frozen === 'string') return today === undefined || isSaid(today, frozen) ? frozen : today;
  if (typeof today === 'string') return today;
  const [now, then] = [fieldsOf(today), fieldsOf(frozen)];
  const keys = new Set([...Object.keys(now), ...Object.keys(then)]);
  return Object.fromEntries([...keys].map((key) => [key, mergeWords(now[key], then[key])]));
}

/** Whether a frozen text takes no other values than today's. */
function isSaid(today: unknown, frozen: string): boolean {
  if (typeof today !== 'string') return false;
  const given = variablesOf(today);
  return variablesOf(frozen).every((name) => given.includes(name));
}

function variablesOf(text: string): readonly string[] {
  return text.match(/\{\w+\}/g) ?? [];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
