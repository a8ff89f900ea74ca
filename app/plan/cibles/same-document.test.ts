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
import { siblingText } from '@/lib/targets/same-document';
import { decideOnTarget } from './actions';

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
  const decisions = () => readDecisionsOfPlan(store, 'plan');

  describe('targets.decide, other milestones of the same document', () => {
    /** Two more milestones of the country, and one of a region, none with a document. */
    const YEARS = [2024, 2025] as const;
    beforeEach(async () => {
      for (const year of YEARS) {
        await decide({ year: String(year), version: '', value: '70', document: '', documentDate: '' });
      }
    });
    const textOf = async (year: number, region: string | null = null) =>
      siblingText(await readStanding(store, PROFILE, { ...KEY, year, region }));
    const decideWith = async (also: readonly string[], values: Readonly<Record<string, string>> = {}) => {
      const form = formOf({
        ...{ plan: 'plan', indicator: 'completeness', year: '2026', region: '', value: '85,5' },
        ...{ document: 'Comité de pilotage', documentDate: '12/02/2024', note: 'séance' },
        ...{ version: await version(), ...values },
      });
      for (const text of also) form.append('also', text);
      return decideOnTarget(IDLE, form);
    };

    it('validates each as a decision of its own, with the value that it had', async () => {
      const state = await decideWith(await Promise.all(YEARS.map((year) => textOf(year))));
      expect(state).toMatchObject({
        kind: 'done',
        message: expect.stringMatching(/85,5.*Aussi validées\u202f: 2024 et 2025/),
      });
      const made = (await decisions()).slice(0, 3);
      expect(made.map(({ year, change }) => [year, change.kind === 'set' && change.value])).toEqual([
        [2025, 70],
        [2024, 70],
        [2026, 85.5],
      ]);
      for (const { change, note } of made) {
        expect([change, note]).toMatchObject([
          { source: { title: 'Comité de pilotage', date: '2024-02-12' } },
          'séance',
        ]);
      }
      const entries = await readAudit(store, { limit: 3 });
      expect(entries.map(({ subject }) => subject)).toEqual([
        'plan~completeness~2025',
        'plan~completeness~2024',
        'plan~completeness~2026',
      ]);
    });

    it('writes none where one of them changed meanwhile, and says which value it has now', async () => {
      const also = await Promise.all(YEARS.map((year) => textOf(year)));
      const versionOf2025 = (await readStanding(store, PROFILE, { ...KEY, year: 2025 })).version;
      await decide({ year: '2025', version: versionOf2025, value: '75' });
      const before = await decisions();
      expect(await decideWith(also)).toMatchObject({ kind: 'refused', message: expect.stringMatching(/75/) });
      expect(await decisions()).toEqual(before);
    });

    it('asks for the document that validates them', async () => {
      const also = [await textOf(2025)];
      const before = await decisions();
      expect(await decideWith(also, { document: '', documentDate: '' })).toMatchObject({
        fields: { document: problems['target-also-document'] },
      });
      expect(await decisions()).toEqual(before);
    });

    it.each(['2026~x', '2030~x', '1999~x', 'nothing', '2025', '2025~'])('refuses %j', async (text) => {
      const before = await decisions();
      expect(await decideWith([text])).toMatchObject({ fields: { also: problems['target-also'] } });
      expect(await decisions()).toEqual(before);
    });

    it('stays with the place of the target, on which the reader may decide', async () => {
      asSecretary({ kind: 'regions', regions: ['R2'] });
      const before = await decisions();
      expect(await decideWith([await textOf(2025)])).toMatchObject({
        fields: { region: problems['target-scope'] },
      });
      const ofRegion = await decideWith([await textOf(2025)], { region: 'R2', version: '' });
      expect(ofRegion).toMatchObject({ fields: { also: problems['target-also'] } });
      expect(await decisions()).toEqual(before);
    });
  });
});
