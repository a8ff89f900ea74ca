import type { Localized } from '@/lib/i18n/language';
import type { BriefChoices, Finding } from '../brief-types';

/** The findings as the secretary wants them: dropped ones left out, those in other words marked as such; greatest weight first. */
export function applyEdits(composed: readonly Finding[], { findings }: BriefChoices): Finding[] {
  return composed
    .flatMap((finding): Finding[] => {
      const edit = findings[finding.id];
      if (edit?.dropped) return [];
      return [edit?.text ? { ...finding, text: edit.text, edited: true } : finding];
    })
    .sort((a, b) => b.weight - a.weight);
}

/** What stands over a note that says nothing else. */
const UNTITLED: Localized = { fr: 'Note de réunion', en: 'Meeting note' };

/** The first finding without its final stop, in each language. */
export function titleOf(findings: readonly Finding[]): Localized {
  const text = findings[0]?.text ?? UNTITLED;
  return { fr: dropStop(text.fr), en: dropStop(text.en) };
}

/** The title that was typed, else the first finding; each language for itself. */
export function chooseTitle({ title }: BriefChoices, findings: readonly Finding[]): Localized {
  const composed = titleOf(findings);
  return { fr: title.fr.trim() || composed.fr, en: title.en.trim() || composed.en };
}

function dropStop(text: string): string {
  return text.trim().replace(/\s*\.$/u, '');
}
