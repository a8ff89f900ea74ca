import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';

/** How a composed finding says it, with the share of reports where that is known. */
const SAID: Readonly<Record<Language, RegExp>> = {
  fr: /données partielles(?:\s\([^)]*\))?/gi,
  en: /partial data(?:\s\([^)]*\))?/gi,
};
const HELD: Readonly<Record<Language, RegExp>> = { fr: /données\s+partielles/i, en: /partial\s+data/i };

/**
 * The text of a finding that rests on partial data, as somebody typed it, with the caution of the composed one where it holds none:
 * `…, sur données partielles (67 %).` Where the composed one gives several shares, the caution gives none.
 */
export function keepCaution(language: Language, composed: string, edited: string): string {
  if (edited.trim() === '' || HELD[language].test(edited)) return edited;
  const { partialCaution, partialPlain } = messagesIn(language).findings;
  const said = [...new Set(composed.match(SAID[language]) ?? [])];
  const caution = said.length === 1 && said[0] !== undefined ? said[0] : partialPlain;
  const [, body = edited, end = ''] = /^(.*?)([.!?…]?)\s*$/su.exec(edited) ?? [];
  return partialCaution.replace('{text}', () => body.trimEnd()).replace('{caution}', () => caution) + end;
}
