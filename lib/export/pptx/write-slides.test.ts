import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { confineDocument } from '@/lib/committee/document/confine-document';
import { SAMPLE_DOCUMENT } from '@/lib/committee/testing/sample-document';
import { viewBrief } from '@/lib/committee/view/view-brief';
import { LANGUAGES, type Language } from '@/lib/i18n/language';
import { writeSlides } from './write-slides';

const EDITION = { state: 'published', edition: 1, supersededBy: null, extract: null } as const;
const files = new Map<Language, Uint8Array>();
const has = (command: string) => {
  try {
    execFileSync('which', [command]);
    return true;
  } catch {
    return false;
  }
};

async function readParts(file: Uint8Array, folder: string): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(file);
  const names = Object.keys(zip.files).filter((name) => name.startsWith(folder) && /\.xml$/.test(name));
  const parts = await Promise.all(
    names.map(async (name) => [name, (await zip.file(name)?.async('string')) ?? ''] as const),
  );
  return new Map(parts);
}

/** The words of a part, as they stand: `<a:t>` after `<a:t>`. */
function wordsOf(xml: string): string {
  const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
  return [...document.getElementsByTagName('a:t')].map(({ textContent }) => textContent ?? '').join(' ');
}

beforeAll(async () => {
  for (const language of LANGUAGES) {
    files.set(language, await writeSlides(SAMPLE_DOCUMENT, language, 'https://tableau.example/n/abcd'));
  }
});

const fileIn = (language: Language) => files.get(language) ?? new Uint8Array();

describe.each(LANGUAGES)('slides in %s', (language) => {
  it('are well-formed XML, with fictive words and a number on each', async () => {
    const slides = await readParts(fileIn(language), 'ppt/slides/slide');
    expect(slides.size).toBeGreaterThan(12);
    const fictive = language === 'fr' ? 'DONNÉES FICTIVES DE DÉMONSTRATION' : 'FICTIVE DEMONSTRATION DATA';
    for (const xml of slides.values()) {
      expect(wordsOf(xml)).toContain(fictive);
      expect(xml).toContain('type="slidenum"');
      expect(xml).not.toContain('<p:pic>');
    }
  });

  it('hold the figures as the note writes them, and every recommendation and decision', async () => {
    const said = [...(await readParts(fileIn(language), 'ppt/slides/slide')).values()].map(wordsOf).join(' ');
    const view = viewBrief(SAMPLE_DOCUMENT, language, EDITION);
    const figures = [
      ...view.pillars.rows.map(({ figure }) => figure),
      ...(view.plan?.lines ?? []).map(({ figure }) => figure),
      ...view.regions.rows.flatMap(({ figures: some }) => some.filter((figure) => figure !== null)),
      ...view.worst.flatMap(({ districts }) => districts.map(({ figure }) => figure)),
    ];
    const texts = [
      ...figures.flatMap(({ value, expected, caution }) => [value, expected, caution ?? '']),
      ...view.findings.lead.map(({ text }) => text),
      ...[...view.recommendations.followed, ...view.recommendations.proposed].flatMap(({ text, due }) => [
        text,
        due,
      ]),
      ...view.changes.better.flatMap(({ before, after }) => [before, after]),
      ...(view.changes.revised?.rows ?? []).flatMap(({ printed, now }) => [printed, now]),
      ...view.decisions,
    ];
    expect(figures.length).toBeGreaterThan(30);
    expect(texts.filter((text) => !said.includes(text))).toEqual([]);
    expect(said.split(view.speaker.text.common.toValidate).length).toBeGreaterThan(6);
  });

  it('give the speaker sources, release and coverage under each', async () => {
    const notes = await readParts(fileIn(language), 'ppt/notesSlides/notesSlide');
    const slides = await readParts(fileIn(language), 'ppt/slides/slide');
    expect(notes.size).toBe(slides.size);
    for (const xml of notes.values()) expect(wordsOf(xml)).toMatch(/2026-11-04\.1.*Mopti 84/su);
  });

  it('hold no word of the other language', async () => {
    const said = [...(await readParts(fileIn(language), 'ppt/')).values()].map(wordsOf).join(' ');
    const other =
      language === 'fr'
        ? / (the|expected|off track|release|supervised) /i
        : / (les|attendu|en retard|cible|supervisés) /i;
    // Titles of documents stand in the language of the document; what people typed once stands in the language in which they typed it.
    const typed = SAMPLE_DOCUMENT.recommendations.flatMap(({ text, owner, reason }) => [
      text,
      owner,
      reason ?? '',
    ]);
    const cited = Object.values(SAMPLE_DOCUMENT.indicators).map(({ origin }) => origin[language]);
    const own = [...typed, ...cited].reduce(
      (rest, text) => (text === '' ? rest : rest.replaceAll(text, '')),
      said,
    );
    expect(other.exec(own)?.[0]).toBeUndefined();
  });
});

describe('slides', () => {
  it('draw the map as outlines, hatched where there are no data', async () => {
    const slides = [...(await readParts(fileIn('fr'), 'ppt/slides/slide')).values()];
    const maps = slides.filter((xml) => xml.includes('<a:custGeom>'));
    expect(maps.length).toBeGreaterThan(1);
    expect(maps.join(' ')).toContain('82909C');
  });

  it('take any text that people type', async () => {
    const hostile = 'a < b & "c" \u0000\u000b <script>alert(1)</script> \ud800';
    const decisions = [{ fr: hostile, en: hostile }];
    const file = await writeSlides({ ...SAMPLE_DOCUMENT, decisions }, 'fr', 'https://x.example');
    for (const xml of (await readParts(file, 'ppt/')).values()) expect(() => wordsOf(xml)).not.toThrow();
  });

  it('of a confined reader name no other place', async () => {
    const own = confineDocument(SAMPLE_DOCUMENT, { kind: 'regions', regions: ['SampleMopt1'] });
    const file = await writeSlides(own, 'fr', 'https://x.example');
    const all = [...(await readParts(file, '')).values()].join(' ');
    expect(all).toContain('Mopti');
    expect(all).not.toMatch(/Sikasso|Kayes|Koulikoro|Ségou|Markala/);
  });

  it.skipIf(!has('soffice') || !has('pdftotext'))(
    'are as many pages in LibreOffice, with no figure lost',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'slides-'));
      try {
        writeFileSync(join(folder, 'note.pptx'), fileIn('fr'));
        const profile = `-env:UserInstallation=file://${folder}/office`;
        execFileSync('soffice', [
          '--headless',
          profile,
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          join(folder, 'note.pptx'),
        ]);
        const text = execFileSync('pdftotext', ['-layout', join(folder, 'note.pdf'), '-'], {
          encoding: 'utf8',
        });
        const slides = await readParts(fileIn('fr'), 'ppt/slides/slide');
        expect(text.split('\f').length - 1).toBe(slides.size);
        for (const figure of ['68,4', '41,3', '48,2', '10 425', '22,5', '81,6']) {
          expect(text.replace(/[\u202f\u00a0]/gu, ' ')).toContain(figure);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
