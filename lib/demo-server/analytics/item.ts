import { AT } from '../values/form';
import { METRICS, type DataElement, type Metadata } from '../metadata/metadata';

/** One `dx` item that the server can give: `parts` of an area's form, aggregated by the sum. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly kind: 'element' | 'metric' | 'indicator' | 'rate';
  /** The value of an area, from its form in `values` at `offset`; `NaN`: none. */
  readonly read: (values: Float64Array, offset: number) => number;
  /** The other term of an indicator or a rate. */
  readonly readDenominator: ((values: Float64Array, offset: number) => number) | null;
  /** A sum of zero is a row; otherwise zeros are not stored. */
  readonly zeroIsSignificant: boolean;
}

/** Finds a `dx` item by its id; `undefined` for one that does not exist, which the server drops silently. */
export function findItem(id: string, metadata: Metadata): Item | undefined {
  const [first = '', second, ...rest] = id.split('.');
  if (rest.length > 0) return undefined;
  if (first === metadata.dataSet.uid)
    return second === undefined ? undefined : findMetric(id, second, metadata);
  const element = metadata.elements.find(({ uid }) => uid === first);
  if (element) return findElement(id, element, second, metadata);
  const { indicator } = metadata;
  if (indicator?.uid !== id) return undefined;
  return {
    id,
    name: indicator.name,
    kind: 'indicator',
    read: readAt(AT[indicator.numerator.measure]),
    readDenominator: readAt(AT[indicator.denominator.measure]),
    zeroIsSignificant: true,
  };
}

function findElement(
  id: string,
  element: DataElement,
  combo: string | undefined,
  { combos }: Metadata,
): Item | undefined {
  const read = readAt(AT[element.measure]);
  const { zeroIsSignificant } = element;
  const item = {
    id,
    name: element.name,
    kind: 'element',
    read,
    readDenominator: null,
    zeroIsSignificant,
  } as const;
  if (combo === undefined) return item;
  if (!element.bySex) return combo === combos.default ? item : undefined;
  const boys = (values: Float64Array, offset: number) => Math.round(read(values, offset) * 0.51);
  if (combo === combos.boys) return { ...item, name: `${element.name} Garçons`, read: boys };
  if (combo !== combos.girls) return undefined;
  return {
    ...item,
    name: `${element.name} Filles`,
    read: (values, offset) => read(values, offset) - boys(values, offset),
  };
}

function findMetric(id: string, metric: string, { dataSet }: Metadata): Item | undefined {
  const name = `${dataSet.name} ${metric}`;
  const expected = readAt(AT.reports_expected);
  const received = readAt(AT.reports_received);
  const onTime = readAt(AT.reports_on_time);
  const base = { id, name, zeroIsSignificant: true } as const;
  if (metric === METRICS.reports_expected)
    return { ...base, kind: 'metric', read: expected, readDenominator: null };
  if (metric === METRICS.reports_received)
    return { ...base, kind: 'metric', read: received, readDenominator: null };
  if (metric === METRICS.reports_on_time)
    return { ...base, kind: 'metric', read: onTime, readDenominator: null };
  if (metric === 'REPORTING_RATE')
    return { ...base, kind: 'rate', read: received, readDenominator: expected };
  if (metric === 'REPORTING_RATE_ON_TIME')
    return { ...base, kind: 'rate', read: onTime, readDenominator: expected };
  return undefined;
}

function readAt(place: number): (values: Float64Array, offset: number) => number {
  return (values, offset) => values[offset + place] ?? NaN;
}
