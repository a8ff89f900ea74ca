import { firstValue } from '@/lib/board/read-query';
import type { Messages } from '@/lib/i18n/messages';
import type { Scope } from '@/lib/org-units/scope';
import { isSorting } from '@/lib/pages/read-parameters';
import { readSort, sortParameters, sortRows, type Sort } from '@/lib/pages/sort';
import { listMapping, type ItemState, type MappingRow } from '@/lib/profile-check/mapping-rows';
import type { CountryProfile } from '@/lib/profile/types';
import type { MappingHealth } from '@/lib/store/queries/mapping-check';

/** What needs a person first. */
const STATES: readonly ItemState[] = ['missing', 'unreadable', 'no-value', 'unchecked', 'not-tracked', 'ok'];

/** The rows of the mapping, sorted as the address asks; without, in the catalogue's order. */
export function viewMapping(
  profile: CountryProfile,
  health: MappingHealth,
  scope: Scope,
  { measures }: Pick<Messages, 'measures'>,
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): { readonly asked: Readonly<Record<string, string>>; readonly rows: MappingRow[]; readonly sort: Sort } {
  const asked = Object.fromEntries(
    Object.values(sortParameters()).flatMap((name) => {
      const value = firstValue(query[name]);
      return value === undefined || !isSorting(name, value) ? [] : [[name, value]];
    }),
  );
  const rows = listMapping(profile, health, scope);
  const sort = readSort({ asked }, ['mesure', 'element', 'etat', 'valeur', 'nom'], {
    column: '',
    descending: false,
  });
  const sorted = sortRows(rows, sort, (row, column) => {
    if (column === 'mesure') return measures[row.measure];
    if (column === 'element') return row.item;
    if (column === 'etat') return STATES.indexOf(row.state);
    if (column === 'nom') return row.name;
    return column === 'valeur' && row.sample !== null ? Number(row.sample) : null;
  });
  return { asked, rows: sorted, sort };
}
