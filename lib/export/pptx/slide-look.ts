import { LOOK_COLOURS, type LookColour } from '../look-colours';

/** A slide of 16:9, inches; sizes of text in points. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.6 } as const;
export const FONT = 'Arial';
export const SIZES = {
  kicker: 12,
  title: 26,
  leastTitle: 18,
  hint: 13,
  text: 20,
  block: 14,
  foot: 10.5,
} as const;
/** Of the cells of a table, the largest that lets it fit on as few slides as it can. */
export const TABLE_SIZES = [18, 16, 14] as const;
export const CONTENT_WIDTH = SLIDE.width - 2 * SLIDE.margin;
/** Top of the line over the foot of the slide. */
export const FOOT_TOP = 6.95;

/** A colour as the file has it, without `#`. */
export function inkOf(colour: LookColour): string {
  return LOOK_COLOURS[colour].slice(1).toUpperCase();
}

/** Text as XML may hold it: characters that no XML takes are left out. */
export function cleanText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
