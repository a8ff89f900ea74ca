import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillScopedCountry, FOREIGN, OWN_REGION, SCOPED_PROFILE } from '@/lib/api/testing/scoped-country';
import { LANGUAGES } from '@/lib/i18n/language';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { provenanceOfPage } from '../tables/provenance';
import { PAGE_TABLES } from '../page-tables';
import { findPageFile, PAGE_FILES } from './index';

const ORIGIN = 'https://tableau.example';
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));

const ADDRESSES: readonly (readonly [path: string, query: Readonly<Record<string, string>>])[] = [
  ['/', {}],
  ['/', { niveau: 'district', periode: '2026-06' }],
  ['/regions/own', {}],
  ['/districts/ownDistrict1', { periode: '2026-Q2' }],
  ['/supervision', {}],
  ['/stocks', { niveau: 'district' }],
  ['/couverture', { niveau: 'district' }],
  ['/couverture', { region: 'own' }],
  ['/plan', { indicateur: 'chw_count' }],
  ['/plan/cibles', {}],
  ['/recherche', { q: 'a' }],
  ['/recherche', { q: 'nord' }],
  ['/reunions', {}],
  ['/reunions/recommandations', {}],
  ['/donnees/definitions', {}],
  ['/donnees/correspondances', {}],
  ['/donnees/indicateurs/chw_count', {}],
  ['/plan/scenario', { indicateur: 'chw_count', cible: '500' }],
  ['/donnees', { depuis: '2020-01-01' }],
];

eachDatabase((name, makeStore) => {
  const load = async (
    scope: Scope,
    path: string,
    query: Readonly<Record<string, string>>,
    language: 'fr' | 'en',
  ) => {
    const found = findPageFile(path);
    if (!found) throw new Error(`${path} is no page of figures.`);
    const loaded = await found.file.load({ scope, origin: ORIGIN, query, language, params: found.params });
    if (loaded.kind !== 'ready') return { kind: loaded.kind, written: JSON.stringify(loaded), tables: [] };
    const { frame, data } = loaded;
    const about = provenanceOfPage(frame, data.title, data.tables, 'http://localhost/');
    return { kind: loaded.kind, written: JSON.stringify([data, about]), tables: data.tables };
  };

  describe(`files of pages, ${name}`, () => {
    beforeEach(async () => {
      const store = await makeStore();
      await fillScopedCountry(store);
      Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
    });

    it('hold no name and no figure of another region', async () => {
      for (const language of LANGUAGES) {
        for (const [path, query] of ADDRESSES) {
          const own = await load(OWN_REGION, path, query, language);
          expect(own.kind, path).toBe('ready');
          expect(own.written, path).not.toMatch(FOREIGN);
        }
      }
      // The same files of the whole country do hold them: the test can fail.
      for (const [path, query] of [ADDRESSES[1], ADDRESSES[6]].filter((one) => one !== undefined)) {
        expect((await load(NATION, path, query, 'fr')).written, path).toMatch(FOREIGN);
      }
    });

    it('are not made of places outside the scope', async () => {
      for (const path of ['/regions/otherZz', '/districts/otherDistrict1Zz']) {
        const other = await load(OWN_REGION, path, {}, 'fr');
        expect(other.kind).toBe('out-of-scope');
      }
      expect((await load(OWN_REGION, '/supervision', { region: 'otherZz' }, 'fr')).kind).toBe('out-of-scope');
    });

    it('name their tables once, in sheets that a workbook takes, of columns that differ', async () => {
      for (const [path, query] of ADDRESSES) {
        const { tables } = await load(NATION, path, query, 'fr');
        const ids = tables.map(({ id }) => id);
        // What the page offers, in its order.
        const offered: readonly string[] = PAGE_TABLES[findPageFile(path)?.file.path ?? '/'];
        expect(
          offered.filter((id) => ids.includes(id)),
          path,
        ).toEqual(ids);
        expect(new Set(ids).size, path).toBe(ids.length);
        for (const { name: sheet, columns } of tables) {
          expect(sheet.length).toBeLessThanOrEqual(31);
          expect(new Set(columns.map(({ key }) => key)).size, `${path} ${sheet}`).toBe(columns.length);
        }
      }
    });
  });
});

describe('findPageFile', () => {
  it('knows pages of figures and nothing else', () => {
    for (const [path, file] of Object.entries(PAGE_FILES)) expect(file.path).toBe(path);
    expect(findPageFile('/regions/abc')?.params).toEqual({ uid: 'abc' });
    expect(findPageFile('/reunions/abc')).toMatchObject({
      file: { path: '/reunions/[id]' },
      params: { id: 'abc' },
    });
    expect(findPageFile('/reunions/recommandations')?.params).toEqual({});
    for (const path of [
      '',
      '//evil.example',
      '/admin',
      '/regions/../admin',
      '/regions/a/b',
      'http://x/',
      '/plan?x',
    ]) {
      expect(findPageFile(path), path).toBeNull();
    }
  });
});
