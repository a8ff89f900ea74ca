import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fillScopedCountry, SCOPED_PROFILE } from '@/lib/api/testing/scoped-country';
import { openEmptyStore } from '@/lib/api/testing/small-country';
import { SAMPLE_DOCUMENT } from '@/lib/committee/testing/sample-document';
import { messagesIn } from '@/lib/i18n/messages';
import { indicatorById } from '@/lib/indicators/catalogue';
import { NATION } from '@/lib/org-units/scope';
import { provenanceOfNote } from '../brief/note-provenance';
import { tablesOfNote } from '../brief/note-tables';
import { findPageFile } from '../pages';
import { describePage } from '../respond/describe-page';
import { hasOffice, readWithOffice } from '../testing/read-with-office';
import { writeWorkbook } from './write-workbook';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));

const { exports, exportSheets } = messagesIn('fr');

/** What the first sheet says, by its names; and its rows. */
function readReadme(workbook: Uint8Array) {
  const rows = readWithOffice(workbook).find((sheet) => sheet.flat().includes(exports.sheets)) ?? [];
  const said = (name: string) => rows.find(([first]) => first === name)?.[1];
  return { rows, said, text: rows.flat().join('\n') };
}

describe.skipIf(!hasOffice)('the first sheet, read by LibreOffice (skipped without it)', () => {
  let remove: () => Promise<void>;
  beforeEach(async () => {
    const { store, remove: drop } = await openEmptyStore();
    remove = drop;
    await fillScopedCountry(store);
  });
  afterEach(() => remove());

  it('tells of a page what it is of, where it comes from, and what each indicator means', async () => {
    const page = findPageFile('/regions/own');
    const wish = {
      scope: NATION,
      query: { periode: '2026-06' },
      language: 'fr' as const,
      params: { uid: 'own' },
      origin: 'https://tableau.example',
    };
    const loaded = await page?.file.load(wish);
    if (loaded?.kind !== 'ready') throw new Error('The page has no files.');
    const { frame, data } = loaded;
    const provenance = describePage(frame, data, data.tables, 'http://localhost');
    const { tables } = data;
    const workbook = await writeWorkbook({ tables, provenance, language: 'fr', threshold: frame.threshold });
    const { rows, said, text } = readReadme(workbook);
    expect(rows[0]?.[0]).toBe('Tableau SEC, Alpha');
    expect(rows[1]?.[0]).toBe(exports.fictive);
    expect(said(exports.period)).toMatch(/^Juin\s2026$/);
    expect(said(exports.scope)).toBe(exports.scopeNation);
    expect(said(exports.dataAsOf)).toMatch(/20\d\d$/);
    expect(said(exports.release)).toBe(frame.release.label);
    expect(said(exports.source)).toBe(exports.sourceDemo);
    expect(said(exports.address)).toBe('http://localhost/regions/own?periode=2026-06');
    const definition = indicatorById('chw_count');
    const row = rows.find(
      ([first, second]) => first === definition?.label.fr && second === definition?.definition.fr,
    );
    expect(row?.slice(3, 5)).toEqual([definition?.howToRead.fr, definition?.notToRead.fr]);
    for (const { name } of tables) expect(text).toContain(name);
  }, 150_000);

  it('tells of a note the same, as it was frozen, and holds its sentences', async () => {
    const note = {
      ...{ document: SAMPLE_DOCUMENT, since: [], extractOf: null },
      brief: { state: 'published' as const },
    };
    const made = new Date('2026-11-22T09:00:00Z');
    const provenance = provenanceOfNote(note, 'fr', 'http://localhost/reunions/m/note?edition=1', made);
    const tables = tablesOfNote(note, 'fr', made);
    const workbook = await writeWorkbook({ tables, provenance, language: 'fr', threshold: 0.8 });
    const { rows, said, text } = readReadme(workbook);
    expect(rows[0]?.[0]).toContain(SAMPLE_DOCUMENT.title.fr);
    expect(rows[1]?.[0]).toBe(exports.fictive);
    expect(said(exports.release)).toBe(SAMPLE_DOCUMENT.release.label);
    expect(said(exports.dataAsOf)).toMatch(/^4\snovembre\s2026$/);
    expect(said(exports.address)).toBe('http://localhost/reunions/m/note?edition=1');
    expect(text).toContain(exportSheets.texte);
    for (const { label, definition } of Object.values(SAMPLE_DOCUMENT.indicators)) {
      expect(rows.find(([first]) => first === label.fr)?.[1]).toBe(definition.fr);
    }
    const sentences = readWithOffice(workbook).find(([head]) => head?.[0] === 'Partie') ?? [];
    const [decision] = SAMPLE_DOCUMENT.decisions;
    expect(sentences.map((row) => row[2])).toContain(decision?.fr);
  }, 300_000);
});
