import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWords, type PrintedWord } from './pdf-words';

/** Whether poppler's programs are on this machine. */
export function hasPoppler(): boolean {
  try {
    for (const program of ['pdftotext', 'pdfinfo', 'pdffonts', 'pdfimages']) {
      execFileSync(program, ['-v'], { stdio: 'ignore' });
    }
    return true;
  } catch {
    return false;
  }
}

export interface ReadPdf {
  /** The text of each page, as it is laid out. */
  readonly pages: readonly string[];
  /** The words of each page with their boxes. */
  readonly words: readonly (readonly PrintedWord[])[];
  /** Width × height of the pages, in points. */
  readonly size: string;
  /** Name of each font, and whether it is embedded. */
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  /** Pictures made of points rather than lines. */
  readonly rasters: number;
}

/** What poppler reads in a PDF. */
export function readPdf(pdf: Uint8Array): ReadPdf {
  const folder = mkdtempSync(join(tmpdir(), 'tableau-sec-pdf-'));
  const file = join(folder, 'read.pdf');
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
  try {
    writeFileSync(file, pdf);
    return {
      pages: run('pdftotext', '-layout', '-enc', 'UTF-8', file, '-').split('\f').slice(0, -1),
      words: readWords(run('pdftotext', '-bbox', file, '-')),
      size: /Page size:\s+(.*)/.exec(run('pdfinfo', file))?.[1] ?? '',
      fonts: linesOf(run('pdffonts', file)).map((line) => {
        // Name, type, encoding, then: embedded, subset, with a table of characters.
        const flags = /\s(yes|no)\s+(yes|no)\s+(yes|no)\s/.exec(line);
        return { name: line.split(/\s/)[0] ?? '', embedded: flags?.[1] === 'yes' };
      }),
      rasters: linesOf(run('pdfimages', '-list', file)).length,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The lines under a table's head of two lines. */
function linesOf(table: string): string[] {
  return table
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '');
}
