import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillScopedCountry, FOREIGN, OWN_REGION, SCOPED_PROFILE } from '@/lib/api/testing/scoped-country';
import type { FigureName } from '@/lib/export/figures/figure-names';
import { LANGUAGES, type Language } from '@/lib/i18n/language';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { FIGURES } from './index';
import { renderFigure } from './render-figure';
import { SheetDrawing } from './sheet-drawing';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));

const OWN = { chemin: '/regions/own' };
const ASKED: readonly (readonly [name: FigureName, query: Readonly<Record<string, string>>])[] = [
  ['map', {}],
  ['coverage-map', { niveau: 'district' }],
  ['place-map', OWN],
  ['place-map', { chemin: '/districts/ownDistrict1' }],
  ['place-trends', OWN],
];

async function draw(
  name: FigureName,
  query: Readonly<Record<string, string>>,
  scope: Scope,
  language: Language,
) {
  const request = { query, scope, language, reader: null, origin: 'https://x.example' };
  const loaded = await FIGURES[name](request);
  if (loaded.kind !== 'ready' || loaded.sheet === null) return { kind: loaded.kind, svg: null };
  return { kind: loaded.kind, svg: await renderFigure(<SheetDrawing {...loaded.sheet} />) };
}

eachDatabase((name, makeStore) => {
  describe(`figures of pages, ${name}`, () => {
    beforeEach(async () => {
      const store = await makeStore();
      await fillScopedCountry(store);
      Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
    });

    it('stand alone with their date and source, and hold nothing of another region', async () => {
      for (const language of LANGUAGES) {
        for (const [figure, query] of ASKED) {
          const own = await draw(figure, query, OWN_REGION, language);
          expect(own.kind, figure).toBe('ready');
          if (own.svg === null) throw new Error(`${figure} is not drawn.`);
          expect(own.svg, figure).not.toMatch(FOREIGN);
          const { documentElement: svg } = new JSDOM(own.svg, { contentType: 'image/svg+xml' }).window
            .document;
          expect(svg.textContent, figure).toContain(language === 'fr' ? 'figure faite le' : 'figure made on');
          expect(svg.textContent, figure).toContain('Source');
          expect(own.svg, figure).not.toMatch(/var\(|\sclass=|\sstyle=|<a[\s>]|<span/);
        }
      }
      // Stocks, supervision of 360° and partners are not in this profile: see the test of what is drawn.
      for (const [figure, query] of [
        ['partner-map', {}],
        ['place-calendar', OWN],
        ['place-cycle', OWN],
      ] as const) {
        expect(await draw(figure, query, OWN_REGION, 'fr'), figure).toEqual({ kind: 'ready', svg: null });
      }
      expect((await draw('place-trends', { chemin: '/regions/otherZz' }, NATION, 'fr')).svg).toMatch(FOREIGN);
    });

    it('of a place outside the scope, or of none, are refused', async () => {
      for (const figure of ['place-map', 'place-trends', 'place-calendar', 'place-cycle'] as const) {
        const outside = await draw(figure, { chemin: '/regions/otherZz' }, OWN_REGION, 'fr');
        expect(outside.kind, figure).toBe('out-of-scope');
        for (const chemin of ['', '/stocks', '//own', '/regions/own/x']) {
          expect((await draw(figure, { chemin }, NATION, 'fr')).kind, chemin).toBe('bad-query');
        }
      }
    });

    it('of a note are not for who may not read notes', async () => {
      expect((await draw('brief-map', { note: 'b1' }, NATION, 'fr')).kind).toBe('not-permitted');
    });
  });
});
