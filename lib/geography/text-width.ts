/** Widths in em of common sans-serif faces, on the generous side. */
const NARROW = { characters: /[iIjlt.,;:!|'’()\u202f\u00a0 -]/u, em: 0.3 };
const WIDE = { characters: /[mwMW%@—Œœ]/u, em: 0.88 };
const CAPITAL = { characters: /\p{Lu}/u, em: 0.68 };
const OTHER_EM = 0.56;

/** Each character is looked at once: a map measures some thousands of texts. */
const known = new Map<string, number>();

/** How wide a text will about be, px, before any font is known. Errs on the wide side by a few per cent. */
export function estimateTextWidth(text: string, fontSize: number, bold = false): number {
  let em = 0;
  for (const character of text) em += known.get(character) ?? learn(character);
  return em * fontSize * (bold ? 1.05 : 1);
}

function learn(character: string): number {
  const kind = [NARROW, WIDE, CAPITAL].find(({ characters }) => characters.test(character));
  const em = kind?.em ?? OTHER_EM;
  known.set(character, em);
  return em;
}
