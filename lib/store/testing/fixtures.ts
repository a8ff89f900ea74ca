import type { StoredFigure } from '@/lib/indicators/types';
import type { Level } from '@/lib/org-units/org-unit';
import { encodeFigures } from '../figure-code';
import { writeCatalogue } from '../queries/catalogues';
import type { Store } from '../types';

/** A country of two regions, the first with one district of two areas: `ML`, `R1`, `R2`, `D1`, `A1`, `A2`. */
export async function addSmallCountry(store: Store): Promise<void> {
  const units: [uid: string, name: string, level: Level, parent: string | null, region: string | null][] = [
    ['ML', 'Mali', 'country', null, null],
    ['R1', 'Kayes', 'region', 'ML', 'R1'],
    ['R2', 'Ségou', 'region', 'ML', 'R2'],
    ['D1', 'Kita', 'district', 'R1', 'R1'],
    ['A1', 'Éléphant', 'area', 'D1', 'R1'],
    ['A2', 'Djidian', 'area', 'D1', 'R1'],
  ];
  await store.db
    .insertInto('org_unit')
    .values(
      units.map(([uid, name, level, parent, region], index) => ({
        id: index + 1,
        uid,
        code: null,
        name,
        level,
        parent,
        region,
        programme: 1,
        opened: null,
        closed: null,
        reports: 1,
        has_geometry: 0,
        path: `/${uid}/`,
        gone: 0,
      })),
    )
    .execute();
}

/** A roll-up row of one indicator. */
export async function addFigure(
  store: Store,
  row: { unit: number; level: Level; period: string; figure: StoredFigure | null },
  indicators: readonly string[] = ['chw_count'],
): Promise<void> {
  await store.bulk.insertRollups(store.db, 'rollup', [
    {
      period: row.period,
      level: row.level,
      org_unit: row.unit,
      expected_unit_months: 2,
      expected_units: 2,
      catalogue: await writeCatalogue(store, indicators),
      figures: encodeFigures([row.figure]),
    },
  ]);
}
