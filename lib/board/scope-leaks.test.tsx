import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Board } from '@/components/board/board';
import { BadQueryNotice } from '@/components/states/bad-query-notice';
import { OutsideNotice } from '@/components/states/outside-notice';
import {
  fillScopedCountry,
  FOREIGN,
  FOREIGN_NAME,
  OWN_REGION,
  SCOPED_PROFILE,
} from '@/lib/api/testing/scoped-country';
import { INDICATORS } from '@/lib/indicators/catalogue';
import { NATION, OVERVIEW, type Scope } from '@/lib/org-units/scope';
import { loadPlace } from '@/lib/pages/place/load-place';
import type { PlaceLevel } from '@/lib/pages/place/place-types';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { Store } from '@/lib/store/types';
import type { LoadedBoard } from './board-types';
import { loadBoard } from './load-board';
import { loadDefinition } from './load-definition';
import { packBoard, PARTS } from './pack-board';
import type { Query } from './read-query';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));
vi.mock('next/navigation', () => ({ useRouter: () => ({ push: vi.fn() }) }));

const BOARDS: readonly Query[] = [
  {},
  { indicateur: 'chw_count', periode: '2026-06' },
  { indicateur: 'completeness', niveau: 'district', periode: '2026-06' },
  { lieu: 'own', periode: '2026-Q2' },
  { lieu: 'nowhere' },
  { niveau: 'area', periode: '1999-01' },
];
const FOREIGN_BOARDS: readonly Query[] = [
  { lieu: 'otherZz' },
  { niveau: 'district', lieu: 'otherDistrict2Zz' },
  { lieu: 'outsideDistrictZz' },
];
const PLACES: readonly [PlaceLevel, string][] = [
  ['region', 'own'],
  ['district', 'ownDistrict1'],
];
const FOREIGN_PLACES: readonly [PlaceLevel, string, Query][] = [
  ['region', 'otherZz', {}],
  ['region', 'outsideZz', {}],
  ['district', 'otherDistrict1Zz', {}],
  ['district', 'otherDistrict1Zz', { lieu: 'ownArea1' }],
  ['region', 'own', { lieu: 'otherDistrict1Zz' }],
  ['district', 'ownDistrict1', { lieu: 'otherArea1Zz' }],
];

/** The page as it is sent: what is drawn, and what the browser is handed to go on with. */
function pageOf(loaded: LoadedBoard, language: 'fr' | 'en'): string {
  const data = JSON.stringify(loaded);
  if (loaded.kind === 'ready') {
    const foot = { country: loaded.country, origin: 'http://localhost', withChromium: true };
    const packed = packBoard(loaded.props);
    const texts = PARTS.map((part) => packed[part].json).join('\n');
    const sent = { choice: packed.choice, given: packed, marks: null };
    return data + texts + renderToStaticMarkup(<Board sent={sent} foot={foot} />);
  }
  if (loaded.kind === 'bad-query')
    return data + renderToStaticMarkup(<BadQueryNotice {...{ loaded, language }} />);
  if (loaded.kind === 'outside')
    return data + renderToStaticMarkup(<OutsideNotice place={loaded} language={language} />);
  return data;
}

/** Coordinates are drawn figures too, and may hold any digits. */
const withoutPaths = (page: string) => page.replace(/"d":"[^"]*"|\sd="[^"]*"/g, '');

