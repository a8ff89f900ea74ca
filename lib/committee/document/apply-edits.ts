import type { Localized } from '@/lib/i18n/language';
import type { Brief, BriefChoices, Finding } from '../brief-types';
import { composeTitle, type FindingSource } from '../findings';
import { keepCaution } from './keep-caution';
import { isWaiting } from './waiting-edits';

/**
 * The findings as the secretary wants them: dropped ones left out, those in other words marked as such, with the caution of those that
 * rest on partial data; greatest weight first. An edit of a sentence that says something else by now is not applied: the composed words
 * stand until the secretary has read it again.
 */
export function applyEdits(
  composed: readonly Finding[],
  { period, choices: { findings } }: Pick<Brief, 'period' | 'choices'>,
): Finding[] {
  return composed
    .flatMap((finding): Finding[] => {
      const edit = findings[finding.id];
      if (!edit || isWaiting(edit, { period, text: finding.text })) return [finding];
      if (edit.dropped) return [];
      return [edit.text ? { ...finding, text: keepCautions(finding, edit.text), edited: true } : finding];
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

/** What the figures say in a few words, as it stands over a note without a typed title. */
export function sayTitle(source: FindingSource, findings: readonly Finding[]): Localized {
  const composed = composeTitle(source, findings).text;
  return { fr: composed.fr || UNTITLED.fr, en: composed.en || UNTITLED.en };
}

/** The title that was typed, else the composed one; each language for itself. */
export function chooseTitle({ title }: Pick<BriefChoices, 'title'>, composed: Localized): Localized {
  return { fr: title.fr.trim() || composed.fr, en: title.en.trim() || composed.en };
}
