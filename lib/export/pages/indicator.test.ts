import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fillScopedCountry, SCOPED_PROFILE } from '@/lib/api/testing/scoped-country';
import type { Language } from '@/lib/i18n/language';
import { messagesIn } from '@/lib/i18n/messages';
import { NATION } from '@/lib/org-units/scope';
import type { CountryProfile, Target } from '@/lib/profile/types';
import { eachDatabase } from '@/lib/store/testing/each-database';
import { indicatorFile } from './indicator';

const DECREE = { fr: 'Décret', en: 'Decree' };
const target = (indicator: string, year: number, value: number, source: Target['source']): Target => ({
  ...{ indicator, year, value, source },
  region: null,
});

/** Between two milestones in June 2026: of one indicator the first is without a source, of the other none is. */
const MIXED: CountryProfile = {
  ...SCOPED_PROFILE,
  plans: SCOPED_PROFILE.plans.map((plan) => ({
    ...plan,
    targets: [
      target('completeness', 2025, 60, null),
      target('completeness', 2026, 80, DECREE),
      target('completeness', 2027, 90, DECREE),
      target('chw_count', 2025, 30, DECREE),
      target('chw_count', 2026, 50, DECREE),
    ],
  })),
};
vi.mock('@/lib/profile/current', () => ({ currentProfile: () => MIXED }));

eachDatabase((name, makeStore) => {
  const load = async (id: string, language: Language = 'fr') => {
    const wish = { scope: NATION, query: {}, language, params: { id }, origin: 'https://tableau.example' };
    const loaded = await indicatorFile.load(wish);
    if (loaded.kind !== 'ready') throw new Error(loaded.kind);
    const value = loaded.data.tables.find((table) => table.id === 'valeur');
    const [row] = value?.rows ?? [];
    if (!value || !row) throw new Error(`${id} has no current value.`);
    return { row, labelOf: (key: string) => value.columns.find((one) => one.key === key)?.label };
  };

  describe(`the file of an indicator, ${name}`, () => {
    beforeEach(async () => {
      const store = await makeStore();
      await fillScopedCountry(store);
      Object.assign(globalThis, { tableauSecStore: Promise.resolve(store) });
    });

    it('says that what is expected is to be validated where a baseline without a source makes it', async () => {
      const { row } = await load('completeness');
      expect(row).toMatchObject({ period: '2026-06', expected: 70, document: 'Décret' });
      expect(row['validation']).toBe(messagesIn('fr').common.toValidate);
      expect((await load('completeness', 'en')).row['validation']).toBe(messagesIn('en').common.toValidate);
      const sourced = await load('chw_count');
      expect(sourced.row).toMatchObject({ expected: 40, validation: null });
    });

    it('gives the plan’s target of the year under its name, not the last one', async () => {
      const { row, labelOf } = await load('completeness');
      expect(row).toMatchObject({ target: 80, targetYear: '2026' });
      expect([labelOf('target'), labelOf('targetYear')]).toEqual(['Cible du plan', 'Année de la cible']);
      expect((await load('completeness', 'en')).labelOf('target')).toBe('Plan target');
    });
  });
});
