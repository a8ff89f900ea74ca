import { loadPlace } from '@/lib/pages/place/load-place';
import type { PlaceData, PlaceLevel } from '@/lib/pages/place/place-types';
import type { PageFrame } from '@/lib/pages/page-frame';
import type { PagePath } from '../page-tables';
import { listCells, listColumns } from '../tables/act-tables';
import { figureTable, monthTable } from '../tables/figure-tables';
import { table } from '../tables/speak';
import type { ExportTable } from '../tables/table-types';
import { withTables, type PageFile, type PageTables } from './page-file';
import { chronicTable } from './stock-tables';
import { unseenTable } from './unseen-tables';

export const regionFile = fileOf('region', '/regions/[uid]');
export const districtFile = fileOf('district', '/districts/[uid]');

function fileOf(level: PlaceLevel, path: PagePath): PageFile {
  return {
    path,
    load: async (wish) => withTables(await loadPlace(wish, level, wish.params['uid'] ?? ''), tablesOfPlace),
  };
}

/** Every indicator of the place, of what stands under it and of those beside it, its months, and what there is to act on. */
export function tablesOfPlace(frame: PageFrame, data: PlaceData): PageTables {
  const { head, units, siblings, above, snapshot, peers, history, unseen, chronic, missing } = data;
  const { indicators } = frame;
  const regions = data.level === 'district' ? frame.regions : [];
  const over = above.at(-1);
  return {
    title: head.name,
    tables: [
      figureTable(frame, 'indicateurs', { snapshot, units: [head], indicators }),
      figureTable(frame, 'unites', { snapshot, units, indicators, regions: frame.regions }),
      figureTable(frame, 'voisins', {
        snapshot: peers,
        units: [...(over ? [over] : []), ...siblings],
        indicators,
        regions,
      }),
      monthTable(frame, 'mois', [{ unit: head, history }], indicators),
      unseenTable(frame, unseen),
      chronicTable(frame, chronic),
      ...(missing === null ? [] : [missingTable(frame, data, missing)]),
    ],
  };
}

function missingTable(
  frame: PageFrame,
  { head }: PlaceData,
  missing: NonNullable<PlaceData['missing']>,
): ExportTable {
  const region = frame.regions.find(({ uid }) => uid === (head.region ?? head.uid)) ?? null;
  const rows = missing.map(({ area, district, run }) =>
    listCells(frame, {
      ...{ area, region, run },
      district: frame.districts.find(({ uid }) => uid === district) ?? null,
    }),
  );
  return table(frame, 'rapports', listColumns(frame, []), rows);
}
