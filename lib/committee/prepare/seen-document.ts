import { createHash } from 'node:crypto';
import type { Brief, BriefDocument } from '../brief-types';
import { printedValues, type PrintedValue } from '../document/printed-values';

/** What a form says of the note that its reader looked at, so that no other is published. */
export interface SeenDocument {
  /** Number of the release, in digits; empty where the form says none. */
  readonly release: string;
  /** Fingerprint of all that is printed, the release's own name and date apart. */
  readonly whole: string;
  /** For each printed figure, `HALF` digits of what it is of and as many of its value. */
  readonly figures: string;
}

const HALF = 8;

/** The fingerprint of a composed note: the same for the same words, figures and maps, whatever release they come from. */
export function seeDocument(document: BriefDocument): SeenDocument {
  const { release, ...printed } = document;
  return {
    release: String(release.number),
    whole: hash(JSON.stringify(printed, roundNumbers)).slice(0, 32),
    figures: listFigures(document)
      .map((one) => keyOf(one) + valueOf(one))
      .join(''),
  };
}

export interface DocumentChange {
  /** The figures that are another now, or that were not printed. */
  readonly figures: readonly PrintedValue[];
  /** How many were printed and are not any more. */
  readonly gone: number;
  /** How many that were printed still are, with whatever value; with none gone either, the page did not say what it printed. */
  readonly still: number;
  /** They come from another release than those that were looked at. */
  readonly released: boolean;
}

/** What is another in a note than in the one that was looked at; `null` for nothing. */
export function changedSince(seen: SeenDocument, document: BriefDocument): DocumentChange | null {
  if (seen.whole === seeDocument(document).whole) return null;
  const known = new Map<string, string>();
  for (let at = 0; at < seen.figures.length; at += 2 * HALF) {
    known.set(seen.figures.slice(at, at + HALF), seen.figures.slice(at + HALF, at + 2 * HALF));
  }
  const values = listFigures(document);
  const still = values.filter((one) => known.has(keyOf(one))).length;
  return {
    figures: values.filter((one) => known.get(keyOf(one)) !== valueOf(one)),
    gone: known.size - still,
    still,
    released: seen.release !== String(document.release.number),
  };
}

/** What the preview's address of the form says of the draft that it showed: its fingerprint, and its version. */
export function markSeen(document: BriefDocument, { version }: Pick<Brief, 'version'>): string {
  return `${seeDocument(document).whole}-${version}`;
}

/**
 * What became of a draft since its preview was read, by the mark in an address: `edited` where somebody saved it, the reader perhaps,
 * `recomposed` where its figures or its recommendations are others; `null` for nothing.
 */
export function findOutread(
  now: SeenDocument | null,
  { version }: Pick<Brief, 'version'>,
  mark: string | undefined,
): 'edited' | 'recomposed' | null {
  const [whole = '', looked = ''] = (mark ?? '').split('-');
  if (now === null || whole === '' || whole === now.whole) return null;
  return Number(looked) < version && looked !== '' ? 'edited' : 'recomposed';
}

/** The figures that stand on the page, not those that a change was counted from. */
function listFigures(document: BriefDocument): readonly PrintedValue[] {
  return printedValues(document).filter(({ compared }) => !compared);
}

function keyOf({ indicator, place, period }: PrintedValue): string {
  return hash([indicator, place.uid, period].join(' ')).slice(0, HALF);
}

function valueOf({ value }: PrintedValue): string {
  return hash(JSON.stringify(value, roundNumbers)).slice(0, HALF);
}

/** Sums of floats in another order are no change. */
function roundNumbers(_name: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
