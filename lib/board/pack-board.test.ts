import { beforeEach, expect, it, vi } from 'vitest';
import { fillScopedCountry, OWN_REGION, SCOPED_PROFILE } from '@/lib/api/testing/scoped-country';
import { NATION, OVERVIEW, type Scope } from '@/lib/org-units/scope';
import { eachDatabase } from '@/lib/store/testing/each-database';
import type { BoardProps } from './board-types';
import { loadBoard } from './load-board';
import { packBoard, unpackBoard } from './pack-board';
import type { Query } from './read-query';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));

eachDatabase((name, makeStore) => {
  beforeEach(async () => {
    const store = await makeStore();
    await fillScopedCountry(store);
    const publishedAt = name === 'sqlite' ? Date.UTC(2026, 6, 1, 4) : Date.UTC(2026, 6, 1, 5);
    await store.db.updateTable('release').set({ published_at: publishedAt }).execute();
    Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
  });

  const load = async (scope: Scope, query: Query, language: 'fr' | 'en' = 'fr'): Promise<BoardProps> => {
    const loaded = await loadBoard({ query, language, scope });
    if (loaded.kind !== 'ready') throw new Error(loaded.kind);
    return loaded.props;
  };

  it(`a packed board is whole when it is unpacked, ${name}`, async () => {
    for (const scope of [NATION, OVERVIEW, OWN_REGION]) {
      for (const query of [{}, { periode: '2026-Q2', indicateur: 'chw_count' }]) {
        const props = await load(scope, query);
        // Strictly: JSON would drop what is `undefined`, and make text of a date.
        expect(unpackBoard(packBoard(props))).toStrictEqual(props);
      }
    }
    const bare = { ...(await load(NATION, {})), drawings: null };
    expect(unpackBoard(packBoard(bare))).toStrictEqual(bare);
  });

  it(`what boards have in common is one text and one value; what differs is not, ${name}`, async () => {
    const [one, other] = [
      await load(NATION, { periode: '2026-05' }),
      await load(NATION, { periode: '2026-06' }),
    ];
    expect(other.frame).toBe(one.frame);
    const [first, second] = [unpackBoard(packBoard(one)), unpackBoard(packBoard(other))];
    expect(second.frame).toBe(first.frame);
    expect(second.drawings).toBe(first.drawings);
    expect(second.figures).not.toEqual(first.figures);
    const english = unpackBoard(packBoard(await load(NATION, {}, 'en')));
    expect(english.frame.text.board).not.toEqual(first.frame.text.board);
    const own = unpackBoard(packBoard(await load(OWN_REGION, {})));
    expect(own.frame.places).not.toEqual(first.frame.places);
  });
});
