import JSZip from 'jszip';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { BriefDocument, RevisedFigure } from '@/lib/committee/brief-types';
import { printWords } from '@/lib/committee/document/print-words';
import { listFindings } from '@/lib/committee/findings';
import { SAMPLE_DOCUMENT } from '@/lib/committee/testing/sample-document';
import { SAMPLE_REGIONS } from '@/lib/committee/testing/sample-places';
import { viewBrief } from '@/lib/committee/view/view-brief';
import { tablesOfNote } from '@/lib/export/brief/note-tables';
import { writeSlides } from '@/lib/export/pptx/write-slides';
import { LANGUAGES, type Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { ChangesSection } from './changes-section';
import { LiveAddress } from './live-address';
import { SinceList } from './since-list';

const [KAYES, KOULIKORO, MOPTI, SEGOU] = SAMPLE_REGIONS;
const EDITION = { state: 'published', edition: 1, supersededBy: null, extract: null } as const;
const row = (place: RevisedFigure['place'], printed: number | null, now: number | null): RevisedFigure => ({
  ...{ indicator: 'supervision_monthly', place, period: '2026-02', printed, now },
});

/** Two that are printed otherwise, one that is printed the same, a base of a change, and one that would be said the same. */
const REVISED: readonly RevisedFigure[] = [
  row(MOPTI, 51.4, 50.9),
  row(KAYES, 66.81, 66.84),
  row(SEGOU, null, 38.2),
  { ...row(KOULIKORO, 44.4, 47.7), compared: true },
  { ...row(KAYES, 12.31, 12.32), period: '2025-08', compared: true },
];
const PRINTED = 2;
const DOCUMENT: BriefDocument = { ...SAMPLE_DOCUMENT, revised: REVISED };

/** Of each table of a page. */
const countRows = (html: string) =>
  [...html.matchAll(/<tbody>(.*?)<\/tbody>/gs)].map(([, body = '']) => body.split('<tr>').length - 1);

async function readSlides(document: BriefDocument, language: Language): Promise<string[]> {
  const of = { edition: EDITION, since: REVISED };
  const zip = await JSZip.loadAsync(await writeSlides(document, language, 'https://x.example', of));
  const names = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  return Promise.all(names.map(async (name) => (await zip.file(name)?.async('string')) ?? ''));
}

describe.each(LANGUAGES)('what was revised, in %s', (language) => {
  const text = messagesIn(language);
  const view = viewBrief(DOCUMENT, language, EDITION, REVISED);

  it('is the same count on the page, on paper, in the finding and in every file', async () => {
    const since = renderToStaticMarkup(<SinceList view={view} />);
    expect(since).toContain(`>${PRINTED} `);
    expect(countRows(since)).toEqual([PRINTED, 1]);
    const paper = renderToStaticMarkup(<LiveAddress view={view} address="https://x.example" />);
    expect(/print-only[^>]*><b>(\d+) /.exec(paper)?.[1]).toBe(String(PRINTED));
    expect(countRows(renderToStaticMarkup(<ChangesSection view={view} />)).slice(-2)).toEqual([PRINTED, 1]);
    const finding = listFindings(DOCUMENT).find(({ id }) => id === 'revised');
    const words = { fr: /^deux chiffres/i, en: /^two figures/i };
    expect(finding?.text[language]).toMatch(words[language]);
    const note = {
      document: DOCUMENT,
      since: REVISED,
      extractOf: null,
      brief: { state: 'published' },
    } as const;
    const tables = tablesOfNote(note, language, new Date('2026-11-22T09:00:00Z'));
    for (const id of ['revises', 'revisesDepuis']) {
      const rows = tables.find((table) => table.id === id)?.rows ?? [];
      expect(rows.map(({ base, printed, baseThen }) => [base, printed, baseThen])).toEqual([
        [text.exports.no, 51.4, null],
        [text.exports.no, null, null],
        [text.exports.yes, null, 44.4],
      ]);
    }
    const slides = await readSlides(DOCUMENT, language);
    const rowsUnder = (title: string) =>
      slides.filter((xml) => xml.includes(`>${title}<`)).map((xml) => xml.split('<a:tr ').length - 2);
    expect(rowsUnder(text.briefParts.revised)).toEqual([PRINTED]);
    expect(rowsUnder(text.brief.since)).toEqual([PRINTED]);
    expect(rowsUnder(text.briefParts.bases)).toEqual([1]);
    expect(rowsUnder(text.brief.sinceBases)).toEqual([1]);
  });

  it('is nothing where only bases and hidden decimals were, and bases stand apart', () => {
    const none = viewBrief(DOCUMENT, language, EDITION, REVISED.slice(3));
    const since = renderToStaticMarkup(<SinceList view={none} />);
    expect(since).toContain(text.brief.sinceNone);
    expect(since).toContain(text.brief.sinceBases);
    expect(since).not.toContain(text.briefParts.printedHead);
    expect(renderToStaticMarkup(<LiveAddress view={none} address="https://x.example" />)).not.toContain(
      'print-only',
    );
    expect(listFindings({ ...DOCUMENT, revised: REVISED.slice(3) }).map(({ id }) => id)).not.toContain(
      'revised',
    );
  });

  it('since a note was frozen is never said in the note’s frozen words', async () => {
    const age = (words: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(words).map(([path, said]) => [path, `OLD ${said}`]));
    const { fr, en } = printWords();
    const frozen = { ...DOCUMENT, words: { fr: age(fr), en: age(en) } };
    const [first] = DOCUMENT.pillars;
    const own = { ...row(DOCUMENT.regions[0]?.place ?? MOPTI, null, 12), indicator: first?.indicator ?? '' };
    const since = [...REVISED, { ...own, period: first?.period ?? '' }];
    const old = viewBrief(frozen, language, EDITION, since);
    expect(old.speaker.text.brief.since).toMatch(/^OLD /);
    expect(old.pillars.rows[0]?.figure.revised).toBe(
      viewBrief(DOCUMENT, language, EDITION, since).pillars.rows[0]?.figure.revised,
    );
    expect(old.pillars.rows[0]?.figure.revised).not.toBeNull();
    expect(JSON.stringify([old.since, old.sinceBases])).not.toContain('OLD');
    expect(renderToStaticMarkup(<SinceList view={old} />)).not.toContain('OLD');
    expect(renderToStaticMarkup(<SinceList view={viewBrief(frozen, language, EDITION)} />)).not.toContain(
      'OLD',
    );
    const paper = renderToStaticMarkup(<LiveAddress view={old} address="https://x.example" />);
    expect(/print-only[^>]*>(.*?)<\/p>/.exec(paper)?.[1]).not.toContain('OLD');
    expect(paper).toContain('OLD');
    const slides = (await readSlides(frozen, language)).filter((xml) =>
      xml.includes(`>${text.brief.since}<`),
    );
    expect(slides).toHaveLength(1);
    expect(slides.join('')).toContain(`>${text.briefParts.nowHead}<`);
    expect(slides.join('')).not.toContain(`OLD ${text.briefParts.nowHead}`);
  });
});
