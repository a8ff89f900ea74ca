import type { HeadView } from './view-head';

type Margins = HeadView['margins'];

/** The same as single properties, with their values as CSS writes them. */
export function marginProperties({ headLeft, headRight, footLeft, footMiddle }: Margins) {
  return {
    '--note-head-left': quoteCss(headLeft),
    '--note-head-right': quoteCss(headRight),
    '--note-foot-left': quoteCss(footLeft),
    '--note-foot-middle': quoteCss(footMiddle),
  };
}

/**
 * The texts of the margins of every printed page as a rule for the root element: boxes of `@page` read no element, but inherit the
 * root's custom properties. Safe for any text.
 */
export function marginStyle(margins: Margins): string {
  const rules = Object.entries(marginProperties(margins)).map(([name, text]) => `${name}:${text}`);
  return `:root{${rules.join(';')}}`;
}

/** A CSS string; whatever could end it, or the style element around it, is written as an escape. */
export function quoteCss(text: string): string {
  const escaped = text.replace(
    /["\\<>&\p{Cc}]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}
