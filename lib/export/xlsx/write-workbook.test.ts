import { describe, expect, it } from 'vitest';
import { hasOffice, readWithOffice } from '../testing/read-with-office';
import { readWorkbook } from '../testing/read-workbook';
import { SAMPLE_PROVENANCE, SAMPLE_TABLE } from '../testing/sample-table';
import { uniqueSheetNames } from './sheet-names';
import { writeWorkbook } from './write-workbook';

const write = (tables = [SAMPLE_TABLE]) =>
  writeWorkbook({ tables, provenance: SAMPLE_PROVENANCE, language: 'fr', threshold: 0.8 });
/** Days as spreadsheets count them. */
const serialOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

describe('writeWorkbook', () => {
  it('writes typed cells, formats by unit, a frozen head, and leaves what is not known empty', async () => {
    const [, sheet] = readWorkbook(await write());
    expect(sheet?.name).toBe('Régions');
    expect(sheet?.frozenRows).toBe(1);
    expect(sheet?.rows[0]).toEqual(SAMPLE_TABLE.columns.map(({ label }) => label));
    expect(sheet?.rows[1]).toEqual([
      ...['Ségou', 71.60833661030279, 1821, 0.8596491228070176, 12.5, 2.25],
      ...[serialOf('2026-08-01'), "=cmd|' /C calc'!A0"],
    ]);
    expect(sheet?.formats[1]?.slice(1, 7)).toEqual([
      '0.0" %"',
      '#,##0',
      '0%',
      '0.0" %"',
      '#,##0.0',
      'yyyy-mm-dd',
    ]);
    expect(sheet?.formats[2]?.[1]).toBe('#,##0');
    const second = Array.from({ length: 8 }, (_, at) => sheet?.rows[2]?.[at] ?? null);
    expect(second).toEqual(['Gao; "Nord", l’Est', 2543, -3, null, 0, null, null, '+33 1']);
    const third = Array.from({ length: 8 }, (_, at) => sheet?.rows[3]?.[at] ?? null);
    expect(third).toEqual(['Mopti', null, null, 0, null, -0.5, serialOf('2026-02-28'), 'œuvre, <b>&']);
  });

  it('says first what it is of, where it comes from, and what each indicator means', async () => {
    const [readme] = readWorkbook(await write());
    expect(readme?.name).toBe('Lisez-moi');
    const text = readme?.rows.flat().join('\n') ?? '';
    const { title, period, scope, release, source, address, fictive } = SAMPLE_PROVENANCE;
    for (const said of [title, period, scope, release, source, address, fictive])
      expect(text).toContain(said);
    expect(text).toContain('ASC supervisés ÷ ASC actifs × 100');
    expect(text).toContain('4\u00a0novembre\u00a02026');
    expect(text).toContain('Régions, août 2026');
  });

  it.skipIf(!hasOffice)(
    'is read by LibreOffice with the same values (skipped without it)',
    async () => {
      const sheets = readWithOffice(await write());
      const rows = sheets.find(([head]) => head?.[0] === 'Lieu') ?? [];
      expect(rows[1]).toEqual([
        ...['Ségou', '71.6083366103028', '1821', '85.9649122807018%', '12.5', '2.25', '2026-08-01'],
        "=cmd|' /C calc'!A0",
      ]);
      expect(rows[2]).toEqual(['Gao; "Nord", l’Est', '2543', '-3', '', '0', '', '', '+33 1']);
      expect(rows[3]).toEqual(['Mopti', '', '', '0%', '', '-0.5', '2026-02-28', 'œuvre, <b>&']);
    },
    150_000,
  );
});

describe('uniqueSheetNames', () => {
  it('cuts, cleans and tells apart', () => {
    const long = 'Taux de rupture par région et par produit';
    expect(uniqueSheetNames([long, long, 'a/b:c', 'A', 'a', ''])).toEqual([
      'Taux de rupture par région et p',
      'Taux de rupture par région  (2)',
      'a b c',
      'A',
      'a (2)',
      '-',
    ]);
  });
});
