import type { Localized } from '@/lib/i18n/language';
import type { BriefChoices, Finding } from '../brief-types';
import { composeTitle, type FindingSource } from '../findings';
import { keepCaution } from './keep-caution';

/**
 * The findings as the secretary wants them: dropped ones left out, those in other words marked as such, with the caution of those that
 * rest on partial data; greatest weight first.
 */
export function applyEdits(composed: readonly Finding[], { findings }: BriefChoices): Finding[] {
  return composed
    .flatMap((finding): Finding[] => {
      const edit = findings[finding.id];
      if (edit?.dropped) return [];
      return [edit?.text ? { ...finding, text: keepCautions(finding, edit.text), edited: true } : finding];
    })
    .sort((a, b) => b.weight - a.weight);
}

/** Other words change nothing in what the figures rest on. */
function keepCautions({ partial, text: composed }: Finding, edited: Localized): Localized {
  if (!partial) return edited;
  return { fr: keepCaution('fr', composed.fr, edited.fr), en: keepCaution('en', composed.en, edited.en) };
}

/** What stands over a note that says nothing else. */
const UNTITLED: Localized = { fr: 'Note de réunion', en: 'Meeting note' };

/** The title that was typed, else what the figures say in a few words; each language for itself. */
export function chooseTitle(
  { title }: Pick<BriefChoices, 'title'>,
  source: FindingSource,
  findings: readonly Finding[],
): Localized {
  const composed = composeTitle(source, findings).text;
  return {
    fr: title.fr.trim() || composed.fr || UNTITLED.fr,
    en: title.en.trim() || composed.en || UNTITLED.en,
  };
}
