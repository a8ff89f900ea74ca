import type { BoardProps } from './board-types';
import type { BoardFrame, Choice } from './types';

/** A value as JSON text. `holds` is never there: it says which type the text is of. */
export interface Packed<T> {
  readonly json: string;
  readonly holds?: T;
}

/**
 * What the board's client component is handed: texts in place of some thousands of values, each of which the framework would
 * describe, send, escape and read one by one, which took a third of the page's time.
 */
export interface PackedBoard {
  readonly frame: Packed<BoardFrame>;
  readonly figures: Packed<BoardProps['figures']>;
  readonly drawings: Packed<BoardProps['drawings']>;
  readonly choice: Choice;
}

export const PARTS = ['frame', 'figures', 'drawings'] as const;
export type BoardPart = (typeof PARTS)[number];

/** Texts of what is the same for many pages, as long as the values themselves are kept. */
const texts = new WeakMap<object, string>();

/** Props hold what JSON can say and nothing else: no dates, no maps, no `undefined`. */
export function packBoard({ frame, figures, drawings, choice }: BoardProps): PackedBoard {
  return {
    frame: { json: packOnce(frame) },
    figures: { json: write(figures) },
    drawings: { json: drawings === null ? 'null' : packOnce(drawings) },
    choice,
  };
}

function packOnce(value: object): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = write(value);
  texts.set(value, text);
  return text;
}

/** JSON that may stand in a page: no text in it can end the block that it is in. */
function write(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** The other way, where the board is drawn. */
export function unpackBoard({ frame, figures, drawings, choice }: PackedBoard): BoardProps {
  return {
    frame: unpackFrame(frame),
    figures: unpackFigures(figures),
    drawings: unpackDrawings(drawings),
    choice,
  };
}

const unpackFrame = keepUnpacked<BoardFrame>(16);
const unpackFigures = keepUnpacked<BoardProps['figures']>(4);
const unpackDrawings = keepUnpacked<BoardProps['drawings']>(16);

/** Reads texts that `packBoard` wrote. The same text is the same value, so that what was made of it need not be made again. */
function keepUnpacked<T>(most: number): (packed: Packed<T>) => T {
  const held = new Map<string, T>();
  return ({ json }) => {
    const value: T = held.get(json) ?? JSON.parse(json);
    held.delete(json);
    held.set(json, value);
    const [oldest] = held.keys();
    if (held.size > most && oldest !== undefined) held.delete(oldest);
    return value;
  };
}
