import { DemoFailure } from './failure';

export type MetadataRecord = Readonly<Record<string, unknown>>;

/** Applies `filter=property:operator:value` parameters, all of them or (`rootJunction=OR`) any. */
export function filterRecords(
  records: readonly MetadataRecord[],
  parameters: URLSearchParams,
): readonly MetadataRecord[] {
  const tests = parameters.getAll('filter').map(parseFilter);
  if (tests.length === 0) return records;
  const anyOf = parameters.get('rootJunction') === 'OR';
  return records.filter((record) =>
    anyOf ? tests.some((test) => test(record)) : tests.every((test) => test(record)),
  );
}

/** Sorts by `order=level:asc,id:asc`. */
export function orderRecords(
  records: readonly MetadataRecord[],
  order: string | null,
): readonly MetadataRecord[] {
  if (order === null) return records;
  const keys = order.split(',').map((part) => part.split(':'));
  return [...records].sort((left, right) => {
    for (const [property = '', direction] of keys) {
      const compared = compare(readProperty(left, property), readProperty(right, property));
      if (compared !== 0) return direction === 'desc' ? -compared : compared;
    }
    return 0;
  });
}

function parseFilter(text: string): (record: MetadataRecord) => boolean {
  const [property = '', operator = '', ...rest] = text.split(':');
  const wanted = rest.join(':');
  const read = (record: MetadataRecord) => readProperty(record, property);
  switch (operator) {
    case 'eq':
      return (record) => String(read(record)) === wanted;
    case 'le':
      return (record) => compare(read(record), wanted) <= 0;
    case 'lt':
      return (record) => compare(read(record), wanted) < 0;
    case 'ge':
      return (record) => compare(read(record), wanted) >= 0;
    case 'gt':
      return (record) => compare(read(record), wanted) > 0;
    case 'like':
      return (record) => String(read(record)).includes(wanted);
    case 'ilike':
      return (record) => String(read(record)).toLowerCase().includes(wanted.toLowerCase());
    case '$like':
      return (record) => String(read(record)).startsWith(wanted);
    case 'in': {
      const members = new Set(wanted.replace(/^\[|\]$/g, '').split(','));
      return (record) => members.has(String(read(record)));
    }
    case '!null':
      return (record) => read(record) !== null && read(record) !== undefined;
    case 'null':
      return (record) => read(record) === null || read(record) === undefined;
    default:
      throw new DemoFailure(400, `\`${operator}\` is not a valid operator.`);
  }
}

function readProperty(record: MetadataRecord, property: string): unknown {
  let value: unknown = record;
  for (const name of property.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.entries(value).find(([key]) => key === name)?.[1];
  }
  return value;
}

function compare(left: unknown, right: unknown): number {
  if (typeof left === 'number') return left - Number(right);
  const [first, second] = [String(left), String(right)];
  return first < second ? -1 : first > second ? 1 : 0;
}
