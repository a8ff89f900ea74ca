import { describe, expect, it } from 'vitest';
import type { BriefDocument } from '@/lib/committee/brief-types';
import { confineDocument } from '@/lib/committee/document/confine-document';
import { SAMPLE_DOCUMENT } from '@/lib/committee/testing/sample-document';
import { LANGUAGES } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { readWorkbook } from '../testing/read-workbook';
import { writeWorkbook } from '../xlsx/write-workbook';
import { provenanceOfNote } from './note-provenance';
import { tablesOfNote } from './note-tables';

const MADE = new Date('2026-11-22T09:00:00Z');
const PUBLISHED = { state: 'published' } as const;
const tablesIn = (language: 'fr' | 'en', document = SAMPLE_DOCUMENT) =>
  tablesOfNote({ document, since: [], extractOf: null, brief: PUBLISHED }, language, MADE);

describe('tablesOfNote', () => {
  it('holds every figure that the note prints, as it printed it', () => {
    const tables = tablesIn('fr');
    const rowsOf = (id: string) => tables.find((table) => table.id === id)?.rows ?? [];
    const printed = SAMPLE_DOCUMENT.regions.flatMap(({ figures }) => figures);
    expect(rowsOf('regions')).toHaveLength(printed.length);
    expect(rowsOf('regions').map(({ value }) => value)).toEqual(printed.map(({ figure }) => figure.value));
    expect(rowsOf('piliers').map(({ value }) => value)).toEqual(
      SAMPLE_DOCUMENT.pillars.map(({ figure }) => figure.value),
    );
    const lines = SAMPLE_DOCUMENT.plan?.lines ?? [];
    expect(rowsOf('cibles').map(({ finalTarget }) => finalTarget)).toEqual(
      lines.map(({ finalTarget }) => finalTarget),
    );
    const { toValidate } = messagesIn('fr').common;
    expect(rowsOf('cibles').map(({ validation }) => validation)).toEqual(
      lines.map(({ validated }) => (validated === false ? toValidate : null)),
    );
    expect(rowsOf('recommandations')).toHaveLength(SAMPLE_DOCUMENT.recommendations.length);
  });

  it('holds of a confined note no other region', () => {
    const [, own, other] = SAMPLE_DOCUMENT.regions.map(({ place }) => place);
    if (!own || !other) throw new Error('The sample has no two regions.');
    const confined = confineDocument(SAMPLE_DOCUMENT, { kind: 'regions', regions: [own.uid] });
    expect(JSON.stringify(tablesIn('fr'))).toContain(other.name);
    expect(JSON.stringify(tablesIn('fr', confined))).toContain(own.name);
    expect(JSON.stringify(tablesIn('fr', confined))).not.toContain(other.uid);
  });

  it('leaves out what the note does not print', () => {
    const short = { ...SAMPLE_DOCUMENT, sections: ['plan'] as const };
    const ids = tablesIn('fr', short).map(({ id }) => id);
    expect(ids).toContain('cibles');
    for (const id of ['regions', 'pires', 'evolutions', 'recommandations']) expect(ids).not.toContain(id);
  });

  it('tells changes since the note before, over one year and since a recommendation apart', () => {
    const headsOf = (document: BriefDocument, id: string) =>
      Object.fromEntries(
        (tablesIn('fr', document).find((table) => table.id === id)?.columns ?? []).map((column) => [
          column.key,
          column.label,
        ]),
      );
    const rowsOf = (document: BriefDocument) =>
      tablesIn('fr', document).find(({ id }) => id === 'piliers')?.rows ?? [];
    const [first, second] = SAMPLE_DOCUMENT.pillars;
    if (!first || !second) throw new Error('The sample has no two pillars.');
    const pillars = [first, { ...second, change: null, overYear: -1.5 }];
    const later = { ...SAMPLE_DOCUMENT, pillars };
    expect(headsOf(later, 'piliers')).toMatchObject({
      sinceNote: 'Depuis la note précédente (février 2026)',
      change: 'Sur un an',
    });
    expect(rowsOf(later)).toMatchObject([
      { sinceNote: 0.8, change: null },
      { sinceNote: null, change: -1.5 },
    ]);
    const alone = { ...later, previous: null };
    expect(headsOf(alone, 'piliers')).toMatchObject({ change: 'Sur un an' });
    expect(headsOf(alone, 'piliers')).not.toHaveProperty('sinceNote');
    expect(rowsOf(alone)).toMatchObject([{ change: 0.8 }, { change: -1.5 }]);
    const heads = headsOf(later, 'recommandations');
    expect(heads).toMatchObject({ sinceRecommendation: 'Depuis la recommandation' });
    expect(heads).not.toHaveProperty('change');
    expect(
      tablesIn('fr')
        .find(({ id }) => id === 'recommandations')
        ?.rows.map(({ sinceRecommendation }) => sinceRecommendation ?? null),
    ).toEqual(SAMPLE_DOCUMENT.recommendations.map(({ since }) => since?.change ?? null));
  });

  it('tells what was revised of the note before from what was revised of this one', () => {
    const since = SAMPLE_DOCUMENT.revised.map((one) => ({ ...one, now: 12.5 }));
    const both = tablesOfNote(
      { document: SAMPLE_DOCUMENT, since, extractOf: null, brief: PUBLISHED },
      'fr',
      MADE,
    );
    const before = both.find(({ id }) => id === 'revises');
    expect(before?.columns.slice(-2).map(({ label }) => label)).toEqual(['Imprimé', 'À la publication']);
    expect(before?.rows.map(({ atPublication }) => atPublication)).toEqual(
      SAMPLE_DOCUMENT.revised.map(({ now }) => now),
    );
    const short = { ...SAMPLE_DOCUMENT, sections: [] };
    const after = tablesOfNote(
      { document: short, since, extractOf: null, brief: PUBLISHED },
      'fr',
      MADE,
    ).find(({ id }) => id === 'revisesDepuis');
    expect(after?.columns.slice(-3).map(({ label }) => label)).toEqual([
      'Imprimé',
      'Aujourd’hui',
      'Relevé le',
    ]);
    expect(after?.rows.map(({ printed, now, seenOn }) => [printed, now, seenOn])).toEqual(
      since.map(({ printed, now }) => [printed, now, MADE]),
    );
    expect(tablesIn('fr').map(({ id }) => id)).not.toContain('revisesDepuis');
  });

  it('says of a draft that it is one, and that its figures are of the day', () => {
    const note = {
      document: SAMPLE_DOCUMENT,
      since: [],
      extractOf: null,
      brief: { state: 'draft' },
    } as const;
    const before = tablesOfNote(note, 'fr', MADE).find(({ id }) => id === 'revises');
    expect(before?.columns.at(-1)?.label).toBe('Aujourd’hui');
    expect(before?.rows.map(({ now }) => now)).toEqual(SAMPLE_DOCUMENT.revised.map(({ now }) => now));
    expect(provenanceOfNote(note, 'fr', 'http://localhost/', MADE).title).toMatch(
      /^Brouillon, ne pas diffuser\. /,
    );
    expect(
      provenanceOfNote({ ...note, brief: PUBLISHED }, 'fr', 'http://localhost/', MADE).title,
    ).not.toMatch(/Brouillon/);
  });

  it('makes a workbook in each language, that says what it is of', async () => {
    for (const language of LANGUAGES) {
      const tables = tablesIn(language);
      const note = { document: SAMPLE_DOCUMENT, extractOf: null, brief: PUBLISHED };
      const provenance = provenanceOfNote(note, language, 'http://localhost/reunions/m/note?edition=1', MADE);
      const sheets = readWorkbook(await writeWorkbook({ tables, provenance, language, threshold: 0.8 }));
      expect(sheets.map(({ name }) => name)).toEqual([
        messagesIn(language).exports.readme,
        ...tables.map(({ name }) => name),
      ]);
      expect(sheets[0]?.rows.flat().join(' ')).toContain(messagesIn(language).exports.fictive);
    }
  });

  it('holds what the note says in sentences, in its order, and tells the secretary’s words', () => {
    const [first, ...others] = SAMPLE_DOCUMENT.findings;
    if (!first) throw new Error('The sample has no finding.');
    const findings = [
      { ...first, edited: true, text: { fr: 'Autrement dit.', en: 'Said otherwise.' } },
      ...others,
    ];
    const table = tablesIn('fr', { ...SAMPLE_DOCUMENT, findings }).find(({ id }) => id === 'texte');
    expect(table?.columns.map(({ label }) => label)).toEqual([
      'Partie',
      'Nature',
      'Texte',
      'Mots du secrétariat',
    ]);
    const rows = table?.rows ?? [];
    expect(rows[0]).toMatchObject({ section: 'En tête', kind: 'titre', text: SAMPLE_DOCUMENT.title.fr });
    const [paragraph] = SAMPLE_DOCUMENT.paragraphs;
    expect(rows).toContainEqual({
      ...{ section: 'Les régions', kind: 'paragraphe', edited: 'oui' },
      text: paragraph?.text.fr,
    });
    expect(rows.filter(({ kind }) => kind === 'décision').map(({ text }) => text)).toEqual(
      SAMPLE_DOCUMENT.decisions.map(({ fr }) => fr),
    );
    expect(rows.find(({ text }) => text === 'Autrement dit.')).toMatchObject({
      kind: 'constat',
      edited: 'oui',
    });
    const said = rows.filter(({ kind }) => kind === 'constat').map(({ text }) => text);
    expect([...said].sort()).toEqual(findings.map(({ text }) => text.fr).sort());
  });

  it('gives a confined reader no sheet of sentences', () => {
    const note = { document: SAMPLE_DOCUMENT, since: [], extractOf: ['Ségou'], brief: PUBLISHED };
    expect(tablesOfNote(note, 'fr', MADE).map(({ id }) => id)).not.toContain('texte');
  });

  it('defines its indicators as it was frozen, in the words of today only where it has none', () => {
    const own = (document: BriefDocument) =>
      provenanceOfNote({ document, extractOf: null, brief: PUBLISHED }, 'fr', 'http://localhost/', MADE)
        .definitions[0];
    const [id, indicator] = Object.entries(SAMPLE_DOCUMENT.indicators)[0] ?? [];
    if (id === undefined || !indicator) throw new Error('The sample has no indicator.');
    const then = { fr: 'Comme on le lisait alors.', en: 'As it was read then.' };
    const { howToRead, notToRead, ...bare } = indicator;
    const frozen = { ...bare, howToRead: then, definition: then };
    expect(own({ ...SAMPLE_DOCUMENT, indicators: { [id]: frozen } })).toMatchObject({
      ...{ definition: then.fr, howToRead: then.fr },
      notToRead: notToRead?.fr,
    });
    expect(own({ ...SAMPLE_DOCUMENT, indicators: { [id]: bare } })?.howToRead).toBe(howToRead?.fr);
  });
});
