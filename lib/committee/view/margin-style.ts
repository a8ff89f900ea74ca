import type { HeadView } from './view-head';

/**
 * The texts of the margins of every printed page as a rule for the root element: boxes of `@page` read no element, but inherit the
 * root's custom properties. Safe for any text.
 */
export function marginStyle({ headLeft, headRight, footLeft, footMiddle }: HeadView['margins']): string {
  const properties = {
    '--note-head-left': headLeft,
    '--note-head-right': headRight,
    '--note-foot-left': footLeft,
    '--note-foot-middle': footMiddle,
  };
  const rules = Object.entries(properties).map(([name, text]) => `${name}:${quoteCss(text)}`);
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
