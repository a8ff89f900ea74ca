import { formatList } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

/** `Extrait : totaux nationaux, Mopti et Ségou`, on every page of a confined reader's copy; `null` for the whole note. */
export function sayExtract(
  { brief }: Pick<Messages, 'brief'>,
  language: Language,
  regions: readonly string[] | null,
): string | null {
  if (regions === null) return null;
  if (regions.length === 0) return brief.confinedPrintNone;
  return fill(brief.confinedPrint, { regions: formatList(regions, language) });
}
