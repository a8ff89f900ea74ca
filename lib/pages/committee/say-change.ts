import { z } from 'zod';
import { RECOMMENDATION_STATES, type CommitteeChange } from '@/lib/committee/types';
import { formatDate } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import { fill } from '@/lib/i18n/messages/fill';
import type { CommitteeFrame } from './committee-frame';
import { nameLinked, sayPlaces } from './say-recommendation';

type Frame = Pick<CommitteeFrame, 'language' | 'text' | 'places' | 'scope'>;

const texts = z.array(z.string());
const documents = z.array(z.object({ title: z.string(), url: z.string() }));
const state = z.enum(RECOMMENDATION_STATES);

/** What kind of change it was, in a word or two. */
export function sayChangeKind(
  { kind }: Pick<CommitteeChange, 'kind'>,
  { text }: Pick<Frame, 'text'>,
): string {
  const words = text.recommendations;
  return {
    made: words.historyMade,
    changed: words.historyChanged,
    commented: words.historyCommented,
    removed: words.historyRemoved,
    published: words.historyPublished,
    superseded: words.historySuperseded,
  }[kind];
}

/** What a change did, field by field: `échéance : 31 décembre 2026 → sans échéance`; nothing where it only says something. */
export function sayChangedFields({ before, after }: CommitteeChange, frame: Frame): string[] {
  if (before === null || after === null) return [];
  const labels = labelsOf(frame.text);
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    const label = labels[field];
    if (label === undefined) return [];
    const say = (value: unknown) => sayFieldValue(field, value, frame);
    return [
      fill(frame.text.recommendations.historyLine, {
        field: label,
        before: say(before[field]),
        after: say(after[field]),
      }),
    ];
  });
}

/** The value of a field as people read it; what it was not made for is told as it is. */
function sayFieldValue(field: string, value: unknown, frame: Frame): string {
  const { committee, recommendations } = frame.text;
  const nothing = recommendations.nothing;
  if (field === 'places') return sayPlaces({ places: texts.catch([]).parse(value) }, frame);
  if (field === 'documents')
    return joinLines(
      documents
        .catch([])
        .parse(value)
        .map(({ title }) => title),
      nothing,
    );
  if (field === 'agenda' || field === 'organisations')
    return joinLines(texts.catch([]).parse(value), nothing);
  if (typeof value !== 'string' || value === '') return nothing;
  if (field === 'due' || field === 'date') return formatDate(value, frame.language);
  if (field === 'indicator') return nameLinked(value, frame);
  const known = state.safeParse(value);
  if (field === 'state' && known.success) return committee.states[known.data];
  return field === 'text' ? fill(recommendations.quoted, { text: value }) : value;
}

function joinLines(lines: readonly string[], nothing: string): string {
  return lines.length === 0 ? nothing : lines.join(' · ');
}

/** The fields that are told of, in the words of the pages; others are the store's own. */
function labelsOf({
  recommendations,
  committee,
  committeeForms,
}: Messages): Readonly<Record<string, string>> {
  const { owner, due, state: ofState, reason, places, indicator } = recommendations;
  const { date, place, agenda, organisations, documents: ofDocuments } = committee;
  return {
    ...{ owner, due, state: ofState, reason, places, indicator, date, place, agenda, organisations },
    text: recommendations.text,
    title: committeeForms.title,
    documents: ofDocuments,
  };
}
