import type { Localized } from '@/lib/i18n/language';
import type { Brief, BriefChoices, BriefParagraph, BriefSection, FindingEdit } from '../brief-types';
import { isWaiting } from '../document/waiting-edits';
import {
  AGAIN,
  againName,
  composedName,
  dropName,
  findingName,
  listOf,
  MOST_FINDINGS,
  ORDERED_SECTIONS,
  orderName,
  PARAGRAPH_PLACES,
  paragraphName,
  SHOWN_RELEASE,
  textOf,
  wordsName,
  type BriefInput,
} from './fields';

/** What may be wrong with a field; each has words of its own in `forms.problems`. */
export type BriefFault = 'brief-period' | 'brief-sections' | 'brief-both' | 'brief-lines';

export type BriefWish = Pick<Brief, 'period' | 'choices'>;

export type ReadWish =
  | { readonly ok: true; readonly wish: BriefWish }
  | { readonly ok: false; readonly faults: Readonly<Record<string, BriefFault>> };

interface Known {
  /** Ids of the closed periods. */
  readonly periods: readonly string[];
  /** Uids of the programme's regions. */
  readonly regions: readonly string[];
  /** As the draft has them; those of findings that the form does not show stay. */
  readonly edits: BriefChoices['findings'];
  /** The draft's period: that of the sentences that the form shows. */
  readonly shown: string;
}

/** Reads what the secretary chose and typed: all that is wrong with it at once. */
export function readBriefWish(input: BriefInput, known: Known): ReadWish {
  const faults: Record<string, BriefFault> = {};
  const period = textOf(input, 'period');
  if (!known.periods.includes(period)) faults['period'] = 'brief-period';
  const sections = readSections(input);
  if (sections.length === 0) faults[orderName('plan')] = 'brief-sections';
  const paragraphs = PARAGRAPH_PLACES.flatMap((after): BriefParagraph[] => {
    const text = readBoth(input, (language) => paragraphName(after, language));
    if (isHalf(text)) faults[paragraphName(after, text.fr === '' ? 'fr' : 'en')] = 'brief-both';
    return text.fr === '' && text.en === '' ? [] : [{ id: after, after, text }];
  });
  const lines = readBoth(input, (language) => `decisions-${language}`);
  const [french, english] = [splitLines(lines.fr), splitLines(lines.en)];
  if (french.length !== english.length) {
    faults[french.length < english.length ? 'decisions-fr' : 'decisions-en'] = 'brief-lines';
  }
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const chosen = listOf(input, 'regions').filter((uid) => known.regions.includes(uid));
  const choices: BriefChoices = {
    title: readBoth(input, (language) => `title-${language}`),
    sections,
    regions: chosen.length === known.regions.length ? [] : chosen,
    paragraphs,
    findings: { ...known.edits, ...readEdits(input, known) },
    decisions: french.map((fr, index) => ({ fr, en: english[index] ?? fr })),
  };
  return { ok: true, wish: { period, choices: { ...choices, findings: onlyEdited(choices.findings) } } };
}

/** By the numbers that were chosen; of equal ones in the usual order; the annex last. */
function readSections(input: BriefInput): BriefSection[] {
  const numbered = ORDERED_SECTIONS.map((section) => ({
    section,
    order: Number(textOf(input, orderName(section))) || 0,
  }));
  const chosen = numbered.filter(({ order }) => order > 0).sort((a, b) => a.order - b.order);
  const annex: BriefSection[] = textOf(input, orderName('annex')) === '1' ? ['annex'] : [];
  return [...chosen.map(({ section }) => section), ...annex];
}

/**
 * Of the findings that the form showed: what became of each, and what it was read upon. A text that was emptied or left as composed is
 * no edit.
 */
function readEdits(input: BriefInput, { edits, shown }: Known): Record<string, FindingEdit> {
  const read: Record<string, FindingEdit> = {};
  for (let index = 0; index < MOST_FINDINGS; index += 1) {
    const id = textOf(input, findingName(index));
    if (id === '') continue;
    const composed = readBoth(input, (language) => composedName(index, language));
    const typed = readBoth(input, (language) => wordsName(index, language));
    const words = { fr: typed.fr || composed.fr, en: typed.en || composed.en };
    const isOwn = words.fr !== composed.fr || words.en !== composed.en;
    const on = { release: textOf(input, SHOWN_RELEASE), period: shown, text: composed };
    const made = { dropped: listOf(input, dropName(index)).length > 0, text: isOwn ? words : null, on };
    const stood = edits[id];
    const decision = textOf(input, againName(index));
    read[id] = stood && isWaiting(stood, on) ? decide(stood, made, decision) : made;
  }
  return read;
}

/** What becomes of an edit that waited; without a decision it waits on, with what was typed into it. */
function decide(stood: FindingEdit, { text, ...made }: FindingEdit, decision: string): FindingEdit {
  if (decision === AGAIN.keep) return { ...made, dropped: false, text };
  if (decision === AGAIN.new) return { ...made, dropped: false, text: null };
  if (decision === AGAIN.drop) return { ...made, dropped: true, text };
  return { ...stood, text: text ?? stood.text };
}

function onlyEdited(edits: BriefChoices['findings']): BriefChoices['findings'] {
  return Object.fromEntries(
    Object.entries(edits).filter(([, { dropped, text }]) => dropped || text !== null),
  );
}

function readBoth(input: BriefInput, name: (language: string) => string): Localized {
  return { fr: textOf(input, name('fr')), en: textOf(input, name('en')) };
}

function isHalf({ fr, en }: Localized): boolean {
  return (fr === '') !== (en === '');
}

function splitLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
