import { z } from 'zod';
import { toStorable } from '@/lib/store/storable-text';
import { parseDocumentDate } from '@/lib/targets/parse-wish';
import type { MeetingDocument } from './types';
import type { CommitteeProblem } from './problem';

const problem = (key: CommitteeProblem) => key;

/** A text as it is kept: storable, with plain line ends, without spaces around it. */
const typed = z
  .string(problem('required'))
  .transform((text) => toStorable(text).replace(/\r\n?/g, '\n').trim());

/** A text of at most so many characters. */
export function textField(most: number) {
  return typed.pipe(z.string().max(most, problem('too-long')));
}

/** The same, which may not be empty. */
export function neededField(most: number) {
  return textField(most).pipe(z.string().min(1, problem('required')));
}

/** A day that exists, as a browser sends it or as people write it (`14/09/2026`); a civil date comes out. */
export const dateField = neededField(40).transform((text, context) => toDate(text, context) ?? '');

/** The same, or empty: `null`. */
export const optionalDateField = textField(40).transform((text, context) =>
  text === '' ? null : toDate(text, context),
);

/** Texts of a list, one a line; empty lines count for nothing. */
export function linesField(most: number, longest: number) {
  return typed
    .transform((text) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .pipe(
      z.array(z.string().max(longest, problem('committee-line-long'))).max(most, problem('committee-lines')),
    );
}

const LONGEST_TITLE = 300;
const LONGEST_ADDRESS = 2000;

/** Links, one a line: a title and its address after it. Without a title the address stands for it. */
export function linksField(most: number) {
  return linesField(most, LONGEST_TITLE + LONGEST_ADDRESS).transform((lines, context) =>
    lines.flatMap((line): MeetingDocument[] => {
      const link = readLink(line);
      if (typeof link !== 'string') return [link];
      context.addIssue(link);
      return [];
    }),
  );
}

function readLink(line: string): MeetingDocument | CommitteeProblem {
  const address = /\S+$/.exec(line)?.[0] ?? '';
  const title = line.slice(0, line.length - address.length).trim();
  if (title.length > LONGEST_TITLE || address.length > LONGEST_ADDRESS) return 'committee-line-long';
  const url = URL.canParse(address) ? new URL(address) : null;
  // A name and password in an address would be shown to every reader.
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    return 'committee-link';
  }
  return { title: title === '' ? address : title, url: url.href };
}

function toDate(text: string, context: { addIssue(message: string): void }): string | null {
  const date = parseDocumentDate(text);
  if (date !== null && date.length === '2026-09-14'.length) return date;
  context.addIssue(problem('committee-date'));
  return null;
}
