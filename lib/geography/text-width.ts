/** Widths in em of common sans-serif faces, on the generous side. */
const NARROW = /[iIjlt.,;:!|'’()\u202f\u00a0 -]/u;
const WIDE = /[mwMW%@—Œœ]/u;

/** How wide a text will about be, px, before any font is known. Errs on the wide side by a few per cent. */
export function estimateTextWidth(text: string, fontSize: number, bold = false): number {
  let em = 0;
  for (const character of text) {
    if (NARROW.test(character)) em += 0.3;
    else if (WIDE.test(character)) em += 0.88;
    else if (/\p{Lu}/u.test(character)) em += 0.68;
    else em += 0.56;
  }
  return em * fontSize * (bold ? 1.05 : 1);
}
