import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asProgram, asReaderOf } from '@/lib/access/testing/identities';
import { fillScopedCountry, FOREIGN, OWN_REGION, SCOPED_PROFILE } from '@/lib/api/testing/scoped-country';
import { openEmptyStore } from '@/lib/api/testing/small-country';
import { AWA, makeMeeting, someWish } from '@/lib/committee/testing/committee-fixtures';
import { addRecommendation } from '@/lib/committee/writing/recommendations';
import { PAGE_TABLES } from '@/lib/export/page-tables';
import { parseCsv } from '@/lib/export/testing/parse-csv';
import { NATION } from '@/lib/org-units/scope';
import { GET } from './route';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => SCOPED_PROFILE }));

const TYPED = '=cmd|"/C calc"!A0; former l’équipe, à Ségou';
let remove: () => Promise<void>;
beforeEach(async () => {
  const opened = await openEmptyStore();
  remove = opened.remove;
  await fillScopedCountry(opened.store);
  const meeting = await makeMeeting(opened.store);
  await addRecommendation(opened.store, meeting.id, someWish({ text: TYPED, places: [] }), AWA);
  vi.mocked(identify).mockResolvedValue(asReaderOf(NATION));
});
afterEach(() => remove());

const ask = (query: string) => GET(new Request(`http://localhost:3000/api/export/page/csv?${query}`));

describe('GET /api/export/page/csv', () => {
  it('keeps accents, quotes and separators that people typed; a formula is text', async () => {
    for (const [variant, separator] of [
      ['', ','],
      ['&variante=excel', ';'],
    ] as const) {
      const rows = parseCsv(
        await (await ask(`chemin=/reunions/recommandations${variant}`)).text(),
        separator,
      );
      expect(rows[1]?.[1]).toBe(`'${TYPED}`);
      expect(rows[1]).toHaveLength(rows[0]?.length ?? 0);
    }
  });

  it('gives every table that a page offers, and to a confined reader nothing of another region', async () => {
    const asked = Object.entries(PAGE_TABLES).flatMap(([path, tables]) =>
      tables.map((id) => `chemin=${path.replace('/regions/[uid]', '/regions/own')}&tableau=${id}`),
    );
    // Those that hang on what is asked or known: see the pages.
    const always = asked.filter(
      (query) => !/\[|stocks|plan&|scenario|controles|couverture&tableau=districts/.test(query),
    );
    expect(always.length).toBeGreaterThan(25);
    for (const scope of [NATION, OWN_REGION]) {
      vi.mocked(identify).mockResolvedValue(asReaderOf(scope));
      for (const query of always) {
        const response = await ask(query);
        const text = await response.text();
        expect(response.status, `${query} ${text.slice(0, 300)}`).toBe(200);
        if (scope !== NATION) expect(text, query).not.toMatch(FOREIGN);
      }
    }
  });

  it('gives a program no file of a page that its token does not open', async () => {
    vi.mocked(identify).mockResolvedValue(asProgram(['data:read']));
    for (const path of ['/reunions', '/reunions/recommandations', '/donnees/correspondances']) {
      expect((await ask(`chemin=${path}`)).status, path).toBe(403);
    }
    expect((await ask('chemin=/supervision')).status).toBe(200);
    vi.mocked(identify).mockResolvedValue(asProgram(['data:read', 'committee:read']));
    expect((await ask('chemin=/reunions')).status).toBe(200);
  });
});
