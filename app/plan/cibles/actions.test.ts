import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IDLE } from '@/lib/access/forms/form-state';
import { identify } from '@/lib/access/identify';
import { asReader } from '@/lib/access/testing/identities';
import { PROFILE } from '@/lib/api/testing/small-country';
import { messagesIn } from '@/lib/i18n/messages';
import { NATION, type Scope } from '@/lib/org-units/scope';
import { readAudit } from '@/lib/store/queries/audit';
import { readDecisionsOfPlan } from '@/lib/store/queries/target-decisions';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { addSmallCountry } from '@/lib/store/testing/fixtures';
import type { Store } from '@/lib/store/types';
import { readStanding } from '@/lib/targets/decide-target';
import { readPlansInForce } from '@/lib/targets/plans-in-force';
import { decideOnTarget, withdrawDecision } from './actions';

vi.mock('@/lib/profile/current', () => ({ currentProfile: () => PROFILE }));
vi.mock('@/lib/access/identify', () => ({ identify: vi.fn() }));
vi.mock('next/headers', () => ({
  headers: async () => new Headers({ host: 'localhost:3000', origin: 'http://localhost:3000' }),
  cookies: async () => ({ get: () => undefined }),
}));
vi.mock('next/cache', () => ({ refresh: () => undefined }));
vi.mock('next/navigation', () => ({ redirect: vi.fn() }));

const KEY = { plan: 'plan', indicator: 'completeness', year: 2026, region: null };
const problems = messagesIn('fr').forms.problems;

