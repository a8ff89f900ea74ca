import { JSDOM } from 'jsdom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FigureName } from '@/lib/export/figures/figure-names';
import { FIGURE_PROFILE, fillFigureCountry } from '@/lib/export/testing/figure-country';
import { LANGUAGES, type Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { FIGURES } from './index';
import { renderFigure } from './render-figure';
import { SheetDrawing } from './sheet-drawing';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => FIGURE_PROFILE }));

const OWN_REGION: Scope = { kind: 'regions', regions: ['own'] };
const FOREIGN = /Zz/;
const SEPTEMBER = { periode: '2026-09' };
const REGION = { ...SEPTEMBER, chemin: '/regions/own' };
const DISTRICT = { ...SEPTEMBER, chemin: '/districts/ownDistrict1' };

/** Each with words that it holds when it is drawn whole, and whether it draws targets: none of them has a source. */
const ASKED = [
  ['partner-map', SEPTEMBER, 'Association Alpha', false],
  ['place-calendar', REGION, 'Alpha', true],
  ['place-calendar', DISTRICT, 'Alpha Nord', true],
  ['place-cycle', REGION, 'Alpha', true],
  ['place-cycle', DISTRICT, 'Alpha Nord', true],
] as const satisfies readonly (readonly [FigureName, Readonly<Record<string, string>>, string, boolean])[];

/** Words of each language that the other has not. */
const OTHER_WORDS: Readonly<Record<Language, RegExp>> = {
  fr: /\b(the|of|and|with|by|expected|months?|partners?|target|held|made on|data as of|no data|September)\b/i,
  en: /\b(le|la|les|des|du|avec|attendu|mois|partenaires?|cible|faite le|données au|sans donnée|septembre)\b/i,
};

async function say(
  name: FigureName,
  query: Readonly<Record<string, string>>,
  scope: Scope,
  language: Language,
): Promise<string> {
  const request = { query, scope, language, reader: null, origin: 'https://x.example' };
  const loaded = await FIGURES[name](request);
  if (loaded.kind !== 'ready') throw new Error(`${name}: ${loaded.kind}`);
  if (loaded.sheet === null) throw new Error(`${name} of ${JSON.stringify(query)} is not drawn.`);
  const svg = await renderFigure(<SheetDrawing {...loaded.sheet} />);
  expect(svg, name).not.toMatch(/var\(|\sclass=|\sstyle=|<a[\s>]|<span|undefined|NaN/);
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  expect(document.documentElement.tagName).toBe('svg');
  // Words that stand in elements beside each other are not one word.
  return [...document.querySelectorAll('text, title, desc, tspan')].map((one) => one.textContent).join('\n');
}

eachDatabase((name, makeStore) => {
  describe(`figures of partners, stocks and the 360° cycle, ${name}`, () => {
    beforeEach(async () => {
      await fillFigureCountry(await makeStore());
    });

    it.each(LANGUAGES)(
      'are drawn in %s alone, with what is to be validated, within the scope',
      async (language) => {
        const { toValidate } = messagesIn(language).common;
        for (const [figure, query, words, hasTargets] of ASKED) {
          const own = await say(figure, query, OWN_REGION, language);
          for (const said of [words, 'Source', language === 'fr' ? 'figure faite le' : 'figure made on']) {
            expect(own, figure).toContain(said);
          }
          expect(own, figure).not.toMatch(FOREIGN);
          expect(own.includes(toValidate), figure).toBe(hasTargets);
          expect(own.replaceAll(/https:\S+/g, ''), figure).not.toMatch(OTHER_WORDS[language]);
        }
      },
    );

    it('hold the other region for who may see it', async () => {
      expect(await say('partner-map', SEPTEMBER, NATION, 'fr')).toMatch(/Béta Zz[\s\S]*Association Zz/);
      for (const figure of ['place-calendar', 'place-cycle'] as const) {
        expect(await say(figure, { ...SEPTEMBER, chemin: '/regions/otherZz' }, NATION, 'fr')).toMatch(
          FOREIGN,
        );
      }
    });

    it('say the rates that the areas reported', async () => {
      // 4 meetings of 5, 4, 5 and 6 of 10 ASC, 3 for all four; 3 and 2 of 10 without ACT and RDT.
      const cycle = await say('place-cycle', REGION, OWN_REGION, 'en');
      for (const rate of ['80.0%', '40.0%', '50.0%', '60.0%', '30.0%']) expect(cycle).toContain(rate);
      const calendar = await say('place-calendar', REGION, OWN_REGION, 'en');
      for (const rate of ['30', '20']) expect(calendar.split('\n')).toContain(rate);
    });
  });
});
