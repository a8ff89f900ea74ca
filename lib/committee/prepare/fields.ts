import { z } from 'zod';
import { BRIEF_SECTIONS, type BriefSection } from '../brief-types';
import type { SeenDocument } from './seen-document';

/** Sections whose place is chosen; the annex is last or not there. */
export const ORDERED_SECTIONS = BRIEF_SECTIONS.filter(
  (section): section is Exclude<BriefSection, 'annex'> => section !== 'annex',
);
/** Where a free paragraph may stand. */
export const PARAGRAPH_PLACES = ['start', ...ORDERED_SECTIONS] as const;
export type ParagraphPlace = (typeof PARAGRAPH_PLACES)[number];

/** Findings that the form has room for. A note may hold more, since each of its figures may take a caution: `pickFindings` says which are shown. */
export const MOST_FINDINGS = 120;
const LONGEST_TITLE = 200;
export const LONGEST_TEXT = 4000;

/** Names of the form's fields. */
export const orderName = (section: BriefSection) => `order-${section}`;
export const paragraphName = (after: ParagraphPlace, language: string) => `paragraph-${after}-${language}`;
export const dropName = (index: number) => `drop-${index}`;
export const findingName = (index: number) => `finding-${index}`;
export const wordsName = (index: number, language: string) => `words-${index}-${language}`;
/** What becomes of an edit that must be read again. */
export const againName = (index: number) => `again-${index}`;
export const AGAIN = { keep: 'garder', new: 'nouveaux', drop: 'retirer' } as const;
/** Label of the release whose figures the form's sentences say. */
export const SHOWN_RELEASE = 'shown-release';
export const composedName = (index: number, language: string) => `composed-${index}-${language}`;

/** A text that may be missing: without script a form sends what it has. Lines end as on paper, whatever the browser sends. */
const line = (most: number) =>
  z
    .string('invalid')
    .max(most, 'too-long')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .default('');
const list = z.array(z.string('invalid').max(40, 'invalid')).max(200, 'invalid').readonly();

const perLanguage = (name: (language: string) => string, most: number) => ({
  [name('fr')]: line(most),
  [name('en')]: line(most),
});

const perFinding = Array.from({ length: MOST_FINDINGS }, (_none, index) => ({
  [findingName(index)]: line(200),
  [dropName(index)]: list,
  [againName(index)]: line(10),
  ...perLanguage((language) => wordsName(index, language), LONGEST_TEXT),
  ...perLanguage((language) => composedName(index, language), LONGEST_TEXT),
}));

/** What the secretary chooses and types, by name of the field. */
export const BRIEF_FIELDS: Readonly<Record<string, z.ZodType<string | readonly string[]>>> = {
  period: line(20),
  [SHOWN_RELEASE]: line(100),
  ...Object.fromEntries(BRIEF_SECTIONS.map((section) => [orderName(section), line(2)])),
  regions: list,
  ...perLanguage((language) => `title-${language}`, LONGEST_TITLE),
  ...Object.assign(
    {},
    ...PARAGRAPH_PLACES.map((after) =>
      perLanguage((language) => paragraphName(after, language), LONGEST_TEXT),
    ),
  ),
  ...perLanguage((language) => `decisions-${language}`, LONGEST_TEXT),
  ...Object.assign({}, ...perFinding),
};

/** The fields after they were read. */
export type BriefInput = Readonly<Record<string, unknown>>;

export function textOf(input: BriefInput, name: string): string {
  const value = input[name];
  return typeof value === 'string' ? value : '';
}

export function listOf(input: BriefInput, name: string): string[] {
  const value = input[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** What a note is begun with. */
export const BEGIN_FIELDS = {
  meeting: z.string('invalid').min(1, 'invalid').max(64, 'invalid'),
  period: z.string('invalid').min(1, 'brief-period').max(20, 'invalid'),
};

/** A box that must be ticked before a note is frozen, and what was looked at: a page of an earlier version of the program says nothing of it. */
export const PUBLISH_FIELDS = {
  ...{ 'seen-release': line(20), seen: line(64), 'seen-figures': line(100_000) },
  confirm: z.array(z.literal('oui', 'invalid')).min(1, 'brief-confirm'),
};

export function readSeen(input: BriefInput): SeenDocument {
  return {
    release: textOf(input, 'seen-release'),
    whole: textOf(input, 'seen'),
    figures: textOf(input, 'seen-figures'),
  };
}
