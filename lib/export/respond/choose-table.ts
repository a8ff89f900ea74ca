import { ProblemError } from '@/lib/api/problem';
import type { ExportTable } from '../tables/table-types';
import { invalid } from './read-wish';

/**
 * The table of some name; the first where none is named.
 * @throws ProblemError 400 for a name that none has, with those that there are; 404 where there are none.
 */
export function chooseTable(tables: readonly ExportTable[], wished: string | null): ExportTable {
  const table = wished === null ? tables[0] : tables.find(({ id }) => id === wished);
  if (table) return table;
  const ids = tables.map(({ id }) => id).join(', ');
  if (ids !== '') throw invalid('tableau', ids, ids);
  throw new ProblemError('not-found', {
    fr: 'Il n’y a aucun chiffre à emporter ici pour l’instant.',
    en: 'There is no figure to take away here for now.',
  });
}
