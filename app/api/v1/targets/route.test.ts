import { beforeEach, describe, expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asReaderOf } from '@/lib/access/testing/identities';
import { problemSchema } from '@/lib/api/schemas/problem';
import { targetsSchema } from '@/lib/api/schemas/targets';
import { valuesSchema } from '@/lib/api/schemas/figures';
import { fillStore, PROFILE } from '@/lib/api/testing/small-country';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { appendDecision } from '@/lib/store/queries/target-decisions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { someDecision } from '@/lib/store/testing/target-fixtures';
import type { Store } from '@/lib/store/types';
import { GET as getSnapshot } from '../snapshot/route';
import { GET as getTable } from '../targets.csv/route';
import { GET as getValues } from '../values/route';
import { GET } from './route';

vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => PROFILE }));

const readAs = (scope: Scope) => vi.mocked(identify).mockResolvedValue(asReaderOf(scope));
const ask = (handler: typeof getTable, path: string, headers: Record<string, string> = {}) =>
  handler(new Request(`http://localhost:3000/api/v1/${path}`, { headers }));
const rowsOf = async (query = '') =>
  targetsSchema.parse(await (await ask(GET, `targets${query}`)).json()).rows;

const FIGURE = 'values?indicator=completeness&period=2026-06&orgUnit=R1';
const PICTURE = 'snapshot?period=2026-06&level=region';

eachDatabase((_name, makeStore) => {
  const open = async (): Promise<Store> => {
    const store = await makeStore();
    Object.assign(globalThis, {
      tableauSecStore: Promise.resolve(store),
      tableauSecAnswerCache: undefined,
    });
    return store;
  };
  beforeEach(() => readAs(NATION));

  describe('GET /api/v1/targets', () => {
    it('gives the profile’s targets where nothing was decided, also before the first release', async () => {
      await open();
      expect(await rowsOf()).toEqual([
        {
          ...{ plan: 'plan', indicator: 'completeness', year: 2026, region: null, value: 80 },
          ...{ source: null, sourceDate: null, validated: false, decidedAt: null },
        },
        expect.objectContaining({ indicator: 'chw_count', region: 'R1', value: 30 }),
      ]);
    });

    it('gives what was decided in its place, and the profile’s again when that is withdrawn', async () => {
      const store = await open();
      const { at } = await appendDecision(store, someDecision());
      const [row] = await rowsOf('?plan=plan');
      expect(row).toMatchObject({
        ...{ value: 85.5, source: 'Comité de pilotage', sourceDate: '2024-02-12' },
        ...{ validated: true, decidedAt: at.toISOString() },
      });
      await appendDecision(store, someDecision({ change: { kind: 'withdrawn' } }));
      expect((await rowsOf())[0]).toMatchObject({ value: 80, validated: false, decidedAt: null });
    });

    it('shows the reader of a region the country’s targets and its own', async () => {
      const store = await open();
      await appendDecision(store, someDecision({ region: 'R2' }));
      readAs({ kind: 'regions', regions: ['R2'] });
      expect((await rowsOf()).map(({ region }) => region)).toEqual([null, 'R2']);
      const table = await (await ask(getTable, 'targets.csv')).text();
      expect(table).not.toMatch(/R1|Kayes/);
    });

    it('leaves out decisions on a plan that is no more, and names the plans there are', async () => {
      const store = await open();
      await appendDecision(store, someDecision({ plan: 'old' }));
      expect(await rowsOf()).toHaveLength(2);
      const response = await ask(GET, 'targets?plan=old');
      expect(response.status).toBe(404);
      expect(problemSchema.parse(await response.json())).toMatchObject({ code: 'unknown-plan' });
    });

    it('says in its table, in the reader’s language, which targets are to be validated', async () => {
      await open();
      const [header, row] = (await (await ask(getTable, 'targets.csv')).text()).split('\r\n');
      expect(header).toContain(
        'plan,indicator,indicatorLabel,year,region,regionName,value,source,sourceDate,validated',
      );
      expect(row).toContain(',2026,,,80,,,à valider,');
      const english = await (await ask(getTable, 'targets.csv', { cookie: 'langue=en' })).text();
      expect(english).toContain(',2026,,,80,,,to validate,');
    });
  });

  describe('a decision on a target', () => {
    it('changes figures and their tags at once', async () => {
      const store = await open();
      await fillStore(store);
      const [before, picture] = [await ask(getValues, FIGURE), await ask(getSnapshot, PICTURE)];
      const tags = [before, picture].map((response) => response.headers.get('etag') ?? '');
      await appendDecision(store, someDecision());
      const after = await ask(getValues, FIGURE, { 'if-none-match': tags[0] ?? '' });
      expect(after.status).toBe(200);
      const [row] = valuesSchema.parse(await after.json()).rows;
      expect(row).toMatchObject({ target: 85.5, expected: 85.5, targetValidated: true });
      expect((await ask(getSnapshot, PICTURE, { 'if-none-match': tags[1] ?? '' })).status).toBe(200);
      expect(await picture.text()).not.toContain('85.5');
      expect(await (await ask(getSnapshot, PICTURE)).text()).toContain('85.5');
    });
  });
});
