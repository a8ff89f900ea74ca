import type { FormOutcome } from '@/lib/access/forms/form-state';
import type { Brief } from '@/lib/committee/brief-types';
import type { Preparation } from '@/lib/committee/prepare/load-prepare';
import type { BriefFault, BriefWish } from '@/lib/committee/prepare/read-wish';
import { mergeTyped, typeBrief } from '@/lib/committee/prepare/type-brief';
import type { ChangeOutcome } from '@/lib/committee/types';
import { formatList } from '@/lib/i18n/format';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';

/** What is wrong with each field, in words. */
export function tellFaults(faults: Readonly<Record<string, BriefFault>>, language: Language): FormOutcome {
  const words = messagesIn(language).forms.problems;
  return {
    invalid: Object.fromEntries(Object.entries(faults).map(([field, fault]) => [field, words[fault]])),
  };
}

/** Who changed the draft meanwhile; what the second typed stays, and where nothing was typed the first's words stand. */
export function tellOvertaken(
  { now, since }: Extract<ChangeOutcome<Brief>, { kind: 'overtaken' }>,
  wish: BriefWish,
  { composed, regions }: Preparation,
  language: Language,
): FormOutcome {
  const { prepare } = messagesIn(language);
  if (now.state !== 'draft') return { refused: prepare.alreadyPublished };
  // Newest first: the oldest change of a field says what the form had shown.
  const shown = since.reduce<BriefWish>((brief, { before }) => ({ ...brief, ...before }), now);
  const type = (brief: BriefWish) =>
    typeBrief(
      brief,
      composed,
      regions.map(({ uid }) => uid),
    );
  const who = formatList([...new Set(since.map(({ by }) => by.accountName))], language);
  return {
    refused: fill(prepare.overtaken, { who }),
    values: mergeTyped(type(shown), type(wish), type(now)),
  };
}
