import { fillScopedCountry, SCOPED_PROFILE } from '@/lib/api/testing/scoped-country';
import type { CountryProfile } from '@/lib/profile/types';
import { encodeFigures } from '@/lib/store/figure-code';
import { writeCatalogue } from '@/lib/store/queries/catalogues';
import type { Store } from '@/lib/store/types';

/** The scoped country, which follows stockouts too: 40 % of ASC at zero in `own`, 77 % elsewhere. */
export const MAIL_PROFILE: CountryProfile = {
  ...SCOPED_PROFILE,
  source: {
    ...SCOPED_PROFILE.source,
    measures: {
      ...SCOPED_PROFILE.source.measures,
      stockout_any: { items: ['stockout_any'], absentIsZero: false },
      stock_reporting: { items: ['stock_reporting'], absentIsZero: false },
    },
  },
};

/** Fills a store with figures up to June 2026, pulled whole. */
export async function fillMailCountry(store: Store): Promise<void> {
  await fillScopedCountry(store);
  const units = await store.db.selectFrom('org_unit').select(['id', 'level', 'region']).execute();
  const catalogue = await writeCatalogue(store, ['chw_count', 'completeness', 'stockout_any']);
  await store.db.deleteFrom('rollup').where('period', '=', '2026-06').execute();
  await store.bulk.insertRollups(
    store.db,
    'rollup',
    units
      .filter(({ region }) => region !== 'outsideZz')
      .map(({ id, level, region }) => {
        const figure = (numerator: number, denominator: number | null) => ({
          ...{ numerator, denominator, unitMonths: 4, units: 4, months: 1 },
        });
        const count = region === 'otherZz' ? 770_077 + id * 100 : 40 + id;
        const stock = region === 'otherZz' ? figure(77, 100) : figure(40, 100);
        return {
          ...{
            period: '2026-06',
            level,
            org_unit: id,
            expected_unit_months: 4,
            expected_units: 4,
            catalogue,
          },
          figures: encodeFigures([figure(count, null), figure(95, 100), stock]),
        };
      }),
  );
  await endPull(store, 2, 'done');
}

/** A pull that ended in a state, after the release. */
export async function endPull(store: Store, id: number, state: 'done' | 'running'): Promise<void> {
  await store.db
    .insertInto('pull')
    .values({
      ...{ id, state, trigger: 'schedule', started_at: Date.UTC(2026, 6, 3), release: 1, data_as_of: null },
      finished_at: state === 'done' ? Date.UTC(2026, 6, 3, 1) : null,
      ...{ requests_done: 2, requests_total: 2, rows: 9, cells: 8, refused: 0 },
      ...{ failure_code: null, failure_fr: null, failure_en: null },
    })
    .execute();
}
