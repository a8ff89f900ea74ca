import { INDICATORS } from '@/lib/indicators/catalogue';
import { definitionTable } from '../tables/definition-table';
import { loadTables, type PageFile } from './page-file';

const PATH = '/donnees/definitions';

export const definitionsFile: PageFile = {
  path: PATH,
  load: (wish) =>
    loadTables(
      wish,
      PATH,
      { period: 'none', region: false },
      async () => ({ kind: 'data', data: null }),
      (frame) => ({
        title: frame.text.quality.definitions,
        period: 'none',
        tables: [definitionTable(frame, 'definitions', INDICATORS)],
      }),
    ),
};
