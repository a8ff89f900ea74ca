import type { FigureText } from '@/lib/committee/view/view-figure';
import type { Status } from '@/lib/indicators/types';
import type { LookColour } from '../look-colours';
import type { Cell, Run } from './slide-types';

const GLYPHS: Readonly<Record<Status, { readonly text: string; readonly colour: LookColour }>> = {
  'on-track': { text: '●', colour: 'status-on' },
  watch: { text: '▲', colour: 'status-watch' },
  'off-track': { text: '■', colour: 'status-off' },
};

/** The shape of a status before its word or value, with a space; empty without a status. Arial has all three. */
export function glyphOf(status: Status | null): string {
  return status === null ? '' : `${GLYPHS[status].text}\u00a0`;
}

/** Shape and word, the word in ink. */
export function sayStatusCell(status: Status | null, word: string): Cell {
  if (status === null) return [{ text: word, colour: 'ink-2' }];
  return [{ text: glyphOf(status), colour: GLYPHS[status].colour }, { text: word }];
}

/** The value with what weakens it, and what the data say since. */
export function sayValueCell({ value, hasValue, caution, revised }: FigureText): Cell {
  return [
    hasValue ? { text: value, bold: true } : { text: value, colour: 'ink-2' },
    ...[caution, revised].flatMap((text): Run[] =>
      text === null ? [] : [{ text, line: true, small: true, colour: 'ink-2' }],
    ),
  ];
}

/** What was expected or aimed at, with « à valider » beside one without a source. */
export function sayBoundCell(text: string, toValidate: boolean, word: string): Cell {
  return toValidate
    ? [{ text }, { text: `[${word}]`, line: true, small: true, colour: 'ink-2' }]
    : [{ text }];
}

/** The change, or that it is not compared. */
export function sayChangeCell({ change, overYear }: FigureText, notCompared: string, ofYear: string): Cell {
  if (change !== null) return [{ text: change }];
  if (overYear !== null) return [{ text: ofYear.replace('{change}', overYear), small: true }];
  return [{ text: notCompared, small: true, colour: 'ink-2' }];
}

export function say(text: string, style: Omit<Run, 'text'> = {}): Cell {
  return text === '' ? [] : [{ text, ...style }];
}
