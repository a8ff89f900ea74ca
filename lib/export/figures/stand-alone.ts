import { writeColours } from '../look-colours';

/** Characters that no XML takes. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/**
 * The markup of a drawing of the pages as one that stands alone: colours written out, no classes or styles, links as plain groups.
 * Text in it was escaped by the renderer.
 */
export function standAlone(markup: string): string {
  return (
    writeColours(markup)
      .replace(NOT_XML, '')
      .replace(/\s(class|style|tabindex|aria-hidden|role|aria-label|focusable)="[^"]*"/g, '')
      .replace(/<a(?=[\s>])[^>]*>/g, '<g>')
      .replace(/<\/a>/g, '</g>')
      // Pages set spans around drawings, which no SVG takes.
      .replace(/<\/?span(?=[\s>])[^>]*>/g, '')
  );
}
