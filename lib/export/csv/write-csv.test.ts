import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv, type CsvCell, type CsvColumn } from './write-csv';

const column = (id: string, read: CsvColumn<readonly CsvCell[]>['read']): CsvColumn<readonly CsvCell[]> => ({
  id,
  title: { fr: `${id} (fr)`, en: `${id} (en)` },
  read,
});
const two = [column('name', (row) => row[0] ?? null), column('value', (row) => row[1] ?? null)];

/** A strict RFC 4180 reader, to hold the writer against something that is not itself. */
function readCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char === '"' && text[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
      else if (char === '"') quoted = false;
      else cell += char;
    } else if (char === '"') quoted = true;
    else if (char === separator) [row, cell] = [[...row, cell], ''];
    else if (char === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell, at] = [[], '', at + 1];
    } else cell += char;
  }
  return rows;
}

describe('writeCsv', () => {
  it('writes field names, a decimal point and empty cells for what is not known', () => {
    const text = writeCsv(
      two,
      [
        ['Kayes', 0.5],
        ['Ségou', null],
        ['Mopti', 0],
      ],
      'plain',
      'fr',
    );
    expect(text).toBe('name,value\r\nKayes,0.5\r\nSégou,\r\nMopti,0\r\n');
  });

  it('writes what a French Excel opens: mark, semicolon, decimal comma, words', () => {
    const text = writeCsv(
      two,
      [
        ['Kayes', -0.5],
        ['a;b', true],
      ],
      'excel-fr',
      'fr',
    );
    expect(text).toBe('\uFEFFname (fr);value (fr)\r\nKayes;-0,5\r\n"a;b";oui\r\n');
    expect(writeCsv(two, [['x', false]], 'excel-fr', 'en')).toContain('x;no');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1+1', '＋1', '－1', '＠SUM(A1)'])(
    'neutralises the formula %j',
    (text) => {
      const cell = readCsv(writeCsv(two, [[text, 1]], 'plain', 'fr'), ',')[1]?.[0];
      expect(cell).toBe(`'${text}`);
    },
  );

  it('leaves a negative number a number', () => {
    expect(writeCsv(two, [['x', -3]], 'plain', 'fr')).toContain('x,-3');
  });

  it('gives every text back, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1 }),
        fc.constantFrom('plain', 'excel-fr'),
        (texts, variant) => {
          const written = writeCsv(
            two,
            texts.map((text) => [text, 1]),
            variant,
            'fr',
          );
          const cells = readCsv(written, variant === 'plain' ? ',' : ';')
            .slice(1)
            .map((row) => row[0]);
          expect(cells).toEqual(
            texts.map((text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)),
          );
        },
      ),
    );
  });
});