function formOf(values: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

eachDatabase((_name, makeStore) => {
  let store: Store;
  const asSecretary = (scope: Scope = NATION) =>
    vi.mocked(identify).mockResolvedValue(asReader('secretary', { scope }));
  beforeEach(async () => {
    store = await makeStore();
    await addSmallCountry(store);
    Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
    asSecretary();
  });

  const version = async () => (await readStanding(store, PROFILE, KEY)).version;
  const decide = async (values: Readonly<Record<string, string>> = {}) => {
    const filled = { plan: 'plan', indicator: 'completeness', year: '2026', region: '', value: '85,5' };
    const rest = { document: 'Comité de pilotage', documentDate: '12/02/2024', note: '' };
    return decideOnTarget(IDLE, formOf({ ...filled, ...rest, version: await version(), ...values }));
  };
  const withdraw = async (values: Readonly<Record<string, string>> = {}) => {
    const key = { plan: 'plan', indicator: 'completeness', year: '2026', region: '' };
    return withdrawDecision(IDLE, formOf({ ...key, version: await version(), ...values }));
  };
  const milestone = async () =>
    (await readPlansInForce(store, PROFILE)).plans[0]?.targets.find(
      ({ indicator }) => indicator === 'completeness',
    );
  const decisions = () => readDecisionsOfPlan(store, 'plan');

  describe('targets.decide', () => {
    it('sets the value and its document, and the journal tells before and after', async () => {
      expect(await decide()).toMatchObject({ kind: 'done', message: expect.stringContaining('85,5') });
      expect(await milestone()).toMatchObject({
        value: 85.5,
        source: { fr: 'Comité de pilotage, 12\u00a0février\u00a02024' },
      });
      expect((await decisions())[0]).toMatchObject({ account: 'a1', accountName: 'Awa', before: 80 });
      const [entry] = await readAudit(store, { limit: 1 });
      expect(entry).toMatchObject({
        ...{ action: 'target.changed', actorName: 'awa@example.org', subject: 'plan~completeness~2026' },
        before: { value: 80, source: null, sourceDate: null },
        after: { value: 85.5, source: 'Comité de pilotage', sourceDate: '2024-02-12' },
      });
    });

    it('leaves a target without a document to be validated, and says so', async () => {
      const state = await decide({ document: '', documentDate: '' });
      expect(state).toMatchObject({ kind: 'done', message: expect.stringContaining('à\u00a0valider') });
      expect((await milestone())?.source).toBeNull();
    });

    it('names every field at fault at once and keeps what was typed', async () => {
      const state = await decide({ value: '120', documentDate: '2099', region: 'R9', year: '2031' });
      expect(state).toMatchObject({
        kind: 'invalid',
        fields: {
          value: problems['target-percent'],
          documentDate: problems['target-date-future'],
          region: problems['target-region'],
          year: problems['target-year'],
        },
        values: { value: '120', document: 'Comité de pilotage' },
      });
      expect(await decisions()).toEqual([]);
    });

    it.each([
      [{ value: '' }, 'value', 'required'],
      [{ value: '-2' }, 'value', 'target-value'],
      [{ documentDate: '' }, 'documentDate', 'target-date-missing'],
      [{ document: '' }, 'document', 'target-document-missing'],
      [{ documentDate: '31/02/2024' }, 'documentDate', 'target-date'],
      [{ indicator: 'nothing' }, 'indicator', 'target-indicator'],
      [{ indicator: 'households_per_audit', value: '11' }, 'indicator', 'target-norm'],
      [{ indicator: 'chw_count', value: '1,5' }, 'value', 'target-whole'],
    ] as const)('says what is wrong with %j', async (values, field, problem) => {
      expect(await decide(values)).toMatchObject({ fields: { [field]: problems[problem] } });
      expect(await decisions()).toEqual([]);
    });

    it('takes the year before the plan for its baseline, and no earlier one', async () => {
      expect((await decide({ year: '2024', version: '' })).kind).toBe('done');
      expect((await decide({ year: '2023', version: '' })).kind).toBe('invalid');
    });

    it('notices a change made meanwhile, shows both, and lets the second try through', async () => {
      const shown = await version();
      await decide({ value: '90' });
      const state = await decide({ value: '70', version: shown });
      expect(state).toMatchObject({ kind: 'refused', values: { value: '70' } });
      expect(state).toMatchObject({ message: expect.stringMatching(/90.*par Awa.*70/) });
      expect(await decisions()).toHaveLength(1);
      expect((await decide({ value: '70' })).kind).toBe('done');
      expect((await milestone())?.value).toBe(70);
    });

    it('lets one of two at the same moment through', async () => {
      const shown = await version();
      const states = await Promise.all(['90', '70'].map((value) => decide({ value, version: shown })));
      expect(states.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
      expect(await decisions()).toHaveLength(1);
    });

    it('does not take a new target for one that is there', async () => {
      expect(await decide({ version: '' })).toMatchObject({ fields: { year: problems['target-exists'] } });
    });

    it('writes nothing where nothing changes', async () => {
      await decide();
      expect((await decide()).kind).toBe('done');
      expect(await decisions()).toHaveLength(1);
    });

    it('lets a confined secretary decide for its regions, never for the country or others', async () => {
      asSecretary({ kind: 'regions', regions: ['R2'] });
      for (const region of ['', 'R1']) {
        expect(await decide({ region, version: '' })).toMatchObject({
          fields: { region: problems['target-scope'] },
        });
      }
      expect((await decide({ region: 'R2', version: '' })).kind).toBe('done');
      expect((await decisions()).map(({ region }) => region)).toEqual(['R2']);
    });

    it.each(['viewer', 'official', 'admin'] as const)('is refused to a %s', async (role) => {
      vi.mocked(identify).mockResolvedValue(asReader(role));
      expect((await decide()).kind).toBe('refused');
      expect((await withdraw()).kind).toBe('refused');
      expect(await decisions()).toEqual([]);
    });
  });

  describe('targets.withdraw', () => {
    it('goes back to the profile’s target and keeps the history', async () => {
      await decide();
      expect((await withdraw()).kind).toBe('done');
      expect((await milestone())?.value).toBe(80);
      expect((await decisions()).map(({ change }) => change.kind)).toEqual(['withdrawn', 'set']);
      expect((await readAudit(store, { limit: 1 }))[0]).toMatchObject({
        ...{ action: 'target.withdrawn', before: { value: 85.5 }, after: { value: 80 } },
      });
      expect(await withdraw()).toMatchObject({
        kind: 'refused',
        message: problems['target-not-decided'],
      });
    });

    it('notices a change made meanwhile', async () => {
      await decide();
      const shown = await version();
      await decide({ value: '90' });
      expect((await withdraw({ version: shown })).kind).toBe('refused');
      expect((await milestone())?.value).toBe(90);
    });

    it('is not for the country’s targets where the secretary is confined', async () => {
      await decide();
      asSecretary({ kind: 'regions', regions: ['R2'] });
      expect((await withdraw()).kind).toBe('invalid');
      expect((await milestone())?.value).toBe(85.5);
    });
  });
});
