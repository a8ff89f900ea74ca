import type { MonthIndex } from '@/lib/periods/period';
import { monthId } from '@/lib/periods/period';
import type { DemoUnit } from '../country';
import type { Item } from './item';

const DIMENSION_COLUMNS: Readonly<Record<string, string>> = {
  dx: 'Data',
  pe: 'Period',
  ou: 'Organisation unit',
};
const PARTS = ['Numerator', 'Denominator', 'Factor', 'Multiplier', 'Divisor'];

/** Headers of an answer: the dimensions asked for in DHIS2's order, the value, and its parts where asked for. */
export function describeHeaders(dimensions: readonly string[], includeNumDen: boolean): object[] {
  const text = { valueType: 'TEXT', type: 'java.lang.String', hidden: false, meta: true };
  const number = { valueType: 'NUMBER', type: 'java.lang.Double', hidden: false, meta: false };
  return [
    ...dimensions.map((name) => ({ name, column: DIMENSION_COLUMNS[name] ?? name, ...text })),
    { name: 'value', column: 'Value', ...number },
    ...(includeNumDen ? PARTS.map((column) => ({ name: column.toLowerCase(), column, ...number })) : []),
  ];
}

/** Names of everything in the answer. */
export function describeItems(
  items: readonly Item[],
  months: readonly MonthIndex[],
  units: readonly DemoUnit[],
): object {
  const pe = months.map((month) => monthId(month).replace('-', ''));
  return {
    items: Object.fromEntries([
      ...items.map(({ id, name }) => [id, { name }]),
      ...pe.map((id) => [id, { name: id }]),
      ...units.map(({ uid, name }) => [uid, { name }]),
      ['dx', { name: 'Data' }],
      ['pe', { name: 'Period' }],
      ['ou', { name: 'Organisation unit' }],
    ]),
    dimensions: { dx: items.map(({ id }) => id), pe, ou: units.map(({ uid }) => uid), co: [] },
  };
}
