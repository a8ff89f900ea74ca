import { beforeEach, describe, expect, it, vi } from 'vitest';
import { identify } from '@/lib/access/identify';
import { asReaderOf } from '@/lib/access/testing/identities';
import { problemSchema } from '@/lib/api/schemas/problem';
import { scenarioSchema } from '@/lib/api/schemas/scenario';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { monthId } from '@/lib/periods/period';
import {
  createScenarioServer,
  fillScenario,
  openScenario,
  OWN_TARGET,
  profileOf,
} from '@/lib/pages/scenario/testing/scenario-country';
import type { CountryProfile } from '@/lib/profile/types';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { LAST } from '@/lib/sync/testing/small-country';
import { GET as getTable } from '../scenario.csv/route';
import { GET } from './route';

const held = vi.hoisted((): { profile: CountryProfile | null } => ({ profile: null }));
vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => held.profile }));

const readAs = (scope: Scope) => vi.mocked(identify).mockResolvedValue(asReaderOf(scope));
const ask = (handler: typeof getTable, query = '', headers: Record<string, string> = {}) =>
  handler(
    new Request(`http://localhost:3000/api/v1/scenario${handler === getTable ? '.csv' : ''}${query}`, {
      headers,
    }),
  );
const read = async (query = '') => scenarioSchema.parse(await (await ask(GET, query)).json());

const ASKED = {
  ...{ indicateur: 'supervision_monthly', cible: '90', echeance: monthId(LAST + 12) },
  ...{ 'cout-superviseur': '120000', monnaie: 'FCFA' },
};
const QUERY = `?${new URLSearchParams(ASKED).toString()}`;

eachDatabase((name, makeStore) => {
  describe(`GET /api/v1/scenario, ${name}`, () => {
    beforeEach(async () => {
      held.profile = profileOf();
      await fillScenario(await makeStore(), createScenarioServer(), held.profile);
      Object.assign(globalThis, { tableauSecAnswerCache: undefined });
      readAs(NATION);
    });

    it('answers what the page shows for the same parameters', async () => {
      const page = await openScenario(ASKED);
      if (page.kind !== 'ready' || 'notTracked' in page.data) throw new Error(page.kind);
      const answer = await read(QUERY);
      expect(answer).toMatchObject({
        ...{ indicator: 'supervision_monthly', tracked: true, currency: 'FCFA', growth: 0 },
        ...{ month: monthId(LAST), until: monthId(LAST + 12) },
      });
      expect(answer.rows.map(({ orgUnit }) => orgUnit)).toEqual(['ML', 'R1', 'R2']);
      for (const [at, { result }] of page.data.rows.entries()) {
        const row = answer.rows[at];
        expect(result?.needs.activity?.more).toBeGreaterThan(0);
        expect(row?.activity?.more).toBe(result?.needs.activity?.more);
        expect(row?.supervisors?.more).toBe(result?.needs.supervisors?.more);
        expect(row?.supervisors?.units).toBe(result?.needs.supervisors?.basis.units);
        expect([row?.value, row?.target]).toEqual([result?.value, result?.target]);
        expect([row?.paceNeeded, row?.paceRecent]).toEqual([result?.pace.needed, result?.pace.recent]);
        expect([row?.costMonthly, row?.costTotal]).toEqual([result?.cost?.monthly, result?.cost?.total]);
      }
    });

    it('says of the plan’s own target that it is to be validated, and of one typed nothing', async () => {
      const { rows } = await read('?indicateur=supervision_monthly');
      expect(
        rows.map(({ target, ownTarget, targetValidated }) => [target, ownTarget, targetValidated]),
      ).toEqual([
        [OWN_TARGET.country, false, false],
        [OWN_TARGET.country, false, false],
        [OWN_TARGET.R2, true, false],
      ]);
      expect((await read(QUERY)).rows.map(({ targetValidated }) => targetValidated)).toEqual([
        null,
        null,
        null,
      ]);
    });

    it('gives its table in both forms, in the reader’s language', async () => {
      const lines = (await (await ask(getTable, QUERY)).text()).trim().split('\r\n');
      const { rows } = await read(QUERY);
      expect(lines).toHaveLength(1 + rows.length);
      expect(lines[0]).toMatch(/^orgUnit,orgUnitName,indicator,indicatorLabel,month,until,/);
      expect(lines[1]).toContain(`,${rows[0]?.activity?.more},${rows[0]?.activity?.today},`);
      const sheet = await (await ask(getTable, '?indicateur=supervision_monthly&format=excel-fr')).text();
      expect(sheet).toContain(';Superviseurs en plus;');
      expect(sheet).toContain(';à valider;');
      expect(sheet).toContain(';ASC à voir en plus;');
      const english = await (await ask(getTable, QUERY, { cookie: 'langue=en' })).text();
      expect(english.split('\r\n')[1]).not.toContain('ASC');
    });

    it('shows the reader of a region the country and that region alone', async () => {
      readAs({ kind: 'regions', regions: ['R1'] });
      expect((await read(QUERY)).rows.map(({ orgUnit }) => orgUnit)).toEqual(['ML', 'R1']);
      expect(await (await ask(getTable, QUERY)).text()).not.toContain('R2');
    });

    it('refuses what the page asks to correct, and names what is wrong', async () => {
      for (const [query, status, code, parameter] of [
        ['?indicateur=supervision_monthly&cible=120', 400, 'invalid-parameter', 'cible'],
        [`?indicateur=supervision_monthly&echeance=${monthId(LAST)}`, 400, 'invalid-parameter', 'echeance'],
        ['?indicateur=stockout_any', 404, 'unknown-indicator', 'indicateur'],
        ['?period=2026', 400, 'unknown-parameter', 'period'],
      ] as const) {
        const response = await ask(GET, query);
        expect(response.status).toBe(status);
        expect(problemSchema.parse(await response.json())).toMatchObject({ code, parameter });
      }
    });

    it('says of an indicator that the country does not follow that it is not', async () => {
      expect(await read('?indicateur=home_visits_per_chw')).toMatchObject({
        ...{ indicator: 'home_visits_per_chw', tracked: false, rows: [] },
      });
    });
  });
});
