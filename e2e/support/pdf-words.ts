/** A word of a printed page, with its box from the page's top left corner, in points. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Words that stand together on one line. */
export type PrintedChunk = PrintedWord;

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;
/** A space between words is narrower than this, a cell's padding wider, in points. */
const GAP = 3.6;

/** The words of each page, of what `pdftotext -bbox` writes. */
export function readWords(html: string): PrintedWord[][] {
  return html
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(WORD)].map(([, left, top, right, bottom, text = '']) => ({
        text: unescape(text),
        ...{ left: Number(left), right: Number(right), top: Number(top), bottom: Number(bottom) },
      })),
    );
}

/** Words of one line without a wide gap between them, joined by plain spaces; from top to bottom, from left to right. */
export function joinWords(words: readonly PrintedWord[]): PrintedChunk[] {
  const sorted = [...words].sort((a, b) => middle(a) - middle(b) || a.left - b.left);
  const chunks: PrintedChunk[] = [];
  for (const word of sorted.toSorted((a, b) => (isOneLine(a, b) ? a.left - b.left : middle(a) - middle(b)))) {
    const last = chunks.findLastIndex((chunk) => isOneLine(chunk, word) && isNext(chunk, word));
    const before = chunks[last];
    if (!before) chunks.push(word);
    else {
      chunks[last] = {
        text: `${before.text} ${word.text}`,
        ...{ left: before.left, right: word.right },
        ...{ top: Math.min(before.top, word.top), bottom: Math.max(before.bottom, word.bottom) },
      };
    }
  }
  return chunks;
}

export function middle({ top, bottom }: PrintedWord): number {
  return (top + bottom) / 2;
}

function isOneLine(a: PrintedWord, b: PrintedWord): boolean {
  return Math.abs(middle(a) - middle(b)) < 2.5;
}

function isNext(chunk: PrintedWord, word: PrintedWord): boolean {
  return word.left >= chunk.right - 1 && word.left - chunk.right < GAP;
}

function unescape(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}
