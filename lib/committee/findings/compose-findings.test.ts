import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/lib/i18n/language';
import { composeFindings, listFindings } from './compose-findings';
import { composeTitle } from './compose-title';
import { listRegionFigures } from './read-source';
import { arbitrarySource } from './testing/arbitrary-source';
import { buildSource } from './testing/build-source';
import { listPrinted, readNumbers } from './testing/written-numbers';
import type { FindingSource } from './types';

const RUNS = { numRuns: 60 };
const NAMES = /Kayes|Koulikoro|Mopti|Ségou|Sikasso|Youwarou|Ouéléssébougou|Yélimané|Bla\b/g;
const ENGLISH =
  /\b(the|of|and|with|data|is|are|against|since|none|target|targets|track|expected|lowest|highest|region|report|partial|note of|CHWs?)\b/;
const FRENCH = /\b(le|la|les|des|du|de|est|sont|au|et|pour|contre|une|cible|aucune|ASC|partielles)\b/;

/** Every sentence that the rules make of a note, and its title. */
function listTexts(source: FindingSource) {
  const findings = composeFindings(source);
  return [...listFindings(source).map(({ text }) => text), composeTitle(source, findings).text];
}

describe('sentences of any note', () => {
  it('are whole, well set, and hold no word of the other language', () => {
    fc.assert(
      fc.property(arbitrarySource, (source) => {
        for (const { fr, en } of listTexts(source)) {
          for (const text of [fr, en]) {
            expect(text).not.toMatch(/undefined|NaN|null|[{}]| {2}| ,| \.|\.\.|\u2014/);
            expect(text.charAt(0)).toBe(text.charAt(0).toUpperCase());
          }
          expect(fr).not.toMatch(/[^\u202f][;:!?%»]|«(?!\u202f)|'|\bde (Ouél|[AEIOU])/);
          expect(fr).not.toMatch(ENGLISH);
          const bare = en.replace(NAMES, 'Xxx');
          expect(bare).not.toMatch(/[àâçéèêîôùû«»\u202f]| [;:!?%]/i);
          expect(bare).not.toMatch(FRENCH);
        }
        expect(
          listFindings(source).every(({ text }) => /[^.]\.$/.test(text.fr) && /[^.]\.$/.test(text.en)),
        ).toBe(true);
      }),
      RUNS,
    );
  });

  it('hold no number that the note does not print', () => {
    fc.assert(
      fc.property(arbitrarySource, (source) => {
        for (const language of LANGUAGES) {
          const printed = listPrinted(source, language);
          for (const text of listTexts(source)) {
            expect(readNumbers(text[language]).filter((number) => !printed.has(number))).toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });

  it('say so wherever they give a partial figure', () => {
    fc.assert(
      fc.property(arbitrarySource, (source) => {
        const findings = listFindings(source);
        for (const { text, partial } of findings) {
          if (partial)
            expect([text.fr, text.en]).toEqual([
              expect.stringMatching(/partiel/),
              expect.stringMatching(/partial/),
            ]);
        }
        for (const { indicator, figure } of source.pillars) {
          expect(findings.find(({ id }) => id === `pillar:${indicator}`)?.partial).toBe(figure.partial);
        }
        for (const { text, partial, indicators } of findings.filter(({ id }) => id.startsWith('worst:'))) {
          const [id = ''] = indicators;
          const figures = listRegionFigures(source, id);
          const named = figures.filter(({ place }) => text.fr.includes(place.name));
          expect(named.length).toBeGreaterThan(0);
          // Only a single region may be named on partial data, and then nothing is compared with it.
          expect(named.some(({ figure }) => figure.partial)).toBe(partial);
          expect(partial && named.length > 1).toBe(false);
        }
      }),
      RUNS,
    );
  });

  it('go with the place they name', () => {
    fc.assert(
      fc.property(arbitrarySource, fc.nat(4), (source, at) => {
        const gone = source.regions[at]?.place;
        if (!gone) throw new Error('no region');
        const stays = ({ place }: { place: { uid: string } }) => place.uid !== gone.uid;
        const without: FindingSource = {
          ...source,
          regions: source.regions.filter(stays),
          moves: source.moves.filter(stays),
          revised: source.revised.filter(stays),
          coverage: source.coverage.filter(stays),
          worst: source.worst.map((list) => ({
            ...list,
            districts: list.districts.filter(({ region }) => region.uid !== gone.uid),
          })),
          recommendations: source.recommendations.filter(({ places }) =>
            places.every(({ uid }) => uid !== gone.uid),
          ),
        };
        const title = composeTitle(without, []);
        for (const { text, places } of [...listFindings(without), title]) {
          expect(text.fr).not.toContain(gone.name);
          expect(places).not.toContain(gone.uid);
        }
        // And what names it says that it does.
        for (const { text, places } of listFindings(source)) {
          if (text.fr.includes(gone.name)) expect(places).toContain(gone.uid);
        }
      }),
      RUNS,
    );
  });
});

describe('composeFindings', () => {
  it('gives each sentence an id of its own, the weightiest first, few in each section but for cautions', () => {
    fc.assert(
      fc.property(arbitrarySource, (source) => {
        const findings = composeFindings(source);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        const weights = findings.map(({ weight }) => weight);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
        expect(findings.filter(({ section }) => section === 'changes').length).toBeLessThanOrEqual(3);
        const cautions = listFindings(source).filter(({ caution }) => caution);
        expect(findings.map(({ id }) => id)).toEqual(expect.arrayContaining(cautions.map(({ id }) => id)));
      }),
      RUNS,
    );
  });

  it('speaks of the chosen sections only, and of nothing without figures', () => {
    expect(composeFindings(buildSource())).toEqual([]);
    fc.assert(
      fc.property(arbitrarySource, (source) => {
        const findings = composeFindings({ ...source, sections: ['regions', 'annex'] });
        expect(findings.every(({ section }) => section === 'regions')).toBe(true);
      }),
      RUNS,
    );
  });
});
