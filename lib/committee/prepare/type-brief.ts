import type { FormValues } from '@/lib/access/forms/form-state';
import type { Brief, Finding } from '../brief-types';
import { dropName, ORDERED_SECTIONS, orderName, PARAGRAPH_PLACES, paragraphName, wordsName } from './fields';

/** What a ticked box of a finding to leave out sends. */
export const DROPPED = 'oui';

/**
 * A note's choices as its form types them; lists stand together, a space between.
 * @param composed the findings as the form shows them.
 * @param regions all regions of the programme.
 */
export function typeBrief(
  { period, choices }: Pick<Brief, 'period' | 'choices'>,
  composed: readonly Finding[],
  regions: readonly string[],
): FormValues {
  const { sections, title, decisions, paragraphs, findings } = choices;
  const values: Record<string, string> = {
    period,
    regions: (choices.regions.length === 0 ? regions : choices.regions).join(' '),
    'title-fr': title.fr,
    'title-en': title.en,
    'decisions-fr': decisions.map(({ fr }) => fr).join('\n'),
    'decisions-en': decisions.map(({ en }) => en).join('\n'),
    [orderName('annex')]: sections.includes('annex') ? '1' : '0',
  };
  for (const section of ORDERED_SECTIONS) values[orderName(section)] = String(sections.indexOf(section) + 1);
  for (const after of PARAGRAPH_PLACES) {
    const text = paragraphs.find((paragraph) => paragraph.after === after)?.text;
    values[paragraphName(after, 'fr')] = text?.fr ?? '';
    values[paragraphName(after, 'en')] = text?.en ?? '';
  }
  composed.forEach((finding, index) => {
    const edit = findings[finding.id];
    values[dropName(index)] = edit?.dropped ? DROPPED : '';
    values[wordsName(index, 'fr')] = (edit?.text ?? finding.text).fr;
    values[wordsName(index, 'en')] = (edit?.text ?? finding.text).en;
  });
  return values;
}

/**
 * The fields that the second of two left as they were shown take what the first made of them: sending again then changes only what was
 * typed.
 */
export function mergeTyped(shown: FormValues, sent: FormValues, now: FormValues): FormValues {
  const untouched = Object.keys(shown).filter((name) => (sent[name] ?? '') === shown[name]);
  return Object.fromEntries(
    untouched.flatMap((name) => (now[name] === undefined ? [] : [[name, now[name]]])),
  );
}