eachDatabase((name, makeStore) => {
  const open = async (): Promise<Store> => {
    const store = await makeStore();
    await fillScopedCountry(store);
    // What is kept from one database would otherwise answer for the other.
    const publishedAt = name === 'sqlite' ? Date.UTC(2026, 6, 1, 4) : Date.UTC(2026, 6, 1, 5);
    await store.db.updateTable('release').set({ published_at: publishedAt }).execute();
    Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
    return store;
  };
  const read = (query: Query, scope: Scope, language: 'fr' | 'en' = 'fr') =>
    loadBoard({ query, language, scope });
  const readPlace = (level: PlaceLevel, uid: string, query: Query, scope: Scope) =>
    loadPlace({ scope, language: 'fr', query }, level, uid);

  describe(`pages of a reader confined to one region, ${name}`, () => {
    it('hold nothing of another region, though a reader of the country asked the same just before and after', async () => {
      await open();
      for (const query of BOARDS) {
        const whole = await read(query, NATION);
        const page = withoutPaths(pageOf(await read(query, OWN_REGION), 'fr'));
        expect(page, JSON.stringify(query)).not.toMatch(FOREIGN);
        expect(withoutPaths(pageOf(await read(query, OWN_REGION, 'en'), 'en'))).not.toMatch(FOREIGN);
        expect(await read(query, NATION)).toEqual(whole);
        if (whole.kind === 'ready') {
          expect(pageOf(whole, 'fr')).toMatch(FOREIGN_NAME);
          expect(withoutPaths(pageOf(whole, 'fr'))).toMatch(/770.?\d77/);
        }
      }
    });

    it('hold nothing of another region where they are of a place of their own', async () => {
      await open();
      for (const [level, uid] of PLACES) {
        const query = { periode: '2026-06' };
        expect((await readPlace(level, uid, query, NATION)).kind).toBe('ready');
        const own = await readPlace(level, uid, query, OWN_REGION);
        if (own.kind !== 'ready') throw new Error(own.kind);
        const { regions, districts } = own.frame;
        expect(withoutPaths(JSON.stringify([regions, districts, own.data])), uid).not.toMatch(FOREIGN);
      }
    });

    it('show the country and their own region in full', async () => {
      await open();
      const loaded = await read({ niveau: 'district', periode: '2026-06' }, OWN_REGION);
      if (loaded.kind !== 'ready') throw new Error(loaded.kind);
      const { frame, figures, drawings } = loaded.props;
      expect(frame.places.map(({ uid }) => uid)).toEqual(['ownDistrict1', 'ownDistrict2']);
      expect(figures.snapshot.orgUnits).toEqual(['country', 'ownDistrict1', 'ownDistrict2']);
      const outlined = drawings?.wide.regions ?? [];
      expect(outlined.map(({ uid, hidden }) => [uid, hidden ?? false])).toEqual([
        ['own', false],
        ['hors-1', true],
      ]);
      expect(drawings?.wide.units.map(({ uid }) => uid)).toEqual(['ownDistrict1', 'ownDistrict2']);
      const page = pageOf(loaded, 'fr');
      expect(page).toContain('Districts de votre périmètre');
      expect(page).toContain('Ensemble du programme');
      expect(page).toContain('hors de votre périmètre');
      expect(page).not.toContain('hors programme SEC</li>');
    });

    it('refuse another region’s places without naming them, and tell an unknown one apart', async () => {
      await open();
      for (const query of FOREIGN_BOARDS) {
        expect(await read(query, OWN_REGION), JSON.stringify(query)).toEqual({
          kind: 'out-of-scope',
        });
        expect((await read(query, NATION)).kind).not.toBe('out-of-scope');
      }
      for (const [level, uid, query] of FOREIGN_PLACES) {
        expect(await readPlace(level, uid, query, OWN_REGION), uid).toEqual({ kind: 'out-of-scope' });
        expect((await readPlace(level, uid, query, NATION)).kind).not.toBe('out-of-scope');
      }
      expect((await readPlace('region', 'nowhere', {}, OWN_REGION)).kind).toBe('unknown-place');
      expect((await read({ lieu: 'nowhere' }, OWN_REGION)).kind).toBe('bad-query');
    });

    it('hold nothing of another region where they define an indicator', async () => {
      await open();
      const definitions = await Promise.all(INDICATORS.map((one) => loadDefinition(one, OWN_REGION)));
      expect(JSON.stringify(definitions)).not.toMatch(FOREIGN);
    });

    it('of no region at all still show the country, and every outline bare', async () => {
      await open();
      const loaded = await read({}, { kind: 'regions', regions: [] });
      if (loaded.kind !== 'ready') throw new Error(loaded.kind);
      expect(withoutPaths(pageOf(loaded, 'fr'))).not.toMatch(FOREIGN);
      expect(pageOf(loaded, 'fr')).not.toContain('Alpha');
      expect(loaded.props.drawings?.wide.units.every(({ hidden }) => hidden)).toBe(true);
    });
  });

  describe(`the public overview, ${name}`, () => {
    it('shows the regions with figures and nothing below them', async () => {
      await open();
      const loaded = await read({}, OVERVIEW);
      if (loaded.kind !== 'ready') throw new Error(loaded.kind);
      const { frame, drawings } = loaded.props;
      expect(frame.levels).toEqual(['region']);
      expect(frame.places.map(({ uid, href }) => [uid, href])).toEqual([
        ['own', null],
        ['otherZz', null],
        ['outsideZz', null],
      ]);
      expect(drawings?.wide.innerBorders).toBe('');
      expect(drawings?.wide.units.map(({ uid }) => uid)).toContain('outsideZz');
      const page = pageOf(loaded, 'fr');
      expect(page).not.toMatch(
        /District\d|DistrictZz| Nord| Sud|Bourg|\/regions\/|\/districts\/|niveau=|"niveau"/,
      );
      expect(page).toContain('Béta Zz');
      const outside = pageOf(await read({ lieu: 'outsideZz' }, OVERVIEW), 'fr');
      expect(outside).toContain('Gamma Zz');
      expect(outside).not.toContain('niveau=');
    });

    it('refuses a level below in words, and a place below without its name', async () => {
      await open();
      const loaded = await read({ niveau: 'district' }, OVERVIEW);
      expect(loaded.kind).toBe('bad-query');
      expect(pageOf(loaded, 'fr')).toContain('sans compte, cette carte s’arrête aux régions');
      expect(pageOf(loaded, 'fr')).not.toMatch(/District\d/);
      expect(await read({ lieu: 'ownDistrict1' }, OVERVIEW)).toEqual({ kind: 'out-of-scope' });
      expect(await readPlace('region', 'own', {}, OVERVIEW)).toEqual({ kind: 'out-of-scope' });
    });
  });
});
