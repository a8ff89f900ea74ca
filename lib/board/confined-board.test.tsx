// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Board } from '@/components/board/board';
import { fillScopedCountry, OWN_REGION, SCOPED_PROFILE } from '@/lib/api/testing/scoped-country';
import { messagesIn } from '@/lib/i18n/messages';
import { NATION, NO_REGION, type Scope } from '@/lib/org-units/scope';
import type { CountryProfile } from '@/lib/profile/types';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { loadBoard } from './load-board';
import { packBoard } from './pack-board';
import type { Query } from './read-query';
import { viewBoard } from './view-board';

/** Behind its plan as a whole, and in the reader's region. */
const target = (region: string | null, value: number) => ({
  ...{ indicator: 'chw_count', year: 2026, value, region, source: null },
});
const BEHIND: CountryProfile = {
  ...SCOPED_PROFILE,
  plans: SCOPED_PROFILE.plans.map((plan) => ({ ...plan, targets: [target(null, 90), target('own', 110)] })),
};
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => BEHIND }));
vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }));

/** Confined to a region that the programme does not cover. */
const OUTSIDE: Scope = { kind: 'regions', regions: ['outsideZz'] };
const BOTH: Scope = { kind: 'regions', regions: ['own', 'outsideZz'] };

eachDatabase((name, makeStore) => {
  const fill = async () => {
    const store = await makeStore();
    await fillScopedCountry(store);
    const publishedAt = name === 'sqlite' ? Date.UTC(2026, 6, 1, 4) : Date.UTC(2026, 6, 1, 5);
    await store.db.updateTable('release').set({ published_at: publishedAt }).execute();
    Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
  };
  const load = async (scope: Scope, query: Query = {}, language: 'fr' | 'en' = 'fr') => {
    const loaded = await loadBoard({ query, language, scope });
    if (loaded.kind !== 'ready') throw new Error(loaded.kind);
    return loaded.props;
  };
  const open = async (scope: Scope, query: Query = {}, language: 'fr' | 'en' = 'fr') => {
    const props = await load(scope, query, language);
    const foot = { country: 'Pays', origin: 'http://localhost', withChromium: true };
    const sent = { choice: props.choice, given: packBoard(props), marks: null };
    const html = renderToStaticMarkup(<Board sent={sent} foot={foot} />).replaceAll('\u202f', ' ');
    return new DOMParser().parseFromString(html, 'text/html').body;
  };

  describe(`the board of a confined reader, ${name}`, () => {
    it('names the scope under the title and on paper, in both languages', async () => {
      await fill();
      for (const [scope, fr, en] of [
        [OWN_REGION, 'Périmètre : Alpha', 'Scope: Alpha'],
        [BOTH, 'Périmètre : Alpha et Gamma Zz', 'Scope: Alpha and Gamma Zz'],
        [NO_REGION, 'Périmètre : aucune région', 'Scope: no region'],
      ] as const) {
        for (const [language, words] of [
          ['fr', fr],
          ['en', en],
        ] as const) {
          const page = await open(scope, {}, language);
          expect(page.querySelector('.print-head')?.textContent).toMatch(new RegExp(`· ${words}$`));
          expect(page.querySelector('h1 + p')?.textContent).toContain(`· ${words}`);
        }
      }
      expect((await open(NATION)).textContent).not.toContain('Périmètre');
    });

    it('says of the figure over its map that it is of the whole programme', async () => {
      await fill();
      const query = { indicateur: 'completeness' };
      expect((await open(OWN_REGION, query)).textContent).toContain('Dans tout le programme : 41 sur 82.');
      const whole = (await open(NATION, query)).textContent;
      expect(whole).toContain('41 sur 82.');
      expect(whole).not.toContain('Dans tout le programme');
    });

    it('says why a region of its own has no figures, and promises no list of it', async () => {
      await fill();
      const page = await open(OUTSIDE);
      const sentence = 'Gamma Zz ne fait pas partie du programme : pas de chiffres.';
      expect(page.querySelector('.board-map figcaption')?.textContent).toContain(sentence);
      expect(page.querySelector('#list-title')?.textContent).toBe('Régions de votre périmètre');
      expect(page.querySelector('.rank-list .sub')?.textContent).toBe(
        'Aucun chiffre dans votre périmètre ; la ligne est le total national.',
      );
      expect((await open(BOTH)).textContent).toContain(sentence);
      expect((await open(OWN_REGION)).textContent).not.toContain('fait pas partie');
      expect((await open(NATION)).textContent).not.toContain('fait pas partie');
    });

    it('has in its legend only what its map has', async () => {
      await fill();
      const keysOf = async (scope: Scope) =>
        [...(await open(scope)).querySelectorAll('.map-keys:first-of-type > li')].map(
          (item) => item.textContent,
        );
      expect(await keysOf(OUTSIDE)).toEqual(['hors programme SEC', 'hors de votre périmètre']);
      expect(await keysOf(OWN_REGION)).toEqual(['hors de votre périmètre', 'lieu choisi']);
    });

    it('explains a rest to do that is less than that of one of its lines', async () => {
      await fill();
      const query = { indicateur: 'chw_count', periode: '2026-06' };
      const { frame, figures, choice } = await load(OWN_REGION, query);
      const noteOf = (scope: Scope['kind']) => viewBoard({ ...frame, scope }, figures, choice)?.gapNote;
      expect(noteOf('regions')).toBe(messagesIn('fr').board.gapNotePart);
      expect(noteOf('nation')).toBeNull();
      expect((await open(OWN_REGION, query)).textContent).toContain(
        'il compte aussi les lieux hors de votre',
      );
    });
  });
});
