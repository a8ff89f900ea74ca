import type { Language } from '@/lib/i18n/language';
import { messagesIn, type Messages } from '@/lib/i18n/messages';
import type { BriefDocument } from '../brief-types';

/**
 * The messages that a note speaks with: the words that were frozen with it, else today's. A frozen sentence with a place for a value that
 * the program does not give any more is said in today's words, since it could not be filled.
 */
export function messagesOf({ words }: Pick<BriefDocument, 'words'>, language: Language): Messages {
  const today = messagesIn(language);
  if (!words) return today;
  const frozen: Record<string, unknown> = {};
  for (const [path, text] of Object.entries(words[language])) plant(frozen, path.split('.'), text);
  // Messages are texts in objects: nothing of them is lost in JSON.
  const said: Messages = JSON.parse(JSON.stringify(mergeWords(today, frozen)));
  return said;
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
